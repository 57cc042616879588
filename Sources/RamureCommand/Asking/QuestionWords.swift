import ArgumentParser
import RamureAnswers
import RamureFormats
import RamureModel
import RamureQuery
import RamureWording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What is typed after a question: a file, then the actors it is about.
///
/// The file may be two, nodes and edges: the words then move up one place.
struct QuestionWords {
  let files: [String]
  let actors: [String]

  init(files: [String], actors: [String]) {
    self.files = files
    self.actors = actors
  }

  /// - Parameters:
  ///   - words: everything after the command's name that is no option.
  ///   - count: how many actors the question is about; `nil` for as many as there are.
  ///   - least: how many there are at least.
  init(
    _ words: [String], actors count: Int?, least: Int = 2, of command: any ParsableCommand.Type
  ) throws(Failure) {
    let isPair = words.count > (count ?? least) + 1 && words.prefix(2).allSatisfy(Self.isTable)
    files = Array(words.prefix(isPair ? 2 : 1))
    let rest = Array(words.dropFirst(files.count))
    if let count, rest.count > count {
      throw .usage(
        .unexpectedArguments(Array(rest[count...])),
        UsageLines(
          usage: RamureTool.usageString(for: command), help: "\(RamureTool._commandName) \(command._commandName) --help"
        ))
    }
    actors = rest
  }

  private static func isTable(_ word: String) -> Bool {
    guard [".csv", ".tsv", ".txt"].contains(where: word.lowercased().hasSuffix) else { return false }
    var information = stat()
    return stat(word.fileSystemPath, &information) == 0 && information.st_mode & S_IFMT != S_IFDIR
  }
}
