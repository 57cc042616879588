import RamureAnalysis
import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording

/// What git hands to an external diff command: `path old-file old-hex old-mode new-file new-hex new-mode`, for a file that
/// was moved its new path and git's own words behind, for one that is not merged yet the path alone.
struct GitFiles {
  let path: String
  /// The path it was moved to; `nil` where it stayed.
  let newPath: String?
  /// `nil` where there is nothing to compare.
  let files: (old: String, new: String)?

  init?(_ arguments: [String]) {
    switch arguments.count {
    case 1: (path, newPath, files) = (arguments[0], nil, nil)
    case 7: (path, newPath, files) = (arguments[0], nil, (arguments[1], arguments[4]))
    case 8, 9: (path, newPath, files) = (arguments[0], arguments[7], (arguments[1], arguments[4]))
    default: return nil
    }
  }
}

/// The difference of two versions of a file, told to git.
///
/// Git takes any exit code but 0 for a broken command and stops: a difference is no failure here, and neither is a version
/// that cannot be read.
struct GitDifference {
  let files: GitFiles
  let reading: ReadingOptions
  let metrics: [Metric]?
  let language: Language?

  /// What git names where there is no file: before it was added, after it was removed.
  private static let nothing = "/dev/null"

  func write() throws(Failure) {
    let spoken = Speech.current.language
    let path = files.path.inertLine
    guard let pair = files.files else {
      return try StandardOutput.write(DifferenceWords.isUnmerged(path)[spoken] + "\n")
    }
    let old: Ecosystem
    let new: Ecosystem
    do {
      (old, new) = (try read(pair.old, named: files.path), try read(pair.new, named: files.newPath ?? files.path))
    } catch {
      // Not what is wrong with it: the temporary file it names is gone when the sentence is read.
      return try StandardOutput.write(DifferenceWords.cannotCompare(path)[spoken] + "\n")
    }
    let told = pair.new == Self.nothing ? old : new
    let language = self.language ?? told.header.language ?? spoken
    let answer: DifferenceAnswer
    do {
      answer = try DifferenceAnswer(
        from: old, to: new, metrics: metrics,
        names: ("a/\(path)", "b/\((files.newPath ?? files.path).inertLine)"), language: language)
    } catch {
      throw Failure(error)
    }
    let page = TextPage(language, columns: Terminal.columns)
    try StandardOutput.write(heading(pair, path)[language] + answer.text(on: page) + "\n")
  }

  private func heading(_ pair: (old: String, new: String), _ path: String) -> LocalizedText {
    let line: LocalizedText? =
      if pair.old == Self.nothing {
        DifferenceWords.isNew(path)
      } else if pair.new == Self.nothing {
        DifferenceWords.isGone(path)
      } else {
        files.newPath.map { DifferenceWords.isMoved(path, $0.inertLine) }
      }
    return LocalizedText(en: line.map { $0.english + "\n" } ?? "", fr: line.map { $0.french + "\n" } ?? "")
  }

  /// - Parameter path: the file's own name, which says its format where that of a temporary file does not.
  private func read(_ file: String, named path: String) throws(ReadingError) -> Ecosystem {
    guard file != Self.nothing else { return Ecosystem.empty }
    let reader = reading.reader(as: reading.from ?? EcosystemReader.Format(saidByName: path))
    return try reader.read([file]).ecosystem
  }
}
