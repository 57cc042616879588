import RamureWording

/// What is wrong with a query, and where in its text.
package struct QueryFault: Error, Sendable {
  /// When it is found: before anything is read, or at a value that turns up.
  package enum Moment: Sendable { case reading, running }

  package let diagnosis: Diagnosis
  /// `nil` where no place of the text is to blame.
  package let span: Span?
  package let moment: Moment

  package init(_ diagnosis: Diagnosis, at span: Span?, _ moment: Moment = .reading) {
    (self.diagnosis, self.span, self.moment) = (diagnosis, span, moment)
  }
}
