import RamureAnswers
import RamureWording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Standard output, every write checked: a full disk must not look like a full answer.
enum StandardOutput {
  /// - Throws: an I/O failure when not all could be written. A reader that went away is no failure of ours: the command
  ///   ends there, quietly and well.
  static func write(_ bytes: [UInt8]) throws(Failure) {
    if bytes.count >= 1 << 16 { widenPipe }
    switch Descriptor.write(bytes, to: STDOUT_FILENO) {
    case 0: break
    case EPIPE: throw .told(.done)
    default: throw .problem(.inputOutput, .cannotWriteStandardOutput, at: nil)
    }
  }

  /// - Parameter text: made inert on the way, since it may quote a file.
  static func write(_ text: String) throws(Failure) {
    try write(Array(text.inert(keepingLayout: true).utf8))
  }

  /// Gives a pipe the most room the system grants, once an answer is long: it is then made while another program reads.
  private static let widenPipe: Void = {
    #if os(Linux)
      // F_SETPIPE_SZ, which Glibc’s module leaves out. Where standard output is no pipe, nothing happens.
      _ = fcntl(STDOUT_FILENO, 1031, Int32(1 << 20))
    #endif
  }()
}

/// Standard error. Nobody can be told when it fails.
enum StandardError {
  /// - Parameter text: made inert on the way, since it may quote a file.
  static func write(_ text: String) {
    _ = Descriptor.write(Array(text.inert(keepingLayout: true).utf8), to: STDERR_FILENO)
  }
}

private enum Descriptor {
  /// Writes all bytes, however many calls it takes. Returns 0, or the error number.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        guard errno == EINTR else { return errno }
      } else {
        written += count
      }
    }
    return 0
  }
}

// System calls that share their name with a method above.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
