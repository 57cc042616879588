import RamureModel
import RamureWording

/// Reads a sparse matrix: rows and columns by number, each entry a tie from the row to the column.
///
/// A square is a network; of any other matrix the rows are one mode and the columns another. What nodes are called stands in
/// comments, where we wrote it: `%id 3 macif`.
struct MatrixMarketReader {
  let settings: EcosystemReader

  func read(_ content: consuming [UInt8], named path: String) throws(ReadingError) -> ValidatedEcosystem {
    var draft = settings.plainDraft
    draft.begin(file: path)
    let text = SourceText(content, encoding: settings.encoding, controls: .replaced, reportingTo: &draft)
    guard let text else { return try draft.finished() }
    var lines = WordLines(text.bytes, hasComments: false)
    guard lines.next(), let header = MatrixMarketHeader(lines, &draft), var ties = PlainTies(&draft),
      let kind = ties.noKind()
    else { return try draft.finished() }
    var body = MatrixMarketBody(header, kind, fileSize: text.bytes.count)
    body.read(&lines, &ties)
    return try ties.finished()
  }
}

/// Reading of the entries under way.
struct MatrixMarketBody {
  private let header: MatrixMarketHeader
  private let kind: Vocabulary.RelationMatch
  private let fileSize: Int
  private var size: (rows: Int, columns: Int, entries: Int, place: EcosystemDraft.Place)?
  private var rows = NumberedNodes(count: 0)
  private var columns: NumberedNodes?
  private var ids: [Int: String] = [:]
  private var count = 0

  init(_ header: MatrixMarketHeader, _ kind: Vocabulary.RelationMatch, fileSize: Int) {
    (self.header, self.kind, self.fileSize) = (header, kind, fileSize)
  }

  mutating func read(_ lines: inout WordLines, _ ties: inout PlainTies) {
    while lines.next() {
      if lines.bytes[lines.words[0].range.lowerBound] == UInt8(ascii: "%"), !lines.words[0].isQuoted {
        readComment(lines)
      } else if size == nil {
        guard readSize(lines, &ties) else { return }
      } else {
        count += 1
        readEntry(lines, &ties)
      }
    }
    guard let size else { return ties.draft.report(.error, .matrixSize(isSquare: false), at: lines.place) }
    if count != size.entries {
      ties.draft.report(.error, .matrixEntries(count, expected: size.entries), at: size.place)
    }
  }

  private mutating func readComment(_ lines: WordLines) {
    guard lines.words.count == 3, lines.text(0) == "%id", let number = lines.whole(1) else { return }
    ids[number] = lines.text(2)
  }

  private mutating func readSize(_ lines: WordLines, _ ties: inout PlainTies) -> Bool {
    guard lines.words.count == 3, let rows = lines.whole(0), let columns = lines.whole(1), let entries = lines.whole(2)
    else {
      ties.draft.report(.error, .matrixSize(isSquare: false), at: lines.place)
      return false
    }
    guard rows == columns || header.symmetry == .general else {
      ties.draft.report(.error, .matrixSize(isSquare: true), at: lines.place)
      return false
    }
    size = (rows, columns, entries, lines.place)
    let isSquare = rows == columns
    self.rows = NumberedNodes(count: rows, ids: ids, mode: isSquare ? nil : "1")
    self.rows.addAll(to: &ties, fileSize: fileSize, at: lines.place)
    guard !isSquare else { return true }
    var other = NumberedNodes(count: columns, ids: [:], offset: rows, mode: "2")
    other.addAll(to: &ties, fileSize: fileSize, at: lines.place)
    self.columns = other
    return true
  }

  private mutating func readEntry(_ lines: WordLines, _ ties: inout PlainTies) {
    let expected = header.hasValues ? 3 : 2
    guard lines.words.count == expected else {
      return ties.draft.report(.error, .matrixEntry(lines.words.count, expected: expected), at: lines.place)
    }
    let from = rows.node(lines.whole(0), lines, 0, &ties)
    let to =
      columns == nil
      ? rows.node(lines.whole(1), lines, 1, &ties) : columns?.node(lines.whole(1), lines, 1, &ties)
    let value = header.hasValues ? lines.words[2].range : nil
    if let value, !ties.draft.isNumber(lines.bytes, value, of: "weight", at: lines.place(ofWord: 2)) { return }
    guard let from, let to else { return }
    let tie = ties.tie(from, to, kind, isDirected: header.symmetry != .symmetric, at: lines.place)
    if let value { ties.setWeight(lines.bytes, value, of: tie) }
    // The other half of a skew-symmetric matrix has the opposite values.
    guard header.symmetry == .skew, from != to, let value else { return }
    let text = String(decoding: lines.bytes[value], as: UTF8.self)
    let opposite =
      text.hasPrefix("-") ? String(text.dropFirst()) : "-" + (text.hasPrefix("+") ? text.dropFirst() : text[...])
    let back = ties.tie(to, from, kind, at: lines.place)
    ties.setWeight(opposite, of: back)
  }
}
