import Dispatch
import RamureDrawing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension WorkerProcess {
  /// Starts this program once more, for work that may crash or hang: one of the commands that read a question from their
  /// input and end with the process that asked.
  init(of command: String, timeout: Double) throws(Refusal) {
    guard let program = Self.program else { throw Refusal(code: ENOENT) }
    try self.init(program, [command, String(Int(timeout.rounded(.up)) + 5), String(getpid())])
  }

  /// This program. Where Linux shows the running program itself, it is found even if its file was replaced.
  private static var program: String? {
    #if os(Linux)
      return "/proc/self/exe"
    #else
      var size = UInt32(PATH_MAX)
      var path = [CChar](repeating: 0, count: Int(size))
      return _NSGetExecutablePath(&path, &size) == 0
        ? String(decoding: path.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self) : nil
    #endif
  }
}

extension WorkerProcess.Refusal {
  /// What the system has no more of, by the number of its error.
  var lack: LayoutWords.Lack {
    switch code {
    case EMFILE, ENFILE: .descriptors
    case EAGAIN: .processes
    case ENOMEM: .memory
    default: .other(code: Int(code))
    }
  }
}

/// A moment that will come.
struct Deadline {
  private let moment: DispatchTime

  init(in seconds: Double) {
    moment = .now() + seconds
  }

  /// What is left of the time, in milliseconds; `nil` once it is over.
  var millisecondsLeft: Int32? {
    let now = DispatchTime.now()
    guard now < moment else { return nil }
    let left = Double(moment.uptimeNanoseconds - now.uptimeNanoseconds) / 1e6
    return Int32(min(left.rounded(.up), 1e9))
  }
}
