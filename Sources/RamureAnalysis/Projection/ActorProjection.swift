import RamureModel
import RamureNetwork

/// The view of actors: two are tied when they do something together.
struct ActorProjection {
  /// The most pairs a view may have to look at: beyond, it is no network but a crowd where everybody meets everybody.
  static let mostPairs = 50_000_000

  let ties: ProjectedTies

  /// - Parameter fading: which part of its weight each relation has left; `nil` for all of it. What two do together
  ///   weighs as much as is left of the one who left it first.
  init(_ sides: Sides, of ecosystem: Ecosystem, fading: [Double]? = nil) throws(InvalidProjection) {
    let participations = Participations(ecosystem, sides)
    try Self.refuseCrowds(participations, ecosystem)

    let left = fading.map(participations.strongest)
    let actorCount = participations.actorNumbers.count
    let shares = participations.jointNumbers.indices.map { joint in
      let participants = participations.actors(ofJoint: joint).count
      return participants > 1 ? 1 / Double(participants - 1) : 0
    }
    var ends: [(from: Int32, to: Int32)] = []
    var weights: [Double] = []
    var together = [Double](repeating: 0, count: actorCount)
    // A weight may fade to nothing, and the tie is there still.
    var hasMet = [Bool](repeating: false, count: actorCount)
    var met: [Int32] = []
    for actor in 0..<actorCount {
      met.removeAll(keepingCapacity: true)
      let joints = participations.joints(ofActor: actor)
      for (place, joint) in zip(joints.indices, joints.lazy.map(Int.init)) {
        for other in participations.actors(ofJoint: joint).reversed() {
          guard other > actor else { break }
          if !hasMet[Int(other)] { met.append(other) }
          hasMet[Int(other)] = true
          let part = left.map { min($0[place], $0[participations.place(of: Int(other), in: joint)]) } ?? 1
          together[Int(other)] += shares[joint] * part
        }
      }
      met.sort()
      for other in met {
        ends.append((Int32(actor), other))
        weights.append(together[Int(other)])
        together[Int(other)] = 0
        hasMet[Int(other)] = false
      }
    }
    ties = ProjectedTies(
      network: Network(nodeCount: actorCount, edges: ends, weights: weights, isDirected: false),
      nodeNumbers: participations.actorNumbers, origins: .shared(ends: ends, participations: participations))
  }

  private static func refuseCrowds(
    _ participations: Participations, _ ecosystem: Ecosystem
  ) throws(InvalidProjection) {
    var pairs = 0
    var largest = (joint: 0, participants: 0)
    for joint in participations.jointNumbers.indices {
      let participants = participations.actors(ofJoint: joint).count
      pairs += participants * (participants - 1) / 2
      if participants > largest.participants { largest = (joint, participants) }
    }
    guard pairs > mostPairs else { return }
    let node = ecosystem.nodes[Int(participations.jointNumbers[largest.joint])]
    throw .settings([.tooManyPairs(pairs, most: mostPairs, crowd: node.id, participants: largest.participants)])
  }
}
