import RamureModel

/// Who takes part in what: for each actor the things it does, for each of those its actors, and the relations behind.
struct Participations: Sendable {
  /// Actors are numbered by their place among the actors, things by their place among the rest, both in order.
  let actorNumbers: [Int32]
  let jointNumbers: [Int32]
  private let jointsOfActor: Rows
  private let actorsOfJoint: Rows
  private let relations: [Int32]
  private let relationOffsets: [Int32]

  /// Rows of ascending numbers, one after the other.
  private struct Rows {
    var offsets: [Int32] = [0]
    var entries: [Int32] = []

    subscript(row: Int) -> ArraySlice<Int32> { entries[Int(offsets[row])..<Int(offsets[row + 1])] }
  }

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
    relationOffsets = merged.offsets
    jointsOfActor = Self.rows(merged.ends.map { ($0.from, $0.to) }, count: actorNumbers.count)
    actorsOfJoint = Self.rows(merged.ends.map { ($0.to, $0.from) }, count: jointNumbers.count)
  }

  /// Files entries under their rows, in the order given.
  private static func rows(_ pairs: [(row: Int32, entry: Int32)], count: Int) -> Rows {
    var next = [Int32](repeating: 0, count: count + 1)
    for pair in pairs { next[Int(pair.row) + 1] += 1 }
    for row in 0..<count { next[row + 1] += next[row] }
    var rows = Rows(offsets: next, entries: [Int32](repeating: 0, count: pairs.count))
    for pair in pairs {
      rows.entries[Int(next[Int(pair.row)])] = pair.entry
      next[Int(pair.row)] += 1
    }
    return rows
  }

  /// What an actor does, ascending.
  func joints(ofActor actor: Int) -> ArraySlice<Int32> { jointsOfActor[actor] }

  /// Who takes part in something, ascending.
  func actors(ofJoint joint: Int) -> ArraySlice<Int32> { actorsOfJoint[joint] }

  /// The heaviest relation behind each place among the joints of actors.
  func strongest(_ weights: [Double]) -> [Double] {
    (0..<relationOffsets.count - 1).map { place in
      relations[Int(relationOffsets[place])..<Int(relationOffsets[place + 1])]
        .reduce(0) { max($0, weights[Int($1)]) }
    }
  }

  /// The place, among the joints of actors, of something an actor takes part in. Logarithmic time.
  func place(of actor: Int, in joint: Int) -> Int {
    let joints = jointsOfActor[actor]
    var (low, high) = (joints.startIndex, joints.endIndex)
    while low < high {
      let middle = (low + high) / 2
      if joints[middle] < joint { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The relations of two actors with what both take part in, ascending.
  func relations(sharedBy one: Int, _ other: Int) -> [Int] {
    let (left, right) = (jointsOfActor[one], jointsOfActor[other])
    var (first, second) = (left.startIndex, right.startIndex)
    var shared: [Int] = []
    while first < left.endIndex, second < right.endIndex {
      if left[first] == right[second] {
        // A place among the entries is the number of the pair, which knows its relations.
        for place in [first, second] {
          shared += relations[Int(relationOffsets[place])..<Int(relationOffsets[place + 1])].map(Int.init)
        }
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
