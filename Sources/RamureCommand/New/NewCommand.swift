import ArgumentParser
import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `ramure new`: an example to begin from.
struct NewCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("new", .new) }

  @Argument(help: ArgumentHelp(OptionWords.newFolder, slot: OptionWords.Slot.folder), completion: .directory)
  var folder: String?

  @Option(
    help: ArgumentHelp(OptionWords.newWorkbook, slot: OptionWords.Slot.file), completion: .file(extensions: ["xlsx"]))
  var workbook: String?

  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    let language = Speech.current.language
    guard (folder == nil) != (workbook == nil) else { throw ValidationError(OptionWords.newNeedsPlace[language]) }
    guard let workbook else { return }
    try OutputForm.check(workbook, [.workbook])
    guard OutputForm(ending: OutputForm.ending(of: workbook)) == .workbook else {
      throw ValidationError(OptionWords.workbookEnding(workbook)[language])
    }
  }

  func run() throws {
    if let workbook { try write(workbook: workbook) }
    if let folder { try write(in: folder) }
  }

  /// Writes the workbook, unless something is there.
  private func write(workbook path: String) throws(Failure) {
    let language = Speech.current.language
    guard !Self.isThere(path) else {
      throw .problem(.cannotCreate, .fileAlreadyThere, at: SourcePosition(file: path))
    }
    do {
      try AtomicFile.write(try XLSXWriter().bytes(of: NewWorkbook(language: language).sheets), to: path)
    } catch {
      throw Failure(error)
    }
    guard !conversation.quiet else { return }
    StandardError.write(NewWords.written(path)[language] + "\n")
    StandardError.write(NewWords.nextForWorkbook(path)[language] + "\n")
  }

  private func write(in folder: String) throws {
    let language = Speech.current.language
    // An empty name would stand for the root of the disk.
    guard !folder.isEmpty else {
      throw Failure.problem(.cannotCreate, .cannotMakeFolder, at: nil)
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    let ecosystem = prefix + "ecosystem.yaml"
    let files = [(ecosystem, NewEcosystem.file), (prefix + "README.md", NewEcosystem.readme)]
    // Both are looked for before either is written: half an example is worse than none. A link that leads nowhere is
    // there as well: it would have the example written elsewhere.
    for (path, _) in files where Self.isThere(path) {
      throw Failure.problem(.cannotCreate, .alreadyThere, at: SourcePosition(file: path))
    }
    var made = MadeFolders()
    do {
      try made.make(folder)
      for (path, text) in files {
        do throws(OutputError) {
          try AtomicFile.write(Array(text[language].utf8), to: path)
          made.files.append(path)
        } catch {
          throw Failure(error)
        }
      }
    } catch {
      made.remove()
      throw error
    }
    guard !conversation.quiet else { return }
    for (path, _) in files { StandardError.write(NewWords.written(path)[language] + "\n") }
    StandardError.write(NewWords.next(ecosystem)[language] + "\n")
  }

  private static func isThere(_ path: String) -> Bool {
    var information = stat()
    return lstat(path.fileSystemPath, &information) == 0
  }
}

/// Folders that were made for something, and files in them, which go again if not all of it comes about.
private struct MadeFolders {
  private var folders: [String] = []
  var files: [String] = []

  /// Makes a folder, with those above it.
  mutating func make(_ folder: String) throws(Failure) {
    var path = folder.hasPrefix("/") ? "/" : ""
    for part in folder.split(separator: "/") {
      path += (path.isEmpty || path.hasSuffix("/") ? "" : "/") + part
      if mkdir(path.fileSystemPath, 0o777) == 0 {
        folders.append(path)
        continue
      }
      var information = stat()
      guard errno == EEXIST || errno == EISDIR || errno == EROFS || errno == EACCES || errno == EPERM,
        stat(path.fileSystemPath, &information) == 0, information.st_mode & S_IFMT == S_IFDIR
      else { throw .problem(.cannotCreate, .cannotMakeFolder, at: SourcePosition(file: folder)) }
    }
  }

  func remove() {
    for file in files { unlink(file.fileSystemPath) }
    for folder in folders.reversed() { rmdir(folder.fileSystemPath) }
  }
}
