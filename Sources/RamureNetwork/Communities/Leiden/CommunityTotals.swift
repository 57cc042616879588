/// The communities of a graph while single nodes move among them: how heavy and how large each is, and what ties the node at
/// hand to them.
struct CommunityTotals {
  let rows: GraphRows
  let scratch: CommunityScratch

  /// Adds up the communities as they stand.
  func fill(_ labels: UnsafeMutablePointer<Int32>) {
    let count = rows.count
    for community in 0..<count {
      scratch.masses[community] = 0
      scratch.counterMasses[community] = 0
      scratch.sizes[community] = 0
    }
    for node in 0..<count {
      let community = Int(labels[node])
      scratch.masses[community] += rows.masses[node]
      if let counterMasses = rows.counterMasses { scratch.counterMasses[community] += counterMasses[node] }
      scratch.sizes[community] += 1
    }
    scratch.vacancies = 0
    for community in (0..<count).reversed() where scratch.sizes[community] == 0 {
      scratch.vacant[scratch.vacancies] = Int32(community)
      scratch.vacancies += 1
    }
  }

  /// Adds up a node's ties to the communities around it, in `ties`, and lists those in `touched`; how many communities.
  @inline(__always)
  func gather(_ node: Int32, _ labels: UnsafeMutablePointer<Int32>, isWeighted: Bool) -> Int {
    rows.gather(node, by: labels, into: scratch.ties, scratch.touched, after: 0, isWeighted: isWeighted)
  }

  /// What a node gains in a community: what was gathered that ties it there, less the penalty for the masses of the others.
  @inline(__always)
  func gain(of node: Int32, in community: Int32, isOwn: Bool) -> Double {
    let mass = rows.masses[Int(node)]
    let others = scratch.masses[Int(community)] - (isOwn ? mass : 0)
    let ties = scratch.ties[Int(community)]
    guard let counterMasses = rows.counterMasses else { return ties - rows.scale * mass * others }
    let counterMass = counterMasses[Int(node)]
    let counterOthers = scratch.counterMasses[Int(community)] - (isOwn ? counterMass : 0)
    return ties - rows.scale * (mass * counterOthers + counterMass * others)
  }

  @inline(__always)
  func move(_ node: Int32, from own: Int32, to best: Int32, _ labels: UnsafeMutablePointer<Int32>) {
    labels[Int(node)] = best
    let mass = rows.masses[Int(node)]
    scratch.masses[Int(own)] -= mass
    scratch.masses[Int(best)] += mass
    if let counterMass = rows.counterMasses?[Int(node)] {
      scratch.counterMasses[Int(own)] -= counterMass
      scratch.counterMasses[Int(best)] += counterMass
    }
    scratch.sizes[Int(own)] -= 1
    if scratch.sizes[Int(best)] == 0 { scratch.vacancies -= 1 }
    scratch.sizes[Int(best)] += 1
    if scratch.sizes[Int(own)] == 0 {
      // An exact 0, whatever rounding the moves left behind.
      scratch.masses[Int(own)] = 0
      scratch.counterMasses[Int(own)] = 0
      scratch.vacant[scratch.vacancies] = own
      scratch.vacancies += 1
    }
  }
}
