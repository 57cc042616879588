import RamureModel
import RamureNetwork

/// Who takes part in what: for each actor the things it does, for each of those its actors, and the relations behind.
struct Participations: Sendable {
  /// Actors are numbered by their place among the actors, things by their place among the rest, both in order.
  let actorNumbers: [Int32]
  let jointNumbers: [Int32]
  private let jointsOfActor: Rows
  private let actorsOfJoint: Rows
  /// By the places of `jointsOfActor`: each is an actor that takes part in something.
  private let relations: Rows

  init(_ ecosystem: Ecosystem, _ sides: Sides) {
    let (actorNumbers, actorPlaces) = sides.numbering { $0 == .actor }
    let (jointNumbers, jointPlaces) = sides.numbering { $0 == .joint }
    var found = ParallelRelations(capacity: ecosystem.relations.count)
    for relation in ecosystem.relations {
      let (from, to) = (relation.from, relation.to)
      guard sides.areOpposite(from, to) else { continue }
      if sides.sides[from] == .actor {
        found.append(Int(actorPlaces[from]), Int(jointPlaces[to]), relation: relation.number)
      } else {
        found.append(Int(actorPlaces[to]), Int(jointPlaces[from]), relation: relation.number)
      }
    }
    let merged = found.merged(nodeCount: max(actorNumbers.count, jointNumbers.count))
    self.actorNumbers = actorNumbers
    self.jointNumbers = jointNumbers
    relations = merged.relations
    jointsOfActor = merged.targets(nodeCount: actorNumbers.count)
    actorsOfJoint = jointsOfActor.turned(count: jointNumbers.count)
  }

  /// What an actor does, ascending.
  func joints(ofActor actor: Int) -> ArraySlice<Int32> { jointsOfActor[actor] }

  /// Who takes part in something, ascending.
  func actors(ofJoint joint: Int) -> ArraySlice<Int32> { actorsOfJoint[joint] }

  /// The heaviest relation behind each place among the joints of actors.
  func strongest(_ weights: [Double]) -> [Double] {
    (0..<relations.count).map { place in relations[place].reduce(0) { max($0, weights[Int($1)]) } }
  }

  /// The place, among the joints of actors, of something an actor takes part in. Logarithmic time.
  func place(of actor: Int, in joint: Int) -> Int {
    jointsOfActor[actor].partitioningIndex { $0 >= joint }
  }

  /// The relations of two actors with what both take part in, ascending.
  func relations(sharedBy one: Int, _ other: Int) -> [Int] {
    let (left, right) = (jointsOfActor[one], jointsOfActor[other])
    var (first, second) = (left.startIndex, right.startIndex)
    var shared: [Int] = []
    while first < left.endIndex, second < right.endIndex {
      if left[first] == right[second] {
        // A place among the entries is the number of the pair, which knows its relations.
        for place in [first, second] { shared += relations[place].map(Int.init) }
        first += 1
        second += 1
      } else if left[first] < right[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return shared.sorted()
  }
}
