/// How a text is set on a page, in points.
struct PageSetting {
  enum Alignment: Int32 {
    case leading = 0
    case middle = 1
    case trailing = 2
  }

  /// What becomes of a line that is too long.
  enum Overflow: Int32 {
    case betweenWords = 0
    /// Within words where a word alone is too long.
    case withinWords = 2
    case cut = 3
  }

  var size: Double
  var isBold = false
  var ink = PageInk.text
  /// From one line to the next, in heights of a line.
  var leading = 1.18
  var width: Double?
  var alignment = Alignment.leading
  var overflow = Overflow.withinWords

  init(_ size: Double, bold: Bool = false, _ ink: PageInk = .text) {
    (self.size, isBold, self.ink) = (size, bold, ink)
  }

  func across(_ width: Double?, _ alignment: Alignment = .leading) -> PageSetting {
    var setting = self
    (setting.width, setting.alignment) = (width, alignment)
    return setting
  }

  func overflowing(_ overflow: Overflow) -> PageSetting {
    var setting = self
    setting.overflow = overflow
    return setting
  }

  /// As Pango reads it; `px` are the units of the page, which are points.
  var font: String { "Helvetica,Arial,Liberation Sans,sans-serif \(isBold ? "Bold " : "")\(size)px" }

  static let title = PageSetting(21, bold: true)
  static let chapter = PageSetting(14.5, bold: true)
  static let section = PageSetting(11, bold: true)
  static let body = PageSetting(10)
  static let strong = PageSetting(10, bold: true)
  static let small = PageSetting(8.5, .quiet)
  static let cell = PageSetting(9)
  static let cellHeading = PageSetting(9, bold: true)
  static let figure = PageSetting(17, bold: true)
  /// What stands at the edges of a page.
  static let edge = PageSetting(8, .quiet)
}
