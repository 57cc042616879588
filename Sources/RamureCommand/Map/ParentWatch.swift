#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Ends this process as soon as the one that started it is gone, whatever ended that, or when its time is over.
///
/// Looked at by a timer: needs no thread, which may be refused, and works wherever there are signals.
enum ParentWatch {
  private nonisolated(unsafe) static var parent: pid_t = 0
  private nonisolated(unsafe) static var end = 0

  /// - Parameter seconds: how long this process may run at most.
  static func begin(parent: pid_t, seconds: Int) {
    self.parent = parent
    end = now + seconds
    // Nothing but calls that are safe while anything else is under way.
    signal(SIGALRM) { _ in
      if getppid() != ParentWatch.parent || ParentWatch.now > ParentWatch.end { _exit(ExitStatus.fault.rawValue) }
    }
    let interval: useconds_t = 50_000
    _ = ualarm(interval, interval)
    // Before the signal was looked at, it may have gone already.
    if getppid() != parent { _exit(ExitStatus.fault.rawValue) }
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec)
  }
}
