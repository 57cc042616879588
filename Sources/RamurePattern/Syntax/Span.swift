/// A part of the text of a query, in bytes of UTF-8: what a caret stands under.
package struct Span: Hashable, Sendable {
  package let start: Int
  package let end: Int

  package init(_ start: Int, _ end: Int) { (self.start, self.end) = (start, end) }

  func through(_ other: Span) -> Span { Span(start, other.end) }
}
