import RamureModel
import RamureWording

/// Reads lines of a node and its neighbours, as NetworkX writes them: every neighbour is a tie from the node to it.
struct AdjacencyListReader {
  let settings: EcosystemReader

  func read(_ content: consuming [UInt8], named path: String) throws(ReadingError) -> ValidatedEcosystem {
    var draft = settings.plainDraft
    draft.begin(file: path)
    let text = SourceText(content, encoding: settings.encoding, controls: .replaced, reportingTo: &draft)
    guard let text, var ties = PlainTies(&draft), let kind = ties.noKind() else { return try draft.finished() }
    var lines = WordLines(text.bytes)
    while lines.next() {
      guard let from = ties.node(lines, 0) else { continue }
      for word in lines.words.indices.dropFirst() {
        guard let to = ties.node(lines, word) else { continue }
        ties.tie(from, to, kind, at: lines.place(ofWord: word))
      }
    }
    if ties.draft.nodeCount > 0 { ties.draft.report(.note, .nodesImplied(ties.draft.nodeCount), at: PlainTies.start) }
    return try ties.finished()
  }
}
