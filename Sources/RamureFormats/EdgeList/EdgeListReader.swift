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
    guard let text, var ties = PlainTies(&draft), let kind = ties.noKind() else { return try draft.finished() }
    var lines = WordLines(text.bytes)
    while lines.next() { add(lines, kind, to: &ties) }
    if let (count, first) = lines.percentLines {
      ties.draft.report(.note, .percentLines(count), at: EcosystemDraft.Place(line: first, column: 1))
    }
    if ties.draft.nodeCount > 0 { ties.draft.report(.note, .nodesImplied(ties.draft.nodeCount), at: PlainTies.start) }
    return try ties.finished()
  }

  private func add(_ line: WordLines, _ kind: Vocabulary.RelationMatch, to ties: inout PlainTies) {
    let count = line.words.count
    guard (2...3).contains(count) else {
      ties.draft.report(.error, .edgeLineOfWords(count), at: line.place(ofWord: min(3, count - 1)))
      return
    }
    let weight = count == 3 ? line.words[2].range : nil
    if let weight, !ties.draft.isNumber(line.bytes, weight, of: "weight", at: line.place(ofWord: 2)) { return }
    guard let source = ties.node(line, 0), let target = ties.node(line, 1) else { return }
    let relation = ties.tie(source, target, kind, at: line.place(ofWord: 0))
    if let weight { ties.setWeight(line.bytes, weight, of: relation) }
  }
}
