import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How many threads a measure may use. No figure depends on it, to the last digit: only the time does.
public struct Threads: Hashable, Sendable {
  public let count: Int

  private init(count: Int) { self.count = count }

  /// As many as the machine has processors.
  public static let all = Threads(count: max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))

  public static func exactly(_ count: Int) -> Threads {
    precondition(count > 0, "a measure runs on one thread at least")
    return Threads(count: count)
  }

  /// Works on numbered pieces, several at a time, in no order: each must write only what no other touches.
  ///
  /// A single piece is done on the caller's thread, since starting threads costs some ten microseconds.
  func each(of pieces: Int, work: (Int) -> Void) {
    let width = min(count, pieces)
    guard width > 1 else {
      for piece in 0..<max(0, pieces) { work(piece) }
      return
    }
    // With leave to use the whole machine, whichever thread is free takes the next piece.
    let strands = count >= Threads.all.count ? pieces : width
    withoutActuallyEscaping(work) { escaping in
      // No two iterations do the same piece, and all are over when the call returns.
      nonisolated(unsafe) let work = escaping
      DispatchQueue.concurrentPerform(iterations: strands) { strand in
        for piece in stride(from: strand, to: pieces, by: strands) { work(piece) }
      }
    }
  }

  /// Works on numbered pieces, several at a time, and takes their results in the order of the pieces.
  ///
  /// Since the pieces and the order do not depend on the number of threads, neither does what comes of them, even where
  /// results are sums of floating-point numbers.
  ///
  /// - Parameters:
  ///   - scratch: makes what one thread works with; it is used again for piece after piece.
  ///   - work: does one piece. Runs on several threads at once, each with a scratch of its own.
  ///   - take: takes the result of a piece out of its scratch. Runs on the caller's thread, piece after piece; what it
  ///     throws ends the work.
  public func inOrder<Scratch, Fault: Error>(
    pieces: Int, scratch: () -> Scratch, work: (Int, inout Scratch) -> Void,
    take: (Int, inout Scratch) throws(Fault) -> Void
  ) throws(Fault) {
    let width = min(count, pieces)
    guard width > 0 else { return }
    let scratches = UnsafeMutablePointer<Scratch>.allocate(capacity: width)
    for place in 0..<width { (scratches + place).initialize(to: scratch()) }
    defer {
      scratches.deinitialize(count: width)
      scratches.deallocate()
    }
    var first = 0
    while first < pieces {
      let round = min(width, pieces - first)
      if round == 1 {
        work(first, &scratches[0])
      } else {
        withoutActuallyEscaping(work) { escaping in
          // Each iteration has a scratch of its own, and all are over when the call returns.
          nonisolated(unsafe) let (work, scratches) = (escaping, scratches)
          DispatchQueue.concurrentPerform(iterations: round) { [first] in work(first + $0, &scratches[$0]) }
        }
      }
      for place in 0..<round { try take(first + place, &scratches[place]) }
      first += round
    }
  }
}
