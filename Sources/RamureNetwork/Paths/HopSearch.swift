/// Follows shortest paths counted in edges, level by level.
///
/// This is the algorithm of Brandes with two ideas of its own:
///
/// * *Either way.* The next level is found by pushing from the last one, or by pulling into the nodes not yet reached,
///   whichever looks at fewer edges; so is the way back. Where distances are short, half the edges are never looked at.
/// * *No question asked of an edge.* When pulling, only nodes of the right level can hold anything but 0: each node has two
///   places for what it is worth, one for even and one for odd levels, and those of one's own level or of the level
///   behind hold it in the other place, or do not hold it yet.
///
/// 40 bytes a node of the part, and 8 for each edge of the network where edges are asked for.
///
/// Source: U. Brandes (2001), A faster algorithm for betweenness centrality, doi:10.1080/0022250X.2001.9990249;
/// S. Beamer, K. Asanović, D. Patterson (2012), Direction-optimizing breadth-first search, doi:10.1109/SC.2012.50.
final class HopSearch: PathSearch {
  let dependencies: UnsafeMutableBufferPointer<Double>
  let edgeDependencies: UnsafeMutableBufferPointer<Double>

  private let count: Int
  /// How many shortest paths lead to the node and its copies; 0 while it is not reached.
  private let paths: UnsafeMutablePointer<Double>
  /// What an edge to the node is worth to the node before it: two places a node, for even and odd levels.
  private let worths: UnsafeMutablePointer<Double>
  private let levels: UnsafeMutablePointer<Int32>
  /// The nodes in the order they are reached; behind them, while levels are pulled, those not reached. One more place
  /// than nodes: a push writes before it knows whether there is anything to write.
  private let order: UnsafeMutablePointer<Int32>
  private var found: [Level] = []
  private let cells = Cells()

  private struct Level {
    let start: Int
    let end: Int
    /// How many edges lead out of the level, and into it.
    let out: Int
    let into: Int
    /// What the numbers of paths were multiplied by, against overflow.
    let scale: Double
  }

  /// - Parameter edgeCount: the edges of the network, where they are asked for; else 0.
  init(nodeCount: Int, edgeCount: Int) {
    count = nodeCount
    dependencies = cells.filledBuffer(with: 0, count: nodeCount)
    edgeDependencies = cells.filledBuffer(with: 0, count: edgeCount)
    paths = cells.filled(with: 0, count: nodeCount)
    worths = cells.filled(with: 0, count: 2 * nodeCount)
    levels = cells.filled(with: -1, count: nodeCount)
    order = cells.filled(with: 0, count: nodeCount + 1)
  }

  func search(from sources: Range<Int>, in part: PathPart) {
    precondition(part.nodeCount == count && (0...count).contains(sources.upperBound), "sources are nodes of the part")
    part.withPointers { part in
      for source in sources {
        found.removeAll(keepingCapacity: true)
        let reached = spread(from: source, part)
        gather(demand: part.demands[source], part)
        reset(reached: reached)
      }
    }
  }

  // MARK: - Outwards

  /// Counts the shortest paths to every node, and notes the levels. Returns how many nodes are reached.
  private func spread(from source: Int, _ part: PathPart.Pointers) -> Int {
    paths[source] = 1
    levels[source] = 0
    order[0] = Int32(truncatingIfNeeded: source)
    var last = Level(
      start: 0, end: 1, out: part.outgoing.length(source), into: part.incoming.length(source), scale: 1)
    found.append(last)
    var edgesIntoRest = part.entryCount - last.into
    var restIsListed = false
    while true {
      let end: Int
      // An edge pulled takes about half the time of an edge pushed.
      if edgesIntoRest < 2 * last.out {
        if !restIsListed { listRest(from: last.end) }
        restIsListed = true
        end = pull(after: last.end, part)
      } else {
        restIsListed = false
        end = push(last, level: Int32(truncatingIfNeeded: found.count), part)
      }
      guard end > last.end else { return end }
      last = finished(start: last.end, end: end, level: Int32(truncatingIfNeeded: found.count), part)
      found.append(last)
      edgesIntoRest -= last.into
    }
  }

  /// Carries the paths of a level over its edges. Returns where the next level ends.
  private func push(_ last: Level, level: Int32, _ part: PathPart.Pointers) -> Int {
    let (paths, levels, order, rows) = (paths, levels, order, part.outgoing)
    var tail = last.end
    for place in last.start..<last.end {
      let node = Int(order[place])
      let amount = paths[node].bitPattern
      for entry in rows.range(node) {
        let neighbour = rows.neighbours[entry]
        let other = Int(neighbour)
        let known = levels[other]
        // All ones where the neighbour is new, else all zeros. Branches would be guessed wrong every other time.
        let isNew = known &>> 31
        order[tail] = neighbour
        tail = tail &- Int(isNew)
        let now = (known & ~isNew) | (level & isNew)
        levels[other] = now
        let counts: UInt64 = now == level ? ~0 : 0
        paths[other] += Double(bitPattern: amount & counts)
      }
    }
    return tail
  }

  /// Fetches paths over the edges into all nodes not reached: any that comes over them is of the last level, or the node
  /// would have been reached before. Returns where the next level ends.
  private func pull(after start: Int, _ part: PathPart.Pointers) -> Int {
    let (paths, order, worths, rows) = (paths, order, worths, part.incoming)
    var tail = start
    for place in start..<count {
      let node = order[place]
      var sum = 0.0
      for entry in rows.range(Int(node)) { sum += paths[Int(rows.neighbours[entry])] }
      if sum > 0 {
        // Kept aside until the pass is over, or nodes looked at later would fetch it.
        worths[2 &* Int(node)] = sum
        order[place] = order[tail]
        order[tail] = node
        tail = tail &+ 1
      }
    }
    for place in start..<tail {
      let node = Int(order[place])
      paths[node] = worths[2 &* node]
      worths[2 &* node] = 0
    }
    return tail
  }

  private func listRest(from start: Int) {
    var place = start
    for node in 0..<count where levels[node] < 0 {
      order[place] = Int32(truncatingIfNeeded: node)
      place += 1
    }
  }

  /// Multiplies the paths to the nodes of a new level by their copies, and counts its edges.
  private func finished(start: Int, end: Int, level: Int32, _ part: PathPart.Pointers) -> Level {
    var (out, into, most) = (0, 0, 0.0)
    for place in start..<end {
      let node = Int(order[place])
      levels[node] = level
      paths[node] *= part.copies[node]
      most = max(most, paths[node])
      out = out &+ part.outgoing.length(node)
      into = into &+ part.incoming.length(node)
    }
    // Numbers of paths can double with every level, and only their proportions count.
    guard most > 0x1p500 else { return Level(start: start, end: end, out: out, into: into, scale: 1) }
    for place in start..<end {
      let node = Int(order[place])
      paths[node] = max(paths[node] * 0x1p-500, 0x1p-900)
    }
    return Level(start: start, end: end, out: out, into: into, scale: 0x1p-500)
  }

  // MARK: - And back

  /// Adds up, from the farthest level to the nearest, what the nodes are needed for by the source.
  private func gather(demand: Double, _ part: PathPart.Pointers) {
    let (paths, worths, order, dependencies) = (paths, worths, order, dependencies)
    var isLast = true
    for number in stride(from: found.count - 1, through: 0, by: -1) {
      let level = found[number]
      let own = number & 1
      let other = own ^ 1
      // The last level has nobody behind it; the level of the source only matters to its edges.
      let next = isLast ? nil : found[number + 1]
      let scale = next?.scale ?? 1
      isLast = false
      if !edgeDependencies.isEmpty {
        if next != nil { gatherEdges(level, worthAt: other, into: own, demand: demand * scale, part) }
      } else if number == 0 {
        break
      } else if let next, next.into < level.out {
        pushBack(next, worthAt: other, into: own, part)
      } else if next != nil {
        pullBack(level, worthAt: other, into: own, part)
      }
      guard number > 0 else { break }
      for place in level.start..<level.end {
        let node = Int(order[place])
        let sum = worths[2 &* node &+ own] * scale
        dependencies[node] += demand * paths[node] * sum
        worths[2 &* node &+ own] = part.copies[node] * (part.demands[node] / paths[node] + sum)
      }
    }
  }

  private func pushBack(_ next: Level, worthAt other: Int, into own: Int, _ part: PathPart.Pointers) {
    let (worths, order, rows) = (worths, order, part.incoming)
    for place in next.start..<next.end {
      let node = Int(order[place])
      let worth = worths[2 &* node &+ other]
      // Nodes of this level and beyond get something too. They are done with, and nobody asks them again.
      for entry in rows.range(node) { worths[2 &* Int(rows.neighbours[entry]) &+ own] += worth }
    }
  }

  private func pullBack(_ level: Level, worthAt other: Int, into own: Int, _ part: PathPart.Pointers) {
    let (worths, order, rows) = (worths, order, part.outgoing)
    for place in level.start..<level.end {
      let node = Int(order[place])
      var sum = 0.0
      for entry in rows.range(node) { sum += worths[2 &* Int(rows.neighbours[entry]) &+ other] }
      worths[2 &* node &+ own] = sum
    }
  }

  private func gatherEdges(
    _ level: Level, worthAt other: Int, into own: Int, demand: Double, _ part: PathPart.Pointers
  ) {
    let (paths, worths, order, edgeDependencies, rows) = (paths, worths, order, edgeDependencies, part.outgoing)
    for place in level.start..<level.end {
      let node = Int(order[place])
      let amount = demand * paths[node]
      var sum = 0.0
      for entry in rows.range(node) {
        let worth = worths[2 &* Int(rows.neighbours[entry]) &+ other]
        edgeDependencies[Int(rows.edges[entry])] += amount * worth
        sum += worth
      }
      worths[2 &* node &+ own] = sum
    }
  }

  private func reset(reached: Int) {
    if reached > count / 8 {
      paths.update(repeating: 0, count: count)
      worths.update(repeating: 0, count: 2 * count)
      levels.update(repeating: -1, count: count)
    } else {
      for place in 0..<reached {
        let node = Int(order[place])
        paths[node] = 0
        worths[2 * node] = 0
        worths[2 * node + 1] = 0
        levels[node] = -1
      }
    }
  }
}
