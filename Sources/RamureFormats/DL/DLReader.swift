import RamureModel
import RamureWording

/// Reads DL, the text format of UCINET: matrices and their halves, lists of edges and of neighbours, several kinds of ties.
///
/// Nodes are known by their labels, else by their numbers. A matrix label is the kind of its ties.
struct DLReader {
  let settings: EcosystemReader

  func read(_ content: consuming [UInt8], named path: String) throws(ReadingError) -> ValidatedEcosystem {
    var draft = settings.plainDraft
    draft.begin(file: path)
    let text = SourceText(content, encoding: settings.encoding, controls: .replaced, reportingTo: &draft)
    guard let text else { return try draft.finished() }
    var lines = WordLines(text.bytes, partsAtCommas: true, hasComments: false)
    var reader = DLHeaderReader()
    guard let header = reader.read(&lines, &draft), let ties = PlainTies(&draft) else { return try draft.finished() }
    var body = DLBody(ties, header, fileSize: text.bytes.count)
    body.read(lines)
    return try body.ties.finished()
  }
}

/// Reading of the data of a DL file under way.
struct DLBody {
  var ties: PlainTies
  let header: DLHeader
  var nodes: DLNodes
  /// The kinds of the matrices.
  private var kinds: [Vocabulary.RelationMatch?] = []
  var passed = PassedOverList()

  init(_ ties: PlainTies, _ header: DLHeader, fileSize: Int) {
    (self.ties, self.header) = (ties, header)
    nodes = DLNodes(header, fileSize: fileSize)
  }

  mutating func read(_ lines: WordLines) {
    nodes.addAll(to: &ties)
    switch header.form {
    case .fullMatrix, .upperHalf, .lowerHalf: readMatrices(lines)
    case .nodeList, .nodeListOfTwoModes: readLists(lines) { body, lines, matrix in body.readNeighbours(lines, matrix) }
    case .edgeList, .edgeListOfTwoModes: readLists(lines) { body, lines, matrix in body.readEdge(lines, matrix) }
    case .edgeArray: readLists(lines) { body, lines, _ in body.readArray(lines) }
    case nil: break
    }
    nodes.check(&ties)
    passed.report(to: &ties.draft)
  }

  /// The kind of the ties of a matrix, from 0 on.
  mutating func kind(_ matrix: Int) -> Vocabulary.RelationMatch? {
    while kinds.count <= matrix {
      let label = kinds.count < header.matrixLabels.count ? header.matrixLabels[kinds.count] : nil
      let isSaid = label.map { !$0.text.isEmpty } ?? false
      kinds.append(isSaid ? label.flatMap { ties.draft.relationKind($0.text, at: $0.place) } : ties.noKind())
    }
    return kinds[matrix]
  }

  // MARK: - Lists

  /// Lists of several matrices are parted by a line with an exclamation mark.
  private mutating func readLists(_ lines: WordLines, _ read: (inout DLBody, WordLines, Int) -> Void) {
    var lines = lines
    var matrix = 0
    // What stands behind `data:` on its line.
    var isLine = !lines.words.isEmpty || lines.next()
    while isLine {
      if lines.words.count == 1, lines.text(0) == "!" {
        matrix += 1
        if matrix == header.matrices {
          ties.draft.report(.error, .dlMatrices(header.matrices), at: lines.place)
          return
        }
      } else {
        read(&self, lines, matrix)
      }
      isLine = lines.next()
    }
  }

  private mutating func readEdge(_ lines: WordLines, _ matrix: Int) {
    let count = lines.words.count
    guard (2...3).contains(count) else {
      return ties.draft.report(.error, .edgeLineOfWords(count), at: lines.place(ofWord: min(3, count - 1)))
    }
    let (from, to) = (nodes.row(lines, 0, &ties), nodes.column(lines, 1, &ties))
    if count == 3, number(lines, 2) == nil { return }
    guard let from, let to, let kind = kind(matrix) else { return }
    let tie = ties.tie(from, to, kind, at: lines.place(ofWord: 0))
    if count == 3 { ties.setWeight(lines.bytes, lines.words[2].range, of: tie) }
  }

  private mutating func readNeighbours(_ lines: WordLines, _ matrix: Int) {
    guard let from = nodes.row(lines, 0, &ties), let kind = kind(matrix) else { return }
    for word in lines.words.indices.dropFirst() {
      if let to = nodes.column(lines, word, &ties) { ties.tie(from, to, kind, at: lines.place(ofWord: word)) }
    }
  }

  /// Two ends, and a value for each matrix.
  private mutating func readArray(_ lines: WordLines) {
    let count = lines.words.count
    guard count >= 2, count - 2 == header.matrices else {
      return ties.draft.report(
        .error, .dlArrayLine(count, expected: 2 + header.matrices), at: lines.place(ofWord: count - 1))
    }
    guard let from = nodes.row(lines, 0, &ties), let to = nodes.column(lines, 1, &ties) else { return }
    for matrix in 0..<header.matrices {
      guard let value = number(lines, matrix + 2), value != 0, let kind = kind(matrix) else { continue }
      let tie = ties.tie(from, to, kind, at: lines.place(ofWord: matrix + 2))
      if value != 1 { ties.setWeight(lines.bytes, lines.words[matrix + 2].range, of: tie) }
    }
  }

  /// The number that a word is; `nil` for none, which is reported, and for one that is missing, which is passed over.
  mutating func number(_ lines: WordLines, _ word: Int) -> Double? {
    let range = lines.words[word].range
    if let number = NumberParser.number(lines.bytes, range) { return number }
    let text = lines.text(word)
    if [".", "na", "nan", "?"].contains(text.lowercased()) {
      passed.add(.notNumbers, named: text, at: lines.place(ofWord: word))
    } else {
      ties.draft.report(.error, .invalidNumber(text, of: "weight"), at: lines.place(ofWord: word))
    }
    return nil
  }
}
