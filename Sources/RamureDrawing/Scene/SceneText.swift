/// Lines of text on the page.
struct SceneText: Sendable {
  enum Anchor: String, Sendable {
    case start, middle, end
  }

  enum Role: String, Sendable {
    case title, subtitle, heading, region, label, caption
  }

  let lines: [String]
  /// Whether no white space parts a line from the next.
  let isGlued: [Bool]
  let size: Double
  let bold: Bool
  let role: Role
  let anchor: Anchor
  /// Where the first line's baseline begins, has its middle, or ends.
  let origin: Point
  /// What it says when pointed at: all of it, where the lines show a part.
  let whole: String?

  init(_ label: Label, role: Role, anchor: Anchor, x: Double, top: Double) {
    lines = label.lines
    isGlued = label.isGlued
    whole = label.whole
    size = label.size
    bold = label.bold
    self.role = role
    self.anchor = anchor
    // The letters of a line sit a little below its middle.
    origin = Point(x, top + label.size * 0.93)
  }

  init(_ text: String, size: Double, bold: Bool = false, role: Role, anchor: Anchor = .start, x: Double, top: Double) {
    self.init(Label(lines: [text], size: size, bold: bold), role: role, anchor: anchor, x: x, top: top)
  }
}
