import RamureDrawing
import RamureWording

/// Has something printed by a second process of this program: the libraries that draw read what others wrote, and may crash
/// or hang without harm.
struct PrintProcess {
  /// How long is waited for it, in seconds: a hundred times what a large map takes.
  static let timeout = 300.0

  /// The file that comes of a job.
  func file(of job: [UInt8]) throws(Failure) -> [UInt8] {
    do {
      return try result(of: job)
    } catch {
      throw .problem(.unavailable, .notPrinted(error), at: nil)
    }
  }

  private func result(of job: [UInt8]) throws(PrintFailure) -> [UInt8] {
    let deadline = Deadline(in: Self.timeout)
    let worker: WorkerProcess
    do {
      worker = try WorkerProcess(of: PrintWorkerCommand.name, timeout: Self.timeout)
    } catch {
      throw .notStarted(error.lack)
    }
    guard let bytes = worker.answer(to: job, before: deadline) else { throw .timedOut }
    return try PrintMessage.outcome(bytes)
  }
}
