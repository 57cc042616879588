import Foundation
import RamureDrawing

/// Has a layout computed by a second process of this program, so that Graphviz may hang or crash without harm.
///
/// Costs about as much as starting the program: some hundredths of a second.
struct LayoutProcess {
  /// How long to wait, in seconds.
  let timeout: Double

  /// Where the boxes go.
  ///
  /// - Throws: `timedOut` when the time is over, `crashed` when the process ended without an answer, `refused` with the
  ///   message of Graphviz.
  func result(of request: LayoutRequest) throws(LayoutFailure) -> LayoutResult {
    guard let program = Bundle.main.executableURL else { throw .crashed }
    let process = Process()
    process.executableURL = program
    process.arguments = [LayoutWorkerCommand.name, String(Int(timeout.rounded(.up)) + 5)]
    let question = Pipe()
    let answer = Pipe()
    process.standardInput = question
    process.standardOutput = answer
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      try question.fileHandleForWriting.write(contentsOf: LayoutMessage.encode(request))
      try question.fileHandleForWriting.close()
    } catch {
      throw .crashed
    }
    guard let bytes = read(answer.fileHandleForReading, of: process) else { throw .timedOut }
    return try LayoutWorkerCommand.decode(bytes)
  }

  /// All that the process writes; `nil` when the time is over before it has closed its output. The process is ended then.
  private func read(_ handle: FileHandle, of process: Process) -> [UInt8]? {
    let descriptor = handle.fileDescriptor
    let deadline = DispatchTime.now() + timeout
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let now = DispatchTime.now()
      guard now < deadline else { break }
      let left = Double(deadline.uptimeNanoseconds - now.uptimeNanoseconds) / 1e6
      var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wait, 1, Int32(min(left.rounded(.up), 1e9)))
      if ready < 0, errno == EINTR { continue }
      guard ready > 0 else { break }
      let count = chunk.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
    kill(process.processIdentifier, SIGKILL)
    return nil
  }
}
