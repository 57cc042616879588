import ArgumentParser
import Foundation
import RamureFormats
import RamureModel
import RamureWording

/// `ramure new`: an example to begin from.
struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("new", .new) }

  @Argument(help: ArgumentHelp(OptionWords.newFolder, slot: OptionWords.Slot.folder), completion: .directory)
  var folder: String

  @OptionGroup var conversation: ConversationOptions

  func run() throws {
    let language = Speech.current.language
    // An empty name would stand for the root of the disk.
    guard !folder.isEmpty else {
      throw Failure.problem(.cannotCreate, .cannotMakeFolder, at: nil)
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    let ecosystem = prefix + "ecosystem.yaml"
    let files = [(ecosystem, NewEcosystem.file), (prefix + "README.md", NewEcosystem.readme)]
    // Both are looked for before either is written: half an example is worse than none.
    for (path, _) in files where FileManager.default.fileExists(atPath: path) {
      throw Failure.problem(.cannotCreate, .alreadyThere, at: SourcePosition(file: path))
    }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure.problem(.cannotCreate, .cannotMakeFolder, at: SourcePosition(file: folder))
    }
    for (path, text) in files {
      do throws(OutputError) {
        try AtomicFile.write(Array(text[language].utf8), to: path)
      } catch {
        throw Failure(error)
      }
    }
    guard !conversation.quiet else { return }
    for (path, _) in files { StandardError.write(NewWords.written(path)[language] + "\n") }
    StandardError.write(NewWords.next(ecosystem)[language] + "\n")
  }
}
