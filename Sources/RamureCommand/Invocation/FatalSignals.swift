import RamureAnswers
import RamureWording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Says in one sentence that the memory is over, where the program would otherwise end with a trace of its inside.
///
/// A refused allocation cannot be answered in Swift: the runtime ends the program by a signal. What is known then is only
/// what the system tells: where it refuses a piece of memory as large as a part of all there may be, memory it was.
enum FatalSignals {
  private nonisolated(unsafe) static var sentence: [UInt8] = []

  /// The signals the runtime ends a program with.
  private static let signals = [SIGABRT, SIGILL, SIGTRAP, SIGSEGV]

  static func watchMemory() {
    let language = Speech(arguments: [], environment: { getenv($0).map { String(cString: $0) } }).language
    sentence = Array("ramure: \(Diagnosis.memoryIsOver.text(language))\n".utf8)
    for number in signals {
      signal(number) { number in
        // Nothing but calls that are safe while anything else is under way.
        if FatalSignals.isMemoryOver {
          FatalSignals.sentence.withUnsafeBytes { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
          _exit(ExitStatus.unavailable.rawValue)
        }
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  #if os(Linux)
    private static var addressSpace: __rlimit_resource_t { __rlimit_resource_t(RLIMIT_AS.rawValue) }
  #else
    private static var addressSpace: Int32 { RLIMIT_AS }
  #endif

  /// Whether the system refuses two thirds of the memory that this program may have: what grows asks for twice as much as
  /// it has. Only a limit is looked at: without one the system refuses nothing, and ends programs itself.
  private static var isMemoryOver: Bool {
    var limit = rlimit()
    guard getrlimit(Self.addressSpace, &limit) == 0, limit.rlim_cur < rlim_t(Int.max) else { return false }
    let part = Int(clamping: limit.rlim_cur / 3 * 2)
    let piece = mmap(nil, part, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard piece != MAP_FAILED else { return true }
    munmap(piece, part)
    return false
  }
}
