import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureQuery
import RamureWording

/// How far one group is from another, who is out of reach, and which new tie would bring them nearest.
public struct ReachAnswer: Answer {
  public var sheetTitle: LocalizedText { ReachWords.sheet }
  public let reached: Reached
  public let language: Language
  private let description: LocalizedText
  private let most: Int?
  private let wantsTies: Bool

  /// - Parameters:
  ///   - start: a group in words: a kind, a territory, a community, an actor.
  ///   - newTies: how many new ties to look for.
  ///   - most: how many to name at each distance; `nil` for all.
  /// - Throws: a refusal where a word means no group, or several.
  public init(
    of view: AskedView, from start: String, to goal: String, newTies: Int = 3, most: Int? = nil
  ) throws(Refusal) {
    let groups = try view.groups([start, goal])
    reached = ReachQuestion(from: groups[0], to: groups[1], newTies: newTies).answer(in: view.projected)
    description = view.projected.projection.told(view.projected.description, reading: .distances)
    (language, self.most, wantsTies) = (view.language, most, newTies > 0)
  }

  private var records: RelationRecords { RelationRecords(reached.view.ecosystem, language) }
  private var reach: GroupReach { reached.reach }
  private var hasLengths: Bool { reached.view.network.distances != nil }
  private var labels: (from: LocalizedText, to: LocalizedText) {
    (
      GroupWords.counted(reached.from.label, reached.from.members.count),
      GroupWords.counted(reached.to.label, reached.to.members.count)
    )
  }

  public var footnotes: [LocalizedText] { [description.inParentheses] }

  /// How many ways to the other group are drawn: of those who are farthest.
  private static let waysDrawn = 50

  package var map: AnswerMap {
    let order = reach.from.indices.sorted { one, other in
      let (far, near) = (reach.distances[one] ?? 0, reach.distances[other] ?? 0)
      return far != near ? far > near : one < other
    }
    let paths = order.prefix(Self.waysDrawn).compactMap { reached.path(from: reach.from[$0]) }
    let members = reached.from.members + reached.to.members
    return AnswerMap(
      ecosystem: reached.view.ecosystem, nodes: Set(members + paths.flatMap(\.nodes)).sorted(),
      relations: paths.flatMap(\.relations),
      title: AnswerMapWords.reach(from: reached.from.label, to: reached.to.label), language: language)
  }

  // MARK: - For people

  public func text(on page: TextPage) -> String {
    let page = TellingPage(reached.view.ecosystem, page)
    guard let mean = reach.mean else {
      return page.line(ReachWords.nobody(from: labels.from, to: labels.to)) + loners(page) + outOfReach(page)
        + ties(page) + page.line(footnotes[0])
    }
    var text =
      page.line(
        ReachWords.headline(
          from: labels.from, to: labels.to, within: reached.within, of: reach.from.count, mean: mean,
          hasLengths: hasLengths)) + "\n"
    for step in reach.histogram {
      let places = reach.distances.indices.filter { reach.distances[$0] == step.distance }
      let heading = ReachWords.distance(step.distance, hasLengths: hasLengths, count: step.count)
      text += named(heading, places.map { nearest(at: $0, page) }, page)
    }
    return text + outOfReach(page) + longest(page) + ties(page) + page.line(footnotes[0])
  }

  private func outOfReach(_ page: TellingPage) -> String {
    guard !reach.outOfReach.isEmpty else { return "" }
    return named(ReachWords.outOfReach(reach.outOfReach.count), reach.outOfReach.map(page.telling.name), page)
  }

  /// Where one alone is asked about and tied to nothing, that is why.
  private func loners(_ page: TellingPage) -> String {
    [reached.from, reached.to].filter { group in
      group.members.count == 1 && reached.view.network.degree(of: group.members[0]) == 0
    }.map { group in
      page.line(PathWords.part(of: page.name(group.members[0]), size: 1, central: nil, language))
    }.joined()
  }

  private func named(_ heading: LocalizedText, _ names: [LocalizedText], _ page: TellingPage) -> String {
    let shown = names.prefix(most ?? names.count)
    return page.line(
      QuestionWording.list(heading, QuestionWording.items(Array(shown), more: names.count - shown.count)), indent: 2)
  }

  private func nearest(at place: Int, _ page: TellingPage) -> LocalizedText {
    let name = page.telling.name(reach.from[place])
    guard let nearest = reach.nearest[place], nearest != reach.from[place] else { return name }
    return ReachWords.nearest(name, to: page.telling.name(nearest))
  }

  /// The chain from whoever is farthest of those who get there.
  private func longest(_ page: TellingPage) -> String {
    guard let most = reach.distances.compactMap(\.self).max(), most > 0,
      let place = reach.distances.firstIndex(of: most), let path = reached.path(from: reach.from[place])
    else { return "" }
    return "\n"
      + page.line(QuestionWording.list(ReachWords.farthest, page.telling.chain(path)))
  }

  private func ties(_ page: TellingPage) -> String {
    guard wantsTies else { return "\n" }
    guard !reached.newTies.isEmpty else { return "\n" + page.line(ReachWords.noTie) + "\n" }
    let heading = reached.newTies.count == 1 ? ReachWords.bestTie : ReachWords.bestTies
    let lines = reached.newTies.map { tie in
      page.line(
        ReachWords.tie(
          page.telling.name(tie.from), page.telling.name(tie.to), brought: tie.broughtWithinReach,
          shortening: tie.shortening, hasLengths: hasLengths), indent: 2)
    }
    return "\n" + page.line(heading.asHeading) + lines.joined() + "\n"
  }

  // MARK: - For programs

  /// A row for each of the first group; no distance where the second is out of reach.
  public var table: Table {
    var table = Table(
      columns: Table.Column.node + [
        Table.Column("distance", QuestionWording.distance, isNumeric: true),
        Table.Column("nearest", ReachWords.nearestID), Table.Column("nearest_name", ReachWords.nearestName),
      ])
    let ecosystem = reached.view.ecosystem
    for (place, number) in reach.from.enumerated() {
      let (node, nearest) = (ecosystem.nodes[number], reach.nearest[place].map { ecosystem.nodes[$0] })
      table.append(
        node.cells(language) + [
          reach.distances[place].map(cell) ?? .empty, Table.Cell(nearest?.id),
          Table.Cell(nearest?.name.text(language)),
        ])
    }
    return table
  }

  private func cell(_ distance: Double) -> Table.Cell {
    hasLengths ? .number(distance) : .integer(Int(distance))
  }

  public var json: JSONValue {
    let records = records
    let rows = reach.from.enumerated().map { place, node in
      JSONValue.object([
        "node": records.json(node: node), "distance": reach.distances[place].map { cell($0).json } ?? .null,
        "nearest": reach.nearest[place].map { records.json(node: $0) } ?? .null,
      ])
    }
    return .object([
      "from": records.json(group: reached.from), "to": records.json(group: reached.to), "distances": .array(rows),
      "histogram": .array(
        reach.histogram.map { .object(["distance": cell($0.distance).json, "count": .integer($0.count)]) }),
      "within_reach": .integer(reached.within),
      "out_of_reach": .array(reach.outOfReach.map(records.json(node:))),
      "mean": reach.mean.map(JSONValue.number) ?? .null,
      "median": reach.median.map(JSONValue.number) ?? .null,
      "new_ties": .array(
        reached.newTies.map { tie in
          .object([
            "from": records.json(node: tie.from), "to": records.json(node: tie.to),
            "brought_within_reach": .integer(tie.broughtWithinReach), "shortening": .number(tie.shortening),
          ])
        }),
      "view": .text(description[language]),
    ])
  }
}

extension ReachAnswer {
  static var shape: JSONShape {
    let distance = JSONShape.object(["node": .node, "distance": .optional(.number), "nearest": .node.orNull])
    let tie = JSONShape.object([
      "from": .node, "to": .node, "brought_within_reach": .integer, "shortening": .number,
    ])
    return .object([
      "from": .group, "to": .group, "distances": .list(distance),
      "histogram": .list(.object(["distance": .number, "count": .integer])), "within_reach": .integer,
      "out_of_reach": .list(.node), "mean": .optional(.number), "median": .optional(.number),
      "new_ties": .list(tie), "view": .view,
    ])
  }
}
