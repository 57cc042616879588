import RamureModel
import RamureWording

/// Who and what is active on a territory: whatever has a relation with it or with a part of it, or says so itself.
struct TerritoryMembers {
  let label: LocalizedText
  /// Ascending; the territory itself is not among them.
  let members: [Int]

  /// `nil` where no territory has this id or name, and no node says it is active there.
  init?(of name: String, in ecosystem: Ecosystem) {
    let isTerritory = ecosystem.vocabulary.nodeKinds.map { $0.id.isSameText(as: "territory") }
    let folded = name.folded
    func isNamed(_ node: Node) -> Bool {
      let name = node.name
      return [node.id, name.main, name.english, name.french].contains { $0?.folded == folded }
    }
    let places = ecosystem.nodes.filter { isTerritory[$0.kindNumber] && isNamed($0) }.map(\.number)
    let stating = ecosystem.nodes.filter { $0.attribute("territory")?.folded == folded }.map(\.number)
    guard !places.isEmpty || !stating.isEmpty else { return nil }
    label = places.first.map { ecosystem.nodes[$0].told } ?? LocalizedText(verbatim: name)

    var isPlace = [Bool](repeating: false, count: ecosystem.nodes.count)
    for place in places { isPlace[place] = true }
    Self.addParts(to: &isPlace, of: ecosystem, isTerritory)
    var members = Set(stating)
    for relation in ecosystem.relations where isPlace[relation.to] != isPlace[relation.from] {
      let other = isPlace[relation.to] ? relation.from : relation.to
      if !isTerritory[ecosystem.nodes[other].kindNumber] { members.insert(other) }
    }
    self.members = members.sorted()
  }

  /// The territories that are part of one of these, and the parts of those.
  private static func addParts(to isPlace: inout [Bool], of ecosystem: Ecosystem, _ isTerritory: [Bool]) {
    let partOf = ecosystem.vocabulary.relationKinds.map { $0.id.isSameText(as: "partOf") }
    let parts = ecosystem.relations.filter {
      partOf[$0.kindNumber] && isTerritory[ecosystem.nodes[$0.from].kindNumber]
    }
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for part in parts where isPlace[part.to] && !isPlace[part.from] {
        isPlace[part.from] = true
        hasGrown = true
      }
    }
  }
}
