import ArgumentParser
import RamureAnswers
import RamureWording

/// What ArgumentParser has to say when it does not run a command, taken apart so that it can be said in any language.
///
/// Its errors are internal types: what is public of them is their text. Everything that depends on that text is here, in
/// `HelpPage` and in `UsageProblem+Message`, with tests over every kind.
enum ParserAnswer {
  case help(HelpPage)
  /// The version, a completion script, the description for tools: the same in every language.
  case text(String)
  case refusal(UsageProblem, UsageLines)
  /// An error that a command threw and that is none of ours.
  case fault(String)

  init(to error: any Error, from root: any ParsableCommand.Type) {
    let message = root.message(for: error)
    let full = root.fullMessage(for: error, columns: HelpPage.unfolded)
    switch root.exitCode(for: error) {
    case .success:
      self = HelpPage(full).map(ParserAnswer.help) ?? .text(full)
    case .validationFailure:
      self = .refusal(UsageProblem(message: message), UsageLines(full: full, after: message))
    default:
      self = .fault(message)
    }
  }

  /// How a command is typed.
  static func usage(of command: any ParsableCommand.Type) -> UsageLines {
    UsageLines(usage: command.usageString(), help: "\(command._commandName) --help")
  }
}

extension UsageLines {
  /// - Parameters:
  ///   - full: an error as ArgumentParser tells it in full: message, help of the argument, usage, where to read more.
  ///   - message: the message alone.
  init(full: String, after message: String) {
    self.init()
    let rest = full.firstRange(of: message).map { full[$0.upperBound...] } ?? Substring(full)
    for line in rest.split(separator: "\n") {
      if line.hasPrefix("Help:  ") {
        argumentHelp = String(line.dropFirst("Help:  ".count))
      } else if line.hasPrefix("Usage: ") {
        usage = String(line.dropFirst("Usage: ".count))
      } else if let more = line.wholeMatch(of: /\s*See '(.*)' for more information\./) {
        help = String(more.1)
      }
    }
  }
}
