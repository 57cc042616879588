/// A piece of a page from edge to edge that is not divided: a paragraph, a row, a picture.
struct PageStrip {
  var height: Double
  /// What is left free above, but at the top of a page.
  var space = 0.0
  /// Whether it stays on one page with what follows.
  var isHeld = false
  /// What it is, the outermost first.
  var tags: [PageTag] = []
  /// The name that links lead to, and the title that stands at the edge from here on.
  var anchor: String?
  /// What is said once more above it where it begins a page: the headings of a table.
  var headings: Headings?
  /// A page of its own.
  var sheet: Extent?
  /// Puts it on a page; the place is its upper left corner.
  var draw: (Point) -> Void

  struct Headings {
    let height: Double
    let draw: (Point) -> Void
  }
}
