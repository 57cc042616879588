import RamureModel
import RamureQuery
import RamureWording

/// What of each answer is drawn.
extension AnswerMap {
  /// - Parameter most: how many paths to draw, unless a number was asked for.
  init(_ answer: PathAnswer, most: Int, _ language: Language) {
    let (from, to) = (answer.question.from, answer.question.to)
    let paths = Array(answer.paths.prefix(answer.question.count ?? most))
    let telling = RelationTelling(in: answer.view.ecosystem)
    self.init(
      ecosystem: answer.view.ecosystem, nodes: Set([from, to] + paths.flatMap(\.nodes)).sorted(),
      relations: paths.flatMap(\.relations), focus: [from, to],
      title: AnswerMapWords.path(from: telling.name(from), to: telling.name(to)), language: language)
  }

  init(_ around: Neighbourhood, _ language: Language) {
    let telling = RelationTelling(in: around.view.ecosystem)
    self.init(
      ecosystem: around.view.ecosystem, nodes: around.nodes, relations: around.relations, focus: [around.actor],
      title: AnswerMapWords.neighbours(of: telling.name(around.actor)), language: language)
  }

  init(_ ground: CommonGround, _ language: Language) {
    let telling = RelationTelling(in: ground.view.ecosystem)
    self.init(
      ecosystem: ground.view.ecosystem, nodes: ground.nodes, relations: ground.relations, focus: ground.actors,
      title: AnswerMapWords.common(ground.actors.map(telling.name)), language: language)
  }

  init(_ found: GroupsBetween, _ language: Language) {
    self.init(
      ecosystem: found.view.ecosystem, nodes: found.nodes, relations: found.relations,
      title: AnswerMapWords.between(found.one.label, found.other.label), language: language)
  }

  /// - Parameter most: how many of those who know both to draw.
  init(_ found: Introductions, most: Int, _ language: Language) {
    let telling = RelationTelling(in: found.view.ecosystem)
    let part = found.prefix(most)
    self.init(
      ecosystem: found.view.ecosystem, nodes: part.nodes, relations: part.relations, focus: [found.from, found.to],
      title: AnswerMapWords.introduce(from: telling.name(found.from), to: telling.name(found.to)), language: language)
  }

  /// How many ways to the other group are drawn: of those who are farthest.
  private static let ways = 50

  init(_ reached: Reached, _ language: Language) {
    let order = reached.reach.from.indices.sorted { one, other in
      let (far, near) = (reached.reach.distances[one] ?? 0, reached.reach.distances[other] ?? 0)
      return far != near ? far > near : one < other
    }
    let paths = order.prefix(Self.ways).compactMap { reached.path(from: reached.reach.from[$0]) }
    let members = reached.from.members + reached.to.members
    self.init(
      ecosystem: reached.view.ecosystem, nodes: Set(members + paths.flatMap(\.nodes)).sorted(),
      relations: paths.flatMap(\.relations),
      title: AnswerMapWords.reach(from: reached.from.label, to: reached.to.label),
      language: language)
  }
}
