import ArgumentParser
import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording

/// One call of `ramure`: what was typed, and where.
struct Invocation {
  let arguments: [String]
  let environment: (String) -> String?

  /// Does what the line asks for, and says how it ended.
  func run() -> ExitStatus {
    let speech = Speech(arguments: arguments, environment: environment)
    return Speech.$current.withValue(speech) {
      do {
        try perform()
        return .done
      } catch let failure as Failure {
        failure.report(speech.language)
        return failure.status
      } catch {
        return answer(error, speech.language)
      }
    }
  }

  private func perform() throws {
    let words = words
    if words.first == "help", words.count > 1 { try refuseUnknown(words[1]) }
    do {
      var command = try directCommand ?? RamureTool.parseAsRoot(arguments)
      try command.run()
    } catch let failure as Failure {
      throw failure
    } catch let refusal as Refusal {
      throw Failure(refusal)
    } catch let error as ReadingError {
      throw Failure(error)
    } catch {
      // ArgumentParser takes a misspelt command for an argument too many.
      if let command = words.first, RamureTool.exitCode(for: error) == .validationFailure { try refuseUnknown(command) }
      throw error
    }
  }

  /// The command that is named first, understood without the others; `nil` where that fails.
  ///
  /// To understand a line, ArgumentParser builds the arguments and the help of every command: longer than a small file
  /// takes to be read. What it has to say, about usage or in answer to `--help`, it says about the tree of them all.
  private var directCommand: (any ParsableCommand)? {
    guard let name = arguments.first,
      let command = RamureTool.verb(name),
      let parsed = try? command.parseAsRoot(Array(arguments.dropFirst())), type(of: parsed) == command
    else { return nil }
    return parsed
  }

  /// What was typed without options, up to `--`: a command, then what it is about. `--lang` is the one option that may
  /// come before a command, and the one whose value is left out here.
  private var words: [String] {
    var words: [String] = []
    var isValue = false
    for argument in arguments.prefix(while: { $0 != "--" }) {
      if !isValue, !argument.hasPrefix("-") { words.append(argument) }
      isValue = argument == "--lang"
    }
    return words
  }

  private func refuseUnknown(_ command: String) throws(Failure) {
    guard !RamureTool.commandNames.contains(command) else { return }
    let usage = ParserAnswer.usage(of: RamureTool.self)
    throw .usage(.unknownCommand(command, nearest: NearestNames().to(command, in: RamureTool.offeredNames)), usage)
  }

  /// What ArgumentParser has to say: a help page, the version, a completion script, or a usage error.
  private func answer(_ error: any Error, _ language: Language) -> ExitStatus {
    let answer = ParserAnswer(to: error, from: RamureTool.self)
    do throws(Failure) {
      switch answer {
      case .help(let page):
        try StandardOutput.write(page.text(language, columns: Terminal.columns))
        return .done
      case .text(let text):
        try StandardOutput.write(text.hasSuffix("\n") ? text : text + "\n")
        return .done
      case .refusal(let problem, let usage):
        throw Failure.usage(problem, usage)
      case .fault(let message):
        StandardError.write(message + "\n")
        throw Failure.problem(.fault, .fault, at: nil)
      }
    } catch {
      error.report(language)
      return error.status
    }
  }
}
