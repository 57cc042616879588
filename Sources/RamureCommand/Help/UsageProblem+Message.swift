import RamureAnswers
import RamureWording

extension UsageProblem {
  /// Understands a message of ArgumentParser. One that is not known is passed on as it is.
  init(message: String) {
    self =
      UsageProblem.option(message) ?? UsageProblem.value(message) ?? UsageProblem.argument(message)
      ?? UsageProblem.shell(message) ?? .other(message)
  }

  private static func option(_ message: String) -> UsageProblem? {
    if let match = message.wholeMatch(
      of: /Unknown option '-[^']*'(?:\. Did you mean '[^']*'\?)?\n   or: (.*) in '(.*)'/)
    {
      guard case .missingValue(let option)? = value(String(match.1)) else { return nil }
      return .unclearOption(String(match.2), missingValueOf: option)
    }
    if let match = message.wholeMatch(of: /(?s)Unknown option '(.*?)'\. Did you mean '([^']*)'\?/) {
      return .unknownOption(String(match.1), nearest: String(match.2))
    }
    if let match = message.wholeMatch(of: /(?s)Unknown option '(.*)'/) {
      return .unknownOption(String(match.1), nearest: nil)
    }
    if let match = message.wholeMatch(of: /(?s)Invalid option: (.*)/) { return .invalidOption(String(match.1)) }
    if let match = message.wholeMatch(of: /(?s)Value to be set with (.*) had already been set with (.*)/) {
      return .contradiction(bare(match.1), earlier: bare(match.2))
    }
    return nil
  }

  private static func value(_ message: String) -> UsageProblem? {
    if let match = message.wholeMatch(of: /Missing value for '(.*)'/) { return .missingValue(option: String(match.1)) }
    if let match = message.wholeMatch(of: /(?s)The option '(.*?)' does not take any value, but '(.*)' was specified\./)
    {
      return .unexpectedValue(String(match.2), option: String(match.1))
    }
    // The place holds no quote, and the value may hold anything: the last "invalid for" decides.
    if let match = message.wholeMatch(of: /(?s)The value '(.*)' is invalid for '([^']*)'(.*)/) {
      return invalidValue(String(match.1), place: String(match.2), rest: String(match.3))
    }
    if let match = message.wholeMatch(of: /(?s)The value '(.*)' is invalid\.(.*)/) {
      return invalidValue(String(match.1), place: nil, rest: String(match.2))
    }
    return nil
  }

  private static func invalidValue(_ value: String, place: String?, rest: String) -> UsageProblem {
    if rest.hasPrefix(": ") {
      return .invalidValue(value, place: place, choices: [], reason: String(rest.dropFirst(2)))
    }
    let bullets = rest.split(separator: "\n").compactMap { $0.wholeMatch(of: /\s*- (.*)/).map { String($0.1) } }
    let choices = bullets.isEmpty ? rest.matches(of: /'([^']*)'/).map { String($0.1) } : bullets
    return .invalidValue(value, place: place, choices: choices, reason: nil)
  }

  private static func argument(_ message: String) -> UsageProblem? {
    if let match = message.wholeMatch(of: /(?s)Unexpected argument '(.*)'/) {
      return .unexpectedArguments([String(match.1)])
    }
    if let match = message.wholeMatch(of: /(?s)\d+ unexpected arguments: '(.*)'/) {
      return .unexpectedArguments(String(match.1).split(separator: "', '").map { String($0) })
    }
    if let match = message.wholeMatch(of: /Missing expected argument '(.*)'/) {
      return .missingArgument(String(match.1))
    }
    if let match = message.wholeMatch(of: /Missing one of: '(.*)'/) {
      return .missingOneOf(String(match.1).split(separator: "', '").map { String($0) })
    }
    if message == "Missing required subcommand." { return .missingSubcommand }
    if let match = message.wholeMatch(of: /(?s)Command '(.*)' is not a parent of the current command\./) {
      return .notAParent(String(match.1))
    }
    return nil
  }

  private static func shell(_ message: String) -> UsageProblem? {
    let pattern =
      /(?s)Can't (?:generate completion scripts for '(.*)'|autodetect a supported shell)\.\nPlease use .* with one of:\n(.*)/
    guard let match = message.wholeMatch(of: pattern) else { return nil }
    let choices = match.2.split(separator: " ").map { String($0) }
    return .unsupportedShell(match.1.map { String($0) }, choices: choices)
  }

  /// `--a` for `flag '--a'`.
  private static func bare(_ words: Substring) -> String {
    words.wholeMatch(of: /(?:flag )?'(.*)'/).map { String($0.1) } ?? String(words)
  }
}
