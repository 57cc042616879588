#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What comes in from whoever started this process.
enum StandardInput {
  /// All of it, up to its end.
  static func all() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}
