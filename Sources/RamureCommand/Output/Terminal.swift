#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What is known of where the answer goes.
enum Terminal {
  /// Whether a person reads standard output as it comes.
  static var isPresent: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether a person reads standard error as it comes.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// The width to fold help to: the terminal's, between 40 and 100 columns; 80 where there is none.
  static var columns: Int { min(max(width, 40), 100) }

  /// The width of the terminal; 80 where there is none.
  static var width: Int {
    var size = winsize()
    guard isPresent, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
