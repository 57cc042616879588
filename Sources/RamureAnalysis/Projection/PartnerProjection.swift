import RamureModel
import RamureNetwork

/// The view of partners: two actors are tied when there is a relation between them, or when they do something together.
struct PartnerProjection {
  let ties: ProjectedTies

  init(_ sides: Sides, of ecosystem: Ecosystem) throws(InvalidProjection) {
    let (actorNumbers, actorPlaces) = sides.numbering { $0 == .actor }
    var direct: [Int64: [Int32]] = [:]
    var ends: [(from: Int32, to: Int32)] = []
    for relation in ecosystem.relations {
      let (one, other) = (actorPlaces[relation.from], actorPlaces[relation.to])
      guard one >= 0, other >= 0, one != other else { continue }
      let (from, to) = (min(one, other), max(one, other))
      let key = Self.key(from, to)
      if direct[key] == nil { ends.append((from, to)) }
      direct[key, default: []].append(Int32(relation.number))
    }
    let together = try ActorProjection(sides, of: ecosystem)
    ends += together.ties.network.ends().filter { direct[Self.key($0.from, $0.to)] == nil }
    ends.sort { ($0.from, $0.to) < ($1.from, $1.to) }
    ties = ProjectedTies(
      network: Network(nodeCount: actorNumbers.count, edges: ends, isDirected: false), nodeNumbers: actorNumbers,
      origins: .both(direct: direct, ends: ends, participations: Participations(ecosystem, sides)))
  }

  /// Two nodes in one number, the smaller first.
  static func key(_ from: Int32, _ to: Int32) -> Int64 { Int64(from) << 32 | Int64(to) }
}
