import RamureAnalysis
import RamureModel
import RamureWording

/// A difference for people, in sentences.
struct DifferenceText {
  private let answer: DifferenceAnswer
  private let old: TellingPage
  private let new: TellingPage

  /// How many lines a list has; beyond, nobody reads on.
  private static let linesTold = 100
  private static let movesTold = 5

  init(_ answer: DifferenceAnswer, _ page: TextPage) {
    self.answer = answer
    old = TellingPage(answer.difference.old, page)
    new = TellingPage(answer.difference.new, page)
  }

  private var language: Language { new.language }
  private var difference: EcosystemDifference { answer.difference }

  func text() -> String {
    guard !difference.isEmpty else { return new.line(DifferenceWords.same) }
    let blocks =
      [
        list(DifferenceWords.added, answer.byKind(difference.addedNodes, in: difference.new)) { "+ \(new.title($0))" },
        list(DifferenceWords.removed, answer.byKind(difference.removedNodes, in: difference.old)) {
          "− \(old.title($0))"
        },
        list(DifferenceWords.renamed, answer.renamed, changed),
        list(DifferenceWords.changed, answer.changed, changed),
        list(DifferenceWords.relationsAdded, difference.addedRelations) { "+ \(new.sentence($0))" },
        list(DifferenceWords.relationsRemoved, difference.removedRelations) { "− \(old.sentence($0))" },
        list(DifferenceWords.relationsChanged, difference.changedRelations, changedRelation),
        list(DifferenceWords.header, difference.header) { "~ \($0.words { _, _ in nil }[language])" },
      ] + (answer.measured.map(measured) ?? [])
    let told = blocks.filter { !$0.isEmpty }
    return new.line(DifferenceWords.between(answer.names.old, answer.names.new))
      + new.line(answer.summary) + told.map { "\n" + $0 }.joined()
  }

  // MARK: - Facts

  private func changed(_ change: EcosystemDifference.Change) -> String {
    let node = difference.new.nodes[change.new]
    let told = change.changes.map { $0.words { answer.word($0, $1, ofNode: node) }[language] }
    return "~ \(new.title(change.new))\(colon)\(told.joined(separator: semicolon))"
  }

  private func changedRelation(_ change: EcosystemDifference.Change) -> String {
    let told = change.changes.map { $0.words { answer.word($0, $1, ofNode: nil) }[language] }
    // What it is now, then what of it is other than before.
    return "~ \(new.telling.sentence(change.new)[language]) (\(told.joined(separator: semicolon)))."
  }

  private var colon: String { language == .french ? " : " : ": " }
  private var semicolon: String { language == .french ? " ; " : "; " }

  private func list<Items: Collection>(
    _ heading: LocalizedText, _ items: Items, most: Int = DifferenceText.linesTold, _ words: (Items.Element) -> String
  ) -> String {
    guard !items.isEmpty else { return "" }
    let rest = items.count - most
    return new.line(heading.asHeading)
      + items.prefix(most).map { new.line(words($0), indent: 2, hanging: 4) }.joined()
      + (rest > 0 ? new.line(DifferenceWords.more(rest), indent: 2) : "")
  }

  // MARK: - Figures

  private func measured(_ measured: MeasuredDifference) -> [String] {
    let movers = measured.moves.map { metric, moves in
      let gains = moves.filter { $0.gain > 0 }.prefix(Self.movesTold)
      let losses = moves.filter { $0.gain < 0 }.prefix(Self.movesTold)
      return list(DifferenceWords.movers(metric.title), gains + losses) { move in
        "\(new.name(move.node))\(colon)\(figures(move.before, move.after))"
      }
    }
    let whole = list(DifferenceWords.whole, measured.whole) { move in
      "\(move.metric.title[language])\(colon)\(figures(move.before, move.after))"
    }
    let all = movers + [whole, communities(measured)]
    guard all.contains(where: { !$0.isEmpty }) else { return [] }
    return all + [answer.notes.map { new.line($0) }.joined()]
  }

  /// "0.0365 → 0.0076": both with as many decimals as it takes to see that they differ.
  private func figures(_ before: Double?, _ after: Double?) -> String {
    let known = [before, after].map { value in value.flatMap { $0.isFinite ? $0 : nil } }
    let areWhole = known.allSatisfy { $0.map { $0 == $0.rounded() && $0.magnitude < 1e15 } ?? true }
    func text(_ value: Double?, _ places: Int) -> String {
      guard let value else { return "–" }
      return areWhole ? Figures.grouped(Int(value), language) : Figures.decimal(value, places: places, language)
    }
    for places in Figures.places(upTo: known.compactMap { $0?.magnitude }.max() ?? 0)...9 {
      let (one, other) = (text(known[0], places), text(known[1], places))
      if areWhole || one != other || places == 9 { return "\(one) → \(other)" }
    }
    return ""
  }

  private func communities(_ measured: MeasuredDifference) -> String {
    guard let communities = measured.communities, let lineage = measured.lineage else { return "" }
    return list(DifferenceWords.communities, CommunityMoves(communities, lineage).lines) { $0.inertLine[language] }
  }
}
