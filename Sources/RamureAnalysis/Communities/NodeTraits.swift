import RamureModel
import RamureNetwork
import RamureWording

/// What is known of the nodes of a view that communities may have in common: what they are, where they are active, what
/// they are for.
struct NodeTraits {
  /// Something several nodes may have.
  struct Trait {
    let aspect: CommunityTrait.Aspect
    /// The place in `poolSizes` of those that could have it: nodes of which the file says something of the sort.
    let pool: Int
  }

  private(set) var traits: [Trait] = []
  /// By trait, how many nodes have it; by pool, how many nodes are in it.
  private(set) var counts: [Int] = []
  private(set) var poolSizes: [Int] = []
  /// The traits and pools of each node.
  private(set) var traitRows = Rows()
  private(set) var poolRows = Rows()

  private var pools: [String: Int] = [:]
  private var numbers: [Key: Int] = [:]

  private enum Key: Hashable {
    case kind(Int)
    case subkind(Int, [UInt8])
    case hub(Int)
    case stated([UInt8])
  }

  /// O(n + m log d) time, with d the most that one node is tied to.
  ///
  /// - Parameter whole: the ecosystem before some of it was left out: what the view does not show is still known.
  init(of view: ProjectedNetwork, in whole: Ecosystem) {
    let hubs = HubTies(of: view, in: whole)
    let kinds = whole.vocabulary.nodeKinds
    for place in 0..<view.network.nodeCount {
      let node = view.node(place)
      let kind = node.kindNumber
      var found = [number(.kind(kind), pool: "kind", .kind(id: kinds[kind].id, label: kinds[kind].label))]
      for id in node.subkinds {
        let label = kinds[kind].subkind(id)?.label ?? LocalizedText(verbatim: id)
        found.append(number(.subkind(kind, Array(id.utf8)), pool: "subkind \(kind)", .subkind(id: id, label: label)))
      }
      for hub in hubs[place] { found.append(self.number(ofHub: hub, in: whole)) }
      if let territory = node.attribute("territory") { found.append(number(ofStated: territory, in: whole)) }
      add(found)
    }
  }

  private mutating func add(_ found: [Int]) {
    let traitsFound = Set(found).sorted()
    let poolsFound = Set(found.map { traits[$0].pool }).sorted()
    traitRows.append(traitsFound.map(Int32.init)[...])
    poolRows.append(poolsFound.map(Int32.init)[...])
    for trait in traitsFound { counts[trait] += 1 }
    for pool in poolsFound { poolSizes[pool] += 1 }
  }

  private mutating func number(ofHub hub: Int, in whole: Ecosystem) -> Int {
    let node = whole.nodes[hub]
    return number(
      .hub(hub), pool: "near \(node.kindNumber)",
      .near(kind: node.kind.id, kindLabel: node.kind.label, id: node.id, name: LocalizedText(node.name)))
  }

  private mutating func number(ofStated territory: String, in whole: Ecosystem) -> Int {
    let kind = whole.vocabulary.nodeKinds.firstIndex { $0.id.isSameText(as: HubTies.territory) }
    let label = kind.map { whole.vocabulary.nodeKinds[$0].label } ?? LocalizedText(verbatim: HubTies.territory)
    return number(
      .stated(Array(territory.utf8)), pool: "near \(kind ?? -1)",
      .near(kind: HubTies.territory, kindLabel: label, id: nil, name: LocalizedText(verbatim: territory)))
  }

  private mutating func number(_ key: Key, pool name: String, _ aspect: CommunityTrait.Aspect) -> Int {
    if let known = numbers[key] { return known }
    let pool = pools[name] ?? poolSizes.count
    if pool == poolSizes.count {
      pools[name] = pool
      poolSizes.append(0)
    }
    numbers[key] = traits.count
    traits.append(Trait(aspect: aspect, pool: pool))
    counts.append(0)
    return traits.count - 1
  }
}

/// Which territories, needs, usages and the like each node of a view is tied to, in the whole ecosystem.
///
/// What an endeavour or an outcome is for is also what the actors that have a relation with it are for, where the view
/// shows no endeavours and outcomes. Not so territories: who takes part in something is not active wherever it is.
private struct HubTies {
  static let territory = "territory"

  /// By the nodes of the view, ascending.
  private var rows = Rows()

  subscript(node: Int) -> [Int] { rows[node].map(Int.init) }

  init(of view: ProjectedNetwork, in whole: Ecosystem) {
    let kinds = whole.vocabulary.nodeKinds
    let isHub = kinds.map { $0.family == .purpose || $0.family == .other }
    let isTerritory = kinds.map { $0.id.isSameText(as: Self.territory) }
    let isActor = kinds.map { $0.family == .actor }
    let passesOn = view.projection.form == .actors || view.projection.form == .partners
    let kindOf = whole.nodes.map(\.kindNumber)
    var ties = ParallelRelations(capacity: whole.relations.count)
    for relation in whole.relations where isHub[kindOf[relation.to]] && kindOf[relation.from] != kindOf[relation.to] {
      ties.append(relation.from, relation.to, relation: relation.number)
    }
    var hubs = ties.merged(nodeCount: whole.nodes.count).targets(nodeCount: whole.nodes.count)
    if passesOn {
      for relation in whole.relations {
        for (actor, other) in [(relation.from, relation.to), (relation.to, relation.from)]
        where isActor[kindOf[actor]] && [.endeavour, .outcome].contains(kinds[kindOf[other]].family) {
          for hub in hubs[other] where !isTerritory[kindOf[Int(hub)]] {
            ties.append(actor, Int(hub), relation: relation.number)
          }
        }
      }
      hubs = ties.merged(nodeCount: whole.nodes.count).targets(nodeCount: whole.nodes.count)
    }
    for node in 0..<view.network.nodeCount {
      rows.append(whole.node(id: view.node(node).id).map { hubs[$0.number] } ?? [])
    }
  }
}
