import RamureModel
import RamureWording

/// What rows of actors and rows of partnerships hold alike: an address, sources, and whatever else has a heading.
struct CSVNodeFacts {
  private let url: Int?
  private let sources: Int?
  private let attributes: CSVAttributes
  private let urlAttribute: Int

  /// - Parameters:
  ///   - meanings: what each column is; those that are nothing of their own are attributes.
  ///   - url: the column of addresses.
  ///   - sources: the column of sources.
  init<Column>(
    _ table: CSVTable, _ meanings: [Column?], url: Int?, sources: Int?, _ options: TableOptions,
    for draft: inout EcosystemDraft
  ) {
    (self.url, self.sources) = (url, sources)
    urlAttribute = url == nil ? -1 : draft.nodeAttribute("url")
    attributes = CSVAttributes(table, meanings, options) { draft.nodeAttribute($0) }
  }

  /// Reports what stands under no heading, rather than lose it.
  func reportUnnamed(_ table: CSVTable, to draft: inout EcosystemDraft) { attributes.reportUnnamed(table, to: &draft) }

  /// Writes what the record says of the node last added.
  func write(of node: Int, _ table: CSVTable, to draft: inout EcosystemDraft) {
    addAddress(of: node, table, to: &draft)
    let sources = CSVCells.sources(table, sources, reportingTo: &draft)
    if !sources.isEmpty { draft.setSources(sources, ofNode: node) }
    attributes.visit(table) { draft.setAttribute($0, $1, column: $2, ofNode: node) }
  }

  private func addAddress(of node: Int, _ table: CSVTable, to draft: inout EcosystemDraft) {
    guard let url, !table[url].isEmpty else { return }
    guard !WebAddress.isPlain(table.bytes, table[url]) else {
      draft.setAttribute(table.bytes, table[url], column: urlAttribute, ofNode: node)
      return
    }
    guard let address = draft.address(table.text(table[url]), at: table.place(ofColumn: url)) else { return }
    let bytes = Array(address.utf8)
    draft.setAttribute(bytes, bytes.indices, column: urlAttribute, ofNode: node)
  }
}
