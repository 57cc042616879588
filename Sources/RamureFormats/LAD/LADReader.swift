import RamureModel
import RamureWording

/// Reads LAD: the count of nodes, then a line for each of them, from 0 on: how many neighbours it has, and their numbers.
///
/// Where each tie stands at both its ends, none has a direction.
struct LADReader {
  let settings: EcosystemReader

  private struct Tie {
    let from: Int32
    let to: Int32
    let place: EcosystemDraft.Place
  }

  /// Whether the first line is a count, and each of those behind it says truly how many words follow.
  static func recognises(_ beginning: FileBeginning) -> Bool {
    guard beginning.words.count == 1, let count = Int(beginning.words[0]), count > 0 else { return false }
    let rows = beginning.wordLines.dropFirst()
    return !rows.isEmpty && rows.count <= count
      && rows.allSatisfy { row in
        Int(row[0]) == row.count - 1 && row.allSatisfy { word in Int(word).map { $0 >= 0 } ?? false }
      }
  }

  func read(_ content: consuming [UInt8], named path: String) throws(ReadingError) -> ValidatedEcosystem {
    var draft = settings.plainDraft
    draft.begin(file: path)
    let text = SourceText(content, encoding: settings.encoding, controls: .replaced, reportingTo: &draft)
    guard let text else { return try draft.finished() }
    var lines = WordLines(text.bytes)
    guard lines.next(), lines.words.count == 1, let count = lines.whole(0) else {
      draft.report(.error, .ladCount(nil, expected: 0), at: lines.place)
      return try draft.finished()
    }
    guard var ties = PlainTies(&draft), let kind = ties.noKind() else { return try draft.finished() }
    let countPlace = lines.place
    var nodes = NumberedNodes(count: count, from: 0)
    nodes.addAll(to: &ties, fileSize: text.bytes.count, at: countPlace)
    var found: [Tie] = []
    var row = 0
    while lines.next() {
      if row < count { readRow(row, lines, &nodes, &ties, &found) }
      row += 1
    }
    if row != count { ties.draft.report(.error, .ladCount(row, expected: count), at: countPlace) }
    add(found, kind, to: &ties)
    return try ties.finished()
  }

  private func readRow(
    _ row: Int, _ lines: WordLines, _ nodes: inout NumberedNodes, _ ties: inout PlainTies, _ found: inout [Tie]
  ) {
    let count = lines.words.count - 1
    guard lines.whole(0) == count else {
      return ties.draft.report(.error, .ladLine(lines.text(0), count: count), at: lines.place)
    }
    guard let from = nodes.node(row, at: lines.place, &ties) else { return }
    for word in lines.words.indices.dropFirst() {
      guard let to = nodes.node(lines.whole(word), lines, word, &ties) else { continue }
      found.append(Tie(from: Int32(clamping: from), to: Int32(clamping: to), place: lines.place(ofWord: word)))
    }
  }

  private func add(_ found: [Tie], _ kind: Vocabulary.RelationMatch, to ties: inout PlainTies) {
    let isSymmetric = BothWays.areAll(found.map { ($0.from, $0.to, 1) })
    var count = 0
    for tie in found where !isSymmetric || tie.from <= tie.to {
      ties.tie(Int(tie.from), Int(tie.to), kind, isDirected: !isSymmetric, at: tie.place)
      count += 1
    }
    if isSymmetric, let first = found.first { ties.draft.report(.note, .tiesBothWays(count), at: first.place) }
  }
}

extension Diagnosis {
  /// - Parameter count: how many lines follow; `nil` where the first line is no count.
  static func ladCount(_ count: Int?, expected: Int) -> Diagnosis {
    let lines = Counted(en: ("line", "lines"), fr: ("ligne", "lignes")).text(count ?? 0)
    return Diagnosis(
      code: "lad-count",
      problem: count == nil
        ? LocalizedText(
          en: "the first line is no count of nodes", fr: "la première ligne n’est pas un nombre de nœuds")
        : LocalizedText(
          en: "\(lines.english) behind the count of \(expected)",
          fr: "\(lines.french) derrière le nombre \(expected)"),
      remedy: LocalizedText(
        en: "write how many nodes there are, then a line for each, without neighbours “0”",
        fr: "écrivez le nombre de nœuds, puis une ligne pour chacun, « 0 » s’il est sans voisin"))
  }

  static func ladLine(_ text: String, count: Int) -> Diagnosis {
    let words = Counted(en: ("number", "numbers"), fr: ("nombre", "nombres")).text(count)
    return Diagnosis(
      code: "lad-line",
      problem: LocalizedText(
        en: "“\(short: text)” is said to follow, and \(words.english) do",
        fr: "la ligne annonce « \(short: text) », suivi de \(words.french)"),
      remedy: LocalizedText(
        en: "write how many neighbours the node has, then their numbers from 0 on; labels are not read here",
        fr:
          "écrivez le nombre de voisins du nœud, puis leurs numéros à partir de 0 ; les étiquettes ne sont pas lues ici"
      ))
  }
}
