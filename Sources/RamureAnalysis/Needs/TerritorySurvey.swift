import RamureModel

/// On which territories nobody works together yet.
///
/// A territory is a node of the kind `territory`. It has a partnership where a partnership or an alliance has a relation to
/// it, or to a territory that is part of it, directly or further down. A partnership on a larger territory is not taken
/// for one on each of its parts. What had ended before the date of the data does not count.
public struct TerritorySurvey: Sendable {
  /// A territory with the partnerships and alliances on it or on a part of it, by number; ascending.
  public struct Territory: Hashable, Sendable {
    public let node: Int
    public let partnerships: [Int]
  }

  /// Every territory, by number.
  public let territories: [Territory]
  /// How many partnerships and alliances there are, on a territory or not.
  public let partnershipCount: Int

  public var withoutPartnership: [Territory] { territories.filter(\.partnerships.isEmpty) }

  /// O(n + m) time, and for each partnership the territories its own are part of.
  public init(of ecosystem: Ecosystem) {
    let date = ecosystem.header.date
    let isTerritory = ecosystem.vocabulary.nodeKinds.map { $0.id.isSameText(as: "territory") }
    let isPartnership = ecosystem.vocabulary.nodeKinds.map { kind in
      ["partnership", "alliance"].contains { kind.id.isSameText(as: $0) }
    }
    var wholes: [Int: [Int]] = [:]
    var places: [Int: [Int]] = [:]
    for relation in ecosystem.relations where !relation.period.hasEnded(by: date) {
      let ends = (ecosystem.nodes[relation.from], ecosystem.nodes[relation.to])
      switch (isTerritory[ends.0.kindNumber], isTerritory[ends.1.kindNumber]) {
      case (true, true):
        if relation.kind.id.isSameText(as: "partOf") { wholes[relation.from, default: []].append(relation.to) }
      case (false, true):
        if isPartnership[ends.0.kindNumber] { places[relation.from, default: []].append(relation.to) }
      case (true, false):
        if isPartnership[ends.1.kindNumber] { places[relation.to, default: []].append(relation.from) }
      case (false, false): break
      }
    }
    var found: [Int: [Int]] = [:]
    for partnership in places.keys.sorted() where !ecosystem.nodes[partnership].hasEnded(by: date) {
      var reached: Set<Int> = []
      var waiting = places[partnership] ?? []
      while let place = waiting.popLast() {
        guard reached.insert(place).inserted else { continue }
        waiting += wholes[place] ?? []
      }
      for place in reached { found[place, default: []].append(partnership) }
    }
    territories = ecosystem.nodes.filter { isTerritory[$0.kindNumber] }.map { territory in
      Territory(node: territory.number, partnerships: found[territory.number] ?? [])
    }
    partnershipCount = ecosystem.nodes.count { isPartnership[$0.kindNumber] }
  }
}
