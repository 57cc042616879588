import RamureModel

/// What a user says of tables that they do not say themselves.
package struct TableOptions: Sendable {
  /// Which of day and month comes first; `nil` where the dates of a column show it or nobody knows.
  package var dayOrder: WrittenDate.DayOrder?
  /// Columns whose cells hold several values.
  package var splits: [ColumnSplit] = []
  /// Whether cells are only split where `splits` says so.
  package var splitsOnlySaid = false
  /// Whether an actor that only a relation names is an error.
  package var isStrict = false

  /// Whether a table of nodes may stand without one of edges.
  var allowsNodesAlone = false

  package init() {}

  /// What was said of a column.
  func split(ofHeading heading: String) -> ColumnSplit? {
    let folded = heading.folded
    return splits.last { $0.column.folded == folded }
  }
}

/// A column whose cells hold several values: `Partners:,` as it is said on the command line.
package struct ColumnSplit: Sendable {
  package let column: String
  /// What parts the values; `nil` for whatever of the usual signs a cell holds.
  package let separator: String?

  /// Of any column whose heading says that it holds lists.
  static let atSemicolons = ColumnSplit(column: "", separator: ";")

  private init(column: String, separator: String) { (self.column, self.separator) = (column, separator) }

  /// - Returns: `nil` for what names no column.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let column = parts.first, !column.isEmpty else { return nil }
    self.column = String(column)
    separator = parts.count == 2 && !parts[1].isEmpty ? String(parts[1]).replacing("\\n", with: "\n") : nil
  }
}
