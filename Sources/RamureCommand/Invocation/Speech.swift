import RamureAnswers
import RamureModel
import RamureWording

/// Which language an invocation speaks, and who chose it.
struct Speech: Sendable {
  /// What `--lang` asks for.
  let asked: Language?
  /// What the system's locale asks for.
  let locale: Language?

  /// The language of help, of usage errors, and of whatever concerns no file in particular.
  var language: Language { asked ?? locale ?? .english }

  /// The language of what is said about an ecosystem: its own, unless another is asked for.
  func language(about ecosystem: Ecosystem) -> Language {
    asked ?? ecosystem.header.language ?? language
  }

  /// The language of what is wrong with a file: its own, unless another is asked for.
  func language(about violations: ViolationList) -> Language { asked ?? violations.language ?? language }

  /// The language of an answer that is kept, in a file or a pipe: the locale has no say in it, so that the same call
  /// writes the same bytes on every machine. On a terminal an answer is conversation.
  ///
  /// - Parameter ecosystem: what the answer is about, where it is about one.
  func answerLanguage(about ecosystem: Ecosystem? = nil, isKept: Bool) -> Language {
    asked ?? ecosystem?.header.language ?? (isKept ? .english : language)
  }

  /// The speech of the invocation under way. ArgumentParser asks for help texts through static properties: this is how
  /// they come to know the language.
  @TaskLocal static var current = Speech(asked: nil, locale: nil)
}

extension Speech {
  /// - Parameter environment: the value of a variable, `nil` where it is not set.
  init(arguments: [String], environment: (String) -> String?) {
    self.init(asked: Speech.asked(in: arguments), locale: Speech.locale(in: environment))
  }

  /// The last `--lang` before `--`, wherever it stands: it has to be known before the line is understood.
  private static func asked(in arguments: [String]) -> Language? {
    let options = arguments.prefix { $0 != "--" }
    var asked: Language?
    for (place, argument) in options.enumerated() {
      if argument.hasPrefix("--lang=") {
        asked = Language(rawValue: String(argument.dropFirst("--lang=".count))) ?? asked
      } else if argument == "--lang", place + 1 < options.count {
        asked = Language(rawValue: options[place + 1]) ?? asked
      }
    }
    return asked
  }

  /// The language of messages by the precedence of POSIX: the first of the three that is set decides, even if it names a
  /// language that is not spoken here.
  private static func locale(in environment: (String) -> String?) -> Language? {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = environment(name), !value.isEmpty { return Language(tag: value) }
    }
    return nil
  }
}
