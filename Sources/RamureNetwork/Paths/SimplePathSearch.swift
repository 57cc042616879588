/// Draws up all simple paths between two nodes, shortest first, each time splitting what is left into parts that have no
/// path in common: those that begin with the same nodes as a path found, and then go another way.
///
/// A part waits under a bound from below, and is searched only when nothing else can come first.
final class SimplePathSearch {
  private let search: DetourSearch
  private let origin: Int32
  private let target: Int32
  private var candidates = CandidateHeap()
  /// The path given last, whose part is not split yet.
  private var last: PathCandidate?

  var work: Int { search.work + search.guide.work }

  init(from origin: Int32, to target: Int32, in ground: PathGround, avoiding: [Int]) {
    search = DetourSearch(to: target, in: ground, avoiding: avoiding)
    (self.origin, self.target) = (origin, target)
    guard !search.guide.avoids(origin), !search.guide.avoids(target) else { return }
    if origin == target {
      candidates.push(PathCandidate(nodes: [origin], deviation: 0, taken: [], length: 0, state: .found))
    } else {
      candidates.push(PathCandidate(nodes: [origin], deviation: 0, taken: [], length: 0, state: .expected(next: -1)))
    }
  }

  func next() -> NodePath? {
    split()
    while let candidate = candidates.pop() {
      if case .found = candidate.state {
        last = candidate
        return search.ground.path(along: candidate.nodes)
      }
      begin(candidate)
      if let sharper = sharpened(candidate) {
        candidates.push(sharper)
      } else if let found = found(candidate) {
        candidates.push(found)
      }
    }
    return nil
  }

  private func begin(_ candidate: PathCandidate) {
    search.begin()
    for node in candidate.nodes[...candidate.deviation] { search.extend(node) }
  }

  /// The same with a better bound, where more is known by now.
  private func sharpened(_ candidate: PathCandidate) -> PathCandidate? {
    guard let outlook = search.outlook(from: candidate.nodes[candidate.deviation], taken: candidate.taken) else {
      return nil
    }
    var sharper = candidate
    sharper.length = candidate.before + outlook.length
    sharper.state = .expected(next: outlook.next)
    return candidate < sharper ? sharper : nil
  }

  private func found(_ candidate: PathCandidate) -> PathCandidate? {
    let detour = search.detour(from: candidate.nodes[candidate.deviation], taken: candidate.taken)
    guard let detour else { return nil }
    var found = candidate
    found.nodes = candidate.nodes[...candidate.deviation] + detour.nodes
    found.length = candidate.before + detour.length
    found.state = .found
    return found
  }

  /// Splits the part the last path was the best of, now that another is asked for.
  private func split() {
    guard let path = last else { return }
    last = nil
    search.begin()
    for node in path.nodes[..<path.deviation] { search.extend(node) }
    var before = path.before
    for place in path.deviation..<(path.nodes.count - 1) {
      let (node, next) = (path.nodes[place], path.nodes[place + 1])
      search.extend(node)
      let taken = place == path.deviation ? path.taken + [next] : [next]
      if let outlook = search.outlook(from: node, taken: taken) {
        candidates.push(
          PathCandidate(
            nodes: path.nodes, deviation: place, taken: taken, before: before, length: before + outlook.length,
            state: .expected(next: outlook.next)))
      }
      before += search.ground.length(from: node, to: next)
    }
  }
}
