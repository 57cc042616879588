/// The kinds that a query may ask for, and what else they are called: in each language, whatever the case and the accents.
package struct PatternNames: Sendable {
  /// What each label, and each type of relations, is found by.
  package let labels: [String: String]
  package let types: [String: String]

  package init(labels: [String: String], types: [String: String]) { (self.labels, self.types) = (labels, types) }
}
