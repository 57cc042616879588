import RamureModel
import RamureWording

/// The nodes of a file that calls them by numbers, and says how many there are.
struct NumberedNodes {
  let count: Int
  /// The number of the first, 0 or 1.
  private let first: Int
  /// What nodes are called instead of their numbers.
  private let ids: [Int: String]
  private let names: [Int: String]
  /// What is added to a number where it is an id: the columns of a matrix of two modes are counted on from its rows.
  private let offset: Int
  /// Which mode of a network of two they are of.
  private let mode: String?
  private var rows: [Int32] = []
  private var known: [Int: Int] = [:]

  /// Nodes that no line names are added up to so many, and up to as many as the file has bytes: a header may say any number.
  private static let mostUnsaid = 100_000

  init(
    count: Int, from first: Int = 1, ids: [Int: String] = [:], names: [Int: String] = [:], offset: Int = 0,
    mode: String? = nil
  ) {
    (self.first, self.count, self.ids, self.names, self.offset, self.mode) = (first, count, ids, names, offset, mode)
  }

  /// Adds all of them; of more than a file of so many bytes can mean, those it names are added as they come.
  mutating func addAll(to ties: inout PlainTies, fileSize: Int, at place: EcosystemDraft.Place) {
    let limit = max(Self.mostUnsaid, fileSize)
    guard count <= limit else {
      ties.draft.report(.warning, .countTooLarge(count, limit: limit), at: place)
      return
    }
    rows.reserveCapacity(count)
    for number in 0..<count { rows.append(Int32(clamping: add(first + number, at: place, to: &ties) ?? -1)) }
  }

  /// The node of a number; `nil` where there is none, which is reported.
  mutating func node(_ number: Int?, _ lines: WordLines, _ word: Int, _ ties: inout PlainTies) -> Int? {
    guard let number, number >= first, number - first < count else {
      ties.draft.report(.error, .nodeNumber(lines.text(word), from: first, count: count), at: lines.place(ofWord: word))
      return nil
    }
    return node(number, at: lines.place(ofWord: word), &ties)
  }

  /// - Parameter number: one of theirs.
  mutating func node(
    _ number: Int, at place: @autoclosure () -> EcosystemDraft.Place, _ ties: inout PlainTies
  ) -> Int? {
    if !rows.isEmpty { return rows[number - first] < 0 ? nil : Int(rows[number - first]) }
    if let row = known[number] { return row }
    let row = add(number, at: place(), to: &ties)
    known[number] = row
    return row
  }

  private func add(_ number: Int, at place: EcosystemDraft.Place, to ties: inout PlainTies) -> Int? {
    let (own, isTooLarge) = number.addingReportingOverflow(offset)
    let row = ties.newNode(ids[number] ?? String(isTooLarge ? number : own), mode: mode, at: place)
    if let row, let name = names[number] {
      let text = Array(name.utf8)
      ties.draft.setName(text, text.indices, of: row)
    }
    return row
  }
}

extension Diagnosis {
  static func nodeNumber(_ text: String, from first: Int, count: Int) -> Diagnosis {
    Diagnosis(
      code: "node-number",
      problem: LocalizedText(
        en: "“\(short: text)” is no number of a node: they go from \(first) to \(count - 1 + first)",
        fr: "« \(short: text) » n’est pas un numéro de nœud : ils vont de \(first) à \(count - 1 + first)"),
      remedy: LocalizedText(
        en: "correct it, or the count at the beginning of the file",
        fr: "corrigez-le, ou le nombre au début du fichier"))
  }

  static func countTooLarge(_ count: Int, limit: Int) -> Diagnosis {
    Diagnosis(
      code: "count-too-large",
      problem: LocalizedText(
        en:
          "the file says it has \(Figures.grouped(count, .english)) nodes; those that no line names are left out, beyond \(Figures.grouped(limit, .english))",
        fr:
          "le fichier annonce \(Figures.grouped(count, .french)) nœuds ; au-delà de \(Figures.grouped(limit, .french)), ceux qu’aucune ligne ne nomme sont laissés de côté"
      ),
      remedy: LocalizedText(en: "correct the count", fr: "corrigez ce nombre"))
  }
}
