import ArgumentParser
import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording

/// `--positions FILE`: where everybody was on the map before, and is to stay.
struct PositionsOption: ParsableArguments {
  @Option(
    name: .customLong("positions"), help: ArgumentHelp(MapWords.positions, slot: OptionWords.Slot.file),
    completion: .file())
  var file: String?

  func validate() throws {
    try OutputForm.check(file, [.json])
    if file == "-" { throw ValidationError(MapWords.positionsNeedFile[Speech.current.language]) }
  }

  /// The positions of the map before; `nil` where there are none yet.
  func read() throws(Failure) -> MapPositions? {
    guard let file else { return nil }
    do {
      return try PositionsReader().read(file)
    } catch {
      throw Failure(error)
    }
  }

  /// Writes where everybody is; nothing where that is what the file says already.
  ///
  /// - Parameters:
  ///   - positions: those of who is not on this map among them.
  ///   - new: how many were put beside their neighbours.
  func write(
    _ positions: MapPositions, after earlier: MapPositions?, new: Int, _ conversation: ConversationOptions,
    _ language: Language
  ) throws(Failure) {
    guard let file, positions != earlier else { return }
    try WrittenFile.write(PositionsWriter().bytes(of: positions), to: file)
    guard !conversation.quiet else { return }
    let words =
      earlier == nil ? MapWords.positionsCreated(file, positions.nodes.count) : MapWords.newlyPlaced(file, new)
    if earlier == nil || new > 0 { StandardError.write(words[language] + "\n") }
  }
}
