import Dispatch
import RamureAnswers
import RamureDrawing
import RamureWording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Has a layout computed by a second process of this program, so that Graphviz may hang or crash without harm.
///
/// Costs about as much as starting the program: some hundredths of a second.
struct LayoutProcess {
  /// How long to wait for an answer, in seconds, whatever the second process does meanwhile.
  let timeout: Double

  /// Where the boxes go.
  ///
  /// - Throws: `timedOut` when the time is over, `crashed` when the process ended without an answer, `refused` with the
  ///   message of Graphviz, `notStarted` where the system allows no second process.
  func result(of request: LayoutRequest) throws(LayoutFailure) -> LayoutResult {
    guard let program = Self.program else { throw .notStarted(.other(code: Int(ENOENT))) }
    let deadline = Deadline(in: timeout)
    let arguments = LayoutWorkerCommand.arguments(seconds: Int(timeout.rounded(.up)) + 5)
    let worker: WorkerProcess
    do {
      worker = try WorkerProcess(program, arguments)
    } catch {
      throw .notStarted(Self.lack(error.code))
    }
    guard let bytes = worker.answer(to: LayoutMessage.encode(request), before: deadline) else { throw .timedOut }
    return try LayoutWorkerCommand.decode(bytes)
  }

  /// What the system has no more of, by the number of its error.
  private static func lack(_ code: Int32) -> LayoutWords.Lack {
    switch code {
    case EMFILE, ENFILE: .descriptors
    case EAGAIN: .processes
    case ENOMEM: .memory
    default: .other(code: Int(code))
    }
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

extension MapLayouter {
  /// A second process of this program.
  static func process(timeout: Double = 60) -> MapLayouter {
    let process = LayoutProcess(timeout: timeout)
    return MapLayouter(timeout: timeout) { request throws(LayoutFailure) in try process.result(of: request) }
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
