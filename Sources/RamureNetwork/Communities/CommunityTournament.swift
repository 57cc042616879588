/// Looks for the best partition of a graph from several starts, and lets what they found combine.
///
/// Each start is one pass from single nodes; on a small graph, where those lead to the same place again and again, some
/// start from a few groups drawn by chance. Then come generations, in which every partition is combined with another one:
/// what both agree on becomes one node, the better of the two is bettered on that small graph and once more on the whole;
/// whoever is not better stays as it was. A tournament, two by two, leaves one, which is bettered until passes no longer
/// help.
///
/// Every start and every pair has a seed of its own, so that the threads at hand change nothing.
///
/// Source: M. Ovelgönne, A. Geyer-Schulz (2013), An ensemble learning strategy for graph clustering,
/// doi:10.1090/conm/588/11701; S. Biedermann, M. Henzinger, C. Schulz, B. Schuster (2018), Memetic graph clustering,
/// doi:10.4230/LIPIcs.SEA.2018.3.
struct CommunityTournament {
  let graph: CommunityGraph
  /// Whether communities are taken apart on the way: Leiden's method with, Louvain's without.
  var refines = true
  let seed: UInt64
  let threads: Threads

  /// After so many generations little is found any more; on a graph of a few thousand ties, after half as many.
  private var generations: Int { graph.count < 200 || graph.count + graph.neighbours.count >= 10_000 ? 8 : 4 }
  /// What a first look takes: each further pass finds half as much as the one before.
  private var quickPasses: Int { graph.count + graph.neighbours.count < 10_000 ? 3 : 4 }
  /// How many row entries to walk in the end before the answer is good enough: a small graph never takes so many.
  private static let polishingEntries = 30_000_000
  /// How many passes in a row have to be in vain: the next draw may still find something.
  private static let vainPasses = 3

  /// A partition, and how good it is.
  private struct Player {
    let labels: [Int32]
    let quality: Double
  }

  /// How many starts a graph of this size is worth: where a pass takes no time, more.
  var usualStarts: Int {
    let entries = max(1, graph.count + graph.neighbours.count)
    return entries < 10_000 ? min(40, 50_000 / entries) : max(1, min(20, 5_000_000 / entries))
  }

  /// The best partition found from so many starts.
  func best(of starts: Int) -> [Int32] {
    var players = played(starts, round: 0) { number, search in
      player(search.start(on: graph, fromGroups: graph.isSmall && number % 3 == 2))
    }
    var round = 1
    while round <= generations, players.count > 2, next(&players, round) { round += 1 }
    while players.count > 1 {
      let pairs = players.count / 2
      let winners = played(pairs, round: round + 1) { pair, search in
        combined(players[2 * pair], players[2 * pair + 1], &search)
      }
      players = winners + players[(2 * pairs)...]
      round += 1
    }
    var search = search(0, round: round + 1, CommunityScratch(capacity: graph.count))
    return polished(players[0], &search).labels
  }

  /// The best of so many starts, as they are.
  func bestStart(of starts: Int) -> [Int32] {
    let players = played(starts, round: 0) { _, search in player(search.start(on: graph, fromGroups: false)) }
    return players.reduce(players[0]) { $1.quality > $0.quality ? $1 : $0 }.labels
  }

  /// The best that a few passes from single nodes find.
  func quick() -> [Int32] {
    var search = search(0, round: 0, CommunityScratch(capacity: graph.count))
    var labels = search.start(on: graph, fromGroups: false)
    for _ in 1..<quickPasses { labels = search.pass(over: graph, from: labels) }
    return labels
  }

  /// Betters a partition until passes no longer help.
  func polished(_ labels: [Int32], round: Int) -> [Int32] {
    var search = search(0, round: round, CommunityScratch(capacity: graph.count))
    return polished(player(labels), &search).labels
  }

  private func player(_ labels: [Int32]) -> Player { Player(labels: labels, quality: graph.quality(of: labels)) }

  private func search(_ number: Int, round: Int, _ scratch: CommunityScratch) -> LevelSearch {
    LevelSearch(
      refines: refines, drifts: graph.isSmall, seed: seed &+ UInt64(round) << 32 &+ UInt64(number), scratch: scratch)
  }

  /// Combines each partition with another; whether any became better.
  private func next(_ players: inout [Player], _ round: Int) -> Bool {
    let before = players
    let shift = 1 + (round - 1) % (before.count - 1)
    let children = played(before.count, round: round) { number, search in
      combined(before[number], before[(number + shift) % before.count], &search)
    }
    var hasGained = false
    for (number, child) in children.enumerated() where child.quality >= before[number].quality {
      if child.quality > before[number].quality + graph.leastGain { hasGained = true }
      players[number] = child
    }
    return hasGained
  }

  /// Plays on all threads, each with a scratch of its own; the results in the order of the numbers.
  private func played(_ count: Int, round: Int, _ play: (Int, inout LevelSearch) -> Player) -> [Player] {
    let strands = min(threads.count, count)
    var players = [Player](repeating: Player(labels: [], quality: 0), count: count)
    players.withUnsafeMutableBufferPointer { players in
      threads.each(of: strands) { strand in
        let scratch = CommunityScratch(capacity: graph.count)
        for number in stride(from: strand, to: count, by: strands) {
          var search = search(number, round: round, scratch)
          players[number] = play(number, &search)
        }
      }
    }
    return players
  }

  private func combined(_ one: Player, _ other: Player, _ search: inout LevelSearch) -> Player {
    let (better, worse) = one.quality >= other.quality ? (one, other) : (other, one)
    let meet = PartitionMeet(better.labels, worse.labels)
    // Two that agree have nothing to teach each other.
    guard meet.count > Int(better.labels.max() ?? -1) + 1 else { return better }
    var labels = [Int32](repeating: 0, count: meet.count)
    for node in meet.labels.indices { labels[Int(meet.labels[node])] = better.labels[node] }
    let small = graph.aggregated(by: meet.labels, count: meet.count, search.scratch)
    labels = search.pass(over: small, from: labels)
    return player(search.pass(over: graph, from: meet.labels.map { labels[Int($0)] }))
  }

  private func polished(_ player: Player, _ search: inout LevelSearch) -> Player {
    var best = player
    var vain = 0
    var passes = max(quickPasses, Self.polishingEntries / max(1, graph.count + graph.neighbours.count))
    while vain < Self.vainPasses, passes > 0 {
      passes -= 1
      let next = self.player(search.pass(over: graph, from: best.labels))
      if next.quality > best.quality + graph.leastGain {
        (best, vain) = (next, 0)
      } else {
        vain += 1
      }
    }
    return best
  }
}
