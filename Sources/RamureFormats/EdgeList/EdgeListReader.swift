import RamureModel
import RamureWording

/// Reads lines of `source target [weight]`, as network repositories publish them.
///
/// Words are parted by tabs or spaces; a line that begins with `#` or `%` is a comment. The nodes are those the lines
/// name, without kind or name of their own. A line that comes twice is two relations.
struct EdgeListReader {
  let encoding: TextEncoding

  func read(
    _ content: consuming [UInt8], named path: String, into draft: consuming EcosystemDraft
  ) throws(ReadingError) -> ValidatedEcosystem {
    var draft = draft
    draft.begin(file: path)
    let text = SourceText(content, encoding: encoding, controls: .replaced, reportingTo: &draft)
    let start = EcosystemDraft.Place(line: 1, column: 1)
    // Said once: an edge list has no place for kinds.
    if let text, let nodeKind = draft.nodeKindLeftOut(at: start, isSaid: false),
      let relationKind = draft.relationKindLeftOut(at: start, isSaid: false)
    {
      var lines = EdgeListLines(text.bytes)
      let weight = draft.relationAttribute("weight")
      while lines.next() {
        add(lines, nodeKind.kind, relationKind, weight, to: &draft)
      }
      if let (count, first) = lines.percentLines {
        draft.report(.note, .percentLines(count), at: EcosystemDraft.Place(line: first, column: 1))
      }
      if draft.nodeCount > 0 { draft.report(.note, .nodesImplied(draft.nodeCount), at: start) }
    }
    return try draft.finished()
  }

  private func add(
    _ line: EdgeListLines, _ nodeKind: Int, _ relationKind: Vocabulary.RelationMatch, _ weight: Int,
    to draft: inout EcosystemDraft
  ) {
    guard (2...3).contains(line.words.count) else {
      draft.report(.error, .edgeLineOfWords(line.words.count), at: line.place(ofWord: min(3, line.words.count - 1)))
      return
    }
    if line.words.count == 3,
      !draft.isNumber(line.bytes, line.words[2], of: "weight", at: line.place(ofWord: 2))
    {
      return
    }
    guard let source = node(line, 0, nodeKind, &draft), let target = node(line, 1, nodeKind, &draft) else { return }
    let relation = draft.addRelation(from: source, to: target, kind: relationKind, at: line.place(ofWord: 0))
    if line.words.count == 3 {
      draft.setAttribute(line.bytes, line.words[2], column: weight, ofRelation: relation)
    }
  }

  private func node(_ line: EdgeListLines, _ word: Int, _ kind: Int, _ draft: inout EcosystemDraft) -> Int? {
    if let known = draft.node(line.bytes, line.words[word]) { return known }
    return draft.addNode(line.bytes, line.words[word], kind: kind, at: line.place(ofWord: word))
  }
}

/// The lines of an edge list that say something, cut into words.
struct EdgeListLines {
  let bytes: [UInt8]
  private(set) var words: [Range<Int>] = []
  private var lineStart = 0
  private var line = 0
  private var position = 0
  /// The lines that begin with `%` and would be relations without it: how many, and the first.
  private(set) var percentLines: (count: Int, first: Int)?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    words.reserveCapacity(8)
  }

  /// Moves on to the next line that is neither blank nor a comment; `false` at the end.
  mutating func next() -> Bool {
    while position < bytes.count {
      lineStart = position
      line += 1
      cut()
      guard let first = words.first, bytes[first.lowerBound] != UInt8(ascii: "#") else { continue }
      guard bytes[first.lowerBound] == UInt8(ascii: "%") else { return true }
      if first.count > 1, (2...3).contains(words.count) {
        percentLines = ((percentLines?.count ?? 0) + 1, percentLines?.first ?? line)
      }
    }
    return false
  }

  func place(ofWord word: Int) -> EcosystemDraft.Place {
    var counter = LineCounter(offset: lineStart, line: line)
    counter.advance(to: words[word].lowerBound, in: bytes)
    return counter.place
  }

  private mutating func cut() {
    words.removeAll(keepingCapacity: true)
    var start = -1
    while position < bytes.count {
      let byte = bytes[position]
      if byte > .space {
        if start < 0 { start = position }
      } else {
        if start >= 0 { words.append(start..<position) }
        start = -1
        if byte == .lineFeed || byte == .carriageReturn { break }
      }
      position += 1
    }
    if start >= 0 { words.append(start..<position) }
    if position + 1 < bytes.count, bytes[position] == .carriageReturn, bytes[position + 1] == .lineFeed {
      position += 1
    }
    position += 1
  }
}
