import ArgumentParser
import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording

/// The FILE… argument of commands that look at several ecosystems together.
struct SeveralEcosystems: ParsableArguments {
  @Argument(help: ArgumentHelp(OptionWords.severalFiles, slot: OptionWords.Slot.file), completion: .file())
  var files: [String]

  func validate() throws {
    guard files.count(where: { $0 == "-" }) < 2 else {
      throw ValidationError(OptionWords.inputOnce[Speech.current.language])
    }
  }

  /// Reads all of them, and tells what their authors should know. A list of actors alone will do.
  func read(
    _ reading: ReadingOptions, _ conversation: ConversationOptions
  ) throws(Failure) -> [(name: String, ecosystem: Ecosystem)] {
    var reader = reading.reader
    reader.allowsNodesAlone = true
    var read: [(name: String, ecosystem: Ecosystem)] = []
    for set in reader.sets(of: files) {
      do {
        let validated = try reader.read(set)
        WrittenFile.remember(read: set)
        conversation.report(validated.remarks, Speech.current.language(about: validated.ecosystem))
        read.append((set.joined(separator: " + "), validated.ecosystem))
      } catch {
        throw Failure(error)
      }
    }
    return read
  }
}
