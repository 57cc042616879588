import RamureModel
import RamureWording

/// The nodes of a DL file: by label or by number, in one mode or two.
struct DLNodes {
  private let header: DLHeader
  private let fileSize: Int
  private var rows: NumberedNodes
  private var columns: NumberedNodes?
  /// The nodes by labels that stand among the data, mode by mode.
  private var rowsByLabel: [UTF8Key: Int] = [:]
  private var columnsByLabel: [UTF8Key: Int] = [:]

  init(_ header: DLHeader, fileSize: Int) {
    (self.header, self.fileSize) = (header, fileSize)
    let rowCount = header.embedsRowLabels ? 0 : header.rowCount ?? 0
    guard header.isOfTwoModes else {
      rows = NumberedNodes(count: rowCount, ids: Self.numbered(header.rowLabels))
      return
    }
    let columnCount = header.embedsColumnLabels ? 0 : header.columnCount ?? 0
    // One label in both modes is two nodes: those are called by numbers then.
    let labels = Set(header.rowLabels.map { UTF8Key($0.text) })
    let isUnique = !header.columnLabels.contains { labels.contains(UTF8Key($0.text)) }
    func nodes(_ count: Int, _ labels: [DLHeader.Label], _ offset: Int, _ mode: String) -> NumberedNodes {
      let texts = Self.numbered(labels)
      return NumberedNodes(
        count: count, ids: isUnique ? texts : [:], names: isUnique ? [:] : texts, offset: offset, mode: mode)
    }
    rows = nodes(rowCount, header.rowLabels, 0, "1")
    columns = nodes(columnCount, header.columnLabels, rowCount, "2")
  }

  private static func numbered(_ labels: [DLHeader.Label]) -> [Int: String] {
    var numbered: [Int: String] = [:]
    for (place, label) in labels.enumerated() { numbered[place + 1] = label.text }
    return numbered
  }

  mutating func addAll(to ties: inout PlainTies) {
    let first = header.rowLabels.first?.place ?? header.place
    rows.addAll(to: &ties, fileSize: fileSize, at: first)
    columns?.addAll(to: &ties, fileSize: fileSize, at: header.columnLabels.first?.place ?? first)
  }

  mutating func row(_ lines: WordLines, _ word: Int, _ ties: inout PlainTies) -> Int? {
    guard header.embedsRowLabels else { return rows.node(lines.whole(word), lines, word, &ties) }
    return columns == nil ? ties.node(lines, word) : Self.labelled(lines, word, "1", &rowsByLabel, &ties)
  }

  mutating func column(_ lines: WordLines, _ word: Int, _ ties: inout PlainTies) -> Int? {
    if columns == nil {
      return header.embedsColumnLabels ? ties.node(lines, word) : rows.node(lines.whole(word), lines, word, &ties)
    }
    guard !header.embedsColumnLabels else { return Self.labelled(lines, word, "2", &columnsByLabel, &ties) }
    return columns?.node(lines.whole(word), lines, word, &ties)
  }

  /// The nodes of a matrix, by their places from 1 on.
  mutating func row(_ number: Int, at place: EcosystemDraft.Place, _ ties: inout PlainTies) -> Int? {
    rows.node(number, at: place, &ties)
  }

  mutating func column(_ number: Int, at place: EcosystemDraft.Place, _ ties: inout PlainTies) -> Int? {
    columns == nil ? rows.node(number, at: place, &ties) : columns?.node(number, at: place, &ties)
  }

  private static func labelled(
    _ lines: WordLines, _ word: Int, _ mode: String, _ known: inout [UTF8Key: Int], _ ties: inout PlainTies
  ) -> Int? {
    let text = lines.text(word)
    if let node = known[UTF8Key(text)] { return node }
    let node = ties.newNode(text, mode: mode, at: lines.place(ofWord: word))
    known[UTF8Key(text)] = node
    return node
  }

  /// Compares how many nodes the data name with how many the file says there are.
  func check(_ ties: inout PlainTies) {
    guard header.embedsRowLabels, header.embedsColumnLabels, let rows = header.rowCount else { return }
    let (expected, isTooLarge) = rows.addingReportingOverflow(header.isOfTwoModes ? header.columnCount ?? 0 : 0)
    let found = ties.draft.nodeCount
    if isTooLarge || found < expected {
      ties.draft.report(.warning, .dlLabelsFewer(found, expected: expected), at: header.place)
    } else if found > expected {
      ties.draft.report(.error, .dlLabels(found, expected: expected), at: header.place)
    }
  }
}
