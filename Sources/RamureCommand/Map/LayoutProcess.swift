import RamureAnswers
import RamureDrawing
import RamureWording

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
    let deadline = Deadline(in: timeout)
    let worker: WorkerProcess
    do {
      worker = try WorkerProcess(of: LayoutWorkerCommand.name, timeout: timeout)
    } catch {
      throw .notStarted(error.lack)
    }
    guard let bytes = worker.answer(to: LayoutMessage.encode(request), before: deadline) else { throw .timedOut }
    return try LayoutWorkerCommand.decode(bytes)
  }
}

extension MapLayouter {
  /// A second process of this program.
  static func process(timeout: Double = 60) -> MapLayouter {
    let process = LayoutProcess(timeout: timeout)
    return MapLayouter(timeout: timeout) { request throws(LayoutFailure) in try process.result(of: request) }
  }
}
