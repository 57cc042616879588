import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording

/// What cards tell of: worked out once for all of them, as far as their sections need it.
///
/// Whoever shows cards of a whole ecosystem makes one of these, and a card where it is asked for.
package struct CardMatter: Sendable {
  package let view: ProjectedNetwork
  private let facts: CardFacts
  private let symmetry: RelationSymmetry
  private let topics: Set<Card.Topic>
  /// The relations of each node that may have a card.
  private let relations: [Int: [Int]]
  private let metrics: MetricsAnswer?
  /// The place of each node by each measure; `nil` where a high figure does not mean more.
  private let ranks: [[KeyActorSurvey.Rank?]?]
  private let communities: Communities?
  private let fragility: FragilitySurvey?
  private let funding: FunderDependence?
  private let images: NodeImages

  /// - Parameters:
  ///   - nodes: who may have a card, by their numbers in the part; all where there is none.
  ///   - topics: which sections they have.
  ///   - images: those that stand on the cards.
  /// - Precondition: the view is one of all relations.
  package init(
    of asked: AskedView, for nodes: [Int]? = nil, topics: Set<Card.Topic> = Set(Card.Topic.allCases),
    images: NodeImages = NodeImages(), watch: Watch = .none
  ) throws(Refusal) {
    precondition(asked.projected.projection.form == .all, "a card tells of all relations")
    let view = asked.projected
    self.view = view
    (self.topics, self.images) = (topics, images)
    facts = CardFacts(of: view.ecosystem)
    symmetry = view.ecosystem.symmetry
    relations = Self.relations(of: nodes, in: view.ecosystem)
    metrics = topics.contains(.figures) ? try MetricsAnswer(of: asked, MetricsSettings(), watch: watch) : nil
    ranks = metrics?.columns.map(Self.ranks) ?? []
    communities =
      topics.contains(.community)
      ? CommunitySearch().communities(of: view, progress: watch.over(CommunityWords.searching)) : nil
    fragility = topics.contains(.departure) ? FragilitySurvey(of: view) : nil
    funding = topics.contains(.departure) ? FunderDependence(of: view.ecosystem) : nil
  }

  /// What has to be known beside the cards: the view, and how figures were taken.
  package var footnotes: [LocalizedText] { metrics?.footnotes ?? [view.description.inParentheses] }

  private static func relations(of nodes: [Int]?, in ecosystem: Ecosystem) -> [Int: [Int]] {
    let wanted = nodes.map(Set.init)
    var relations: [Int: [Int]] = [:]
    for relation in ecosystem.relations {
      if wanted?.contains(relation.from) ?? true { relations[relation.from, default: []].append(relation.number) }
      guard relation.to != relation.from else { continue }
      if wanted?.contains(relation.to) ?? true { relations[relation.to, default: []].append(relation.number) }
    }
    return relations
  }

  /// Whether the highest figure of a metric comes first. Whoever is least constrained bridges most; yes and no have no order.
  static func isRanked(_ metric: Metric) -> Bool {
    switch metric.scale {
    case .truth, .label: false
    case .count, .quantity: metric.id != "constraint"
    }
  }

  private static func ranks(_ column: MetricsAnswer.Column) -> [KeyActorSurvey.Rank?]? {
    guard let numbers = column.figures?.numbers, isRanked(column.metric) else { return nil }
    let known = numbers.indices.filter { numbers[$0] != nil }
    let ranks = KeyActorSurvey.ranks(known.map { numbers[$0] ?? 0 })
    var result = [KeyActorSurvey.Rank?](repeating: nil, count: numbers.count)
    for (node, rank) in zip(known, ranks) { result[node] = rank }
    return result
  }

  /// The card of a node, by its number in the part.
  package func card(of number: Int) -> Card {
    let node = view.ecosystem.nodes[number]
    let place = view.networkNode(number)
    let told = facts.relations(relations[number] ?? [], of: node, symmetry)
    let figures = place.map(figures) ?? []
    let community = place.flatMap { communities?.community(of: $0) }.flatMap { $0.size > 1 ? $0 : nil }
    let departure = place.flatMap { fragility?.departure(of: $0) }
    var sections: [Card.Section] = []
    func add(_ topic: Card.Topic, _ heading: LocalizedText, _ lines: [Card.Line]) {
      guard topics.contains(topic), !lines.isEmpty else { return }
      sections.append(Card.Section(topic: topic, heading: heading, lines: lines))
    }
    add(.short, CardWords.short, facts.short(node))
    add(.written, CardWords.written, facts.written(node))
    add(.participants, CardWords.participants(told.participants.count), told.participants)
    add(.relations, CardWords.relations(told.others.count), told.others)
    add(.figures, CardWords.figures, figures.map(line))
    add(.community, CommunityWords.community, community.map { [Card.Line($0.title)] } ?? [])
    add(.departure, CardWords.departure, departure.map { lines(of: $0, number) } ?? [])
    add(.sources, QuestionWording.sources, facts.sources(of: sections))
    return Card(
      id: node.id, node: number, name: node.inertName, kind: node.toldKind.inertLine, sections: sections,
      figures: figures, community: community, departure: departure, images: images[node.id],
      relations: (told.participants + told.others).compactMap(\.relation))
  }

  // MARK: - Figures

  private func figures(of place: Int) -> [Card.Figure] {
    guard let metrics else { return [] }
    return zip(metrics.columns, ranks).compactMap { column, ranks in
      guard let figures = column.figures, column.cell(place) != .empty else { return nil }
      return Card.Figure(
        metric: column.metric, value: column.cell(place), rank: ranks?[place],
        total: figures.numbers.count { $0 != nil })
    }
  }

  private func line(_ figure: Card.Figure) -> Card.Line {
    let all = Counted.nodes.text(figure.total)
    let rank = figure.isNothing ? nil : figure.rank.map { RankWords($0.place, isShared: $0.isShared).words(of: all) }
    return Card.Line(
      QuestionWording.noted(figure.told, rank ?? LocalizedText(verbatim: "")), under: figure.metric.title)
  }

  // MARK: - What hangs on it

  private func lines(of departure: Departure, _ number: Int) -> [Card.Line] {
    guard relations[number] != nil else { return [] }
    let funder = funding?.funders.first { $0.node == number }
    let sentences =
      departure.sentences(in: view, isBrief: true)
      + [
        funder.map {
          FragilityWords.funder(
            view.ecosystem.nodes[number].titled,
            alone: FragilityWords.list($0.dependents.map { view.ecosystem.nodes[$0].inertName }))
        }
      ].compactMap(\.self)
    return sentences.map { Card.Line($0) }
  }
}

extension Community {
  /// "3. Le RAMEAU: 35 nodes".
  fileprivate var title: LocalizedText { CommunityWords.title(number, name.inertLine, size: size) }
}
