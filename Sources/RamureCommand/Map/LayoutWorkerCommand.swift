import ArgumentParser
import RamureAnswers
import RamureDrawing
import RamureWording

/// The process that computes a layout for `ramure map`: reads a request, writes where things go. Not for people.
struct LayoutWorkerCommand: ParsableCommand {
  static let name = "layout-worker"

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: name, shouldDisplay: false)
  }

  /// How long the process may run, in seconds, should nobody be left to end it.
  @Argument var seconds: Int
  /// The process that waits for the answer.
  @Argument var parent: Int32

  func run() throws {
    ParentWatch.begin(parent: parent, seconds: seconds)
    guard let request = LayoutMessage.request(StandardInput.all()) else { throw Failure.told(.fault) }
    try StandardOutput.write(answer(to: request))
  }

  private func answer(to request: LayoutRequest) throws(Failure) -> [UInt8] {
    do {
      return [1] + LayoutMessage.encode(try GraphvizLayout().result(of: request))
    } catch {
      guard case .refused(let message) = error else { throw .told(.fault) }
      return [0] + Array(message.utf8)
    }
  }

  /// What a process that ran this command has answered.
  static func decode(_ answer: [UInt8]) throws(LayoutFailure) -> LayoutResult {
    switch answer.first {
    case 1:
      guard let result = LayoutMessage.result(Array(answer.dropFirst())) else { throw .crashed }
      return result
    case 0:
      throw .refused(String(decoding: answer.dropFirst(), as: UTF8.self))
    default:
      throw .crashed
    }
  }
}
