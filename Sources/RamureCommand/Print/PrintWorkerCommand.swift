import ArgumentParser
import RamureDrawing
import RamureWording

/// The process that prints for the others: reads a job, writes the file that comes of it. Not for people.
struct PrintWorkerCommand: ParsableCommand {
  static let name = "print-worker"

  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: name, shouldDisplay: false)
  }

  /// How long the process may run, in seconds, should nobody be left to end it.
  @Argument var seconds: Int
  /// The process that waits for the answer.
  @Argument var parent: Int32

  func run() throws {
    ParentWatch.begin(parent: parent, seconds: seconds)
    let question = StandardInput.all()
    let outcome: Result<[UInt8], PrintFailure>
    if let job = PrintMessage.job(question) {
      outcome = Result { () throws(PrintFailure) in try SVGPrinter().bytes(of: job) }
    } else if let (document, paper) = DocumentMessage.document(question) {
      outcome = Result { () throws(PrintFailure) in try DocumentPrinter(on: paper).pdf(of: document) }
    } else {
      throw Failure.told(.fault)
    }
    try StandardOutput.write(PrintMessage.encode(outcome))
  }
}
