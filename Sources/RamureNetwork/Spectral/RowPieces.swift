/// Some rows of ties cut into pieces of about equal work, which threads share.
///
/// Where the cuts fall depends on the rows alone, and what the pieces add up is added in their order: sums come out the
/// same on any number of threads. Few rows make one piece, which no thread is started for.
struct RowPieces {
  /// The rows, in the order in which they are gone through.
  let rows: UnsafePointer<Int32>
  let threads: Threads
  private var cuts: [Int] = [0]

  /// A fraction of a millisecond, well above what it costs to start a thread.
  private static let work = 1 << 17

  init(_ rows: UnsafePointer<Int32>, count: Int, of ties: TieRows, threads: Threads) {
    self.rows = rows
    self.threads = threads
    var work = 0
    for place in 0..<count {
      work &+= ties.entries(of: Int(rows[place])).count &+ 4
      if work >= Self.work {
        cuts.append(place + 1)
        work = 0
      }
    }
    if cuts.last != count { cuts.append(count) }
  }

  /// Whether there is too little to do for several threads.
  var areOne: Bool { cuts.count <= 2 }

  var count: Int { cuts.last ?? 0 }

  /// Does something with all places in `rows`, a stretch at a time, and adds up what the stretches count.
  func tally(_ work: (_ from: Int, _ to: Int) -> Tally) -> Tally {
    let pieces = cuts.count - 1
    guard pieces > 1 else { return pieces == 1 ? work(cuts[0], cuts[1]) : Tally() }
    var tallies = [Tally](repeating: Tally(), count: pieces)
    tallies.withUnsafeMutableBufferPointer { tallies in
      threads.each(of: pieces) { piece in tallies[piece] = work(cuts[piece], cuts[piece + 1]) }
    }
    return tallies.reduce(Tally()) { $0.together(with: $1) }
  }
}

/// What goes through all rows count on the way: two sums and an extreme of each kind.
struct Tally {
  var sum = 0.0
  var otherSum = 0.0
  var least = Double.infinity
  var greatest = 0.0

  func together(with other: Tally) -> Tally {
    Tally(
      sum: sum + other.sum, otherSum: otherSum + other.otherSum, least: min(least, other.least),
      greatest: max(greatest, other.greatest))
  }
}

extension TieRows {
  /// The numbers of all rows, ascending.
  var all: [Int32] { (0..<Int32(count)).map { $0 } }
}
