import ArgumentParser
import RamureAnswers
import RamureFormats
import RamureWording

/// `-o FILE`: where to write the answer.
struct DestinationOption: ParsableArguments {
  @Option(
    name: [.short, .customLong("output")], help: ArgumentHelp(OptionWords.output, slot: OptionWords.Slot.file),
    completion: .file())
  var output: String?

  /// The file to write; `nil` for standard output.
  var file: String? { output == "-" ? nil : output }

  /// The part of the file's name after its last point, in lower case.
  var fileExtension: String? { file.flatMap(OutputForm.ending) }

  /// Whether the answer goes to a file or a pipe, not to a person's terminal.
  var isKept: Bool { file != nil || !Terminal.isPresent }

  /// The option as if it had been typed.
  static func to(_ file: String) -> DestinationOption {
    var destination = DestinationOption()
    destination.output = file
    return destination
  }

  /// - Parameter text: made inert on the way, since it may quote a file.
  func write(_ text: String) throws(Failure) {
    try write(Array(text.inert(keepingLayout: true).utf8))
  }

  /// Writes all of it or nothing: a file that was there is only replaced once the new one is complete.
  func write(_ bytes: [UInt8]) throws(Failure) {
    guard let file else { return try StandardOutput.write(bytes) }
    try WrittenFile.write(bytes, to: file)
  }

  /// Writes an answer that comes piece by piece: to standard output as it comes, the first piece at once; to a file when
  /// it is complete.
  func writePieces(
    _ produce: (_ write: ([UInt8]) throws(Failure) -> Void) throws(Failure) -> Void
  ) throws(Failure) {
    var pieces = AnswerPieces(for: self)
    try produce { piece throws(Failure) in try pieces.add(large: piece) }
    try pieces.finish()
  }
}

/// An answer on its way out, as much of it as was not written yet.
private struct AnswerPieces {
  private let destination: DestinationOption
  private var pending: [UInt8] = []
  private var hasWritten = false

  init(for destination: DestinationOption) { self.destination = destination }

  private var isKept: Bool { destination.file != nil }

  mutating func add(_ piece: some Sequence<UInt8>) throws(Failure) {
    pending += piece
    guard !isKept, !hasWritten || pending.count >= 1 << 15 else { return }
    try StandardOutput.write(pending)
    hasWritten = true
    pending.removeAll(keepingCapacity: true)
  }

  /// Writes a piece that is worth a call of its own without copying it first.
  mutating func add(large piece: [UInt8]) throws(Failure) {
    guard !isKept, pending.isEmpty, piece.count >= 1 << 15 else { return try add(piece) }
    try StandardOutput.write(piece)
    hasWritten = true
  }

  mutating func finish() throws(Failure) {
    if isKept || !pending.isEmpty { try destination.write(pending) }
  }
}
