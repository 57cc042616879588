import RamureAnswers
import RamureWording

/// What can be wrong with a line typed to `ramure`.
enum UsageProblem: Hashable, Sendable {
  case unknownOption(String, nearest: String?)
  case invalidOption(String)
  case missingValue(option: String)
  /// A run of one-letter options that is no option and lacks a value: `-xo`.
  case unclearOption(String, missingValueOf: String)
  case unexpectedValue(String, option: String)
  case unexpectedArguments([String])
  case unknownCommand(String, nearest: [String])
  /// The same thing said twice, once each way.
  case contradiction(String, earlier: String)
  case missingArgument(String)
  case missingOneOf([String])
  /// - Parameter place: the option or argument the value was for, where that is known.
  case invalidValue(String, place: String?, choices: [String], reason: String?)
  case missingSubcommand
  case notAParent(String)
  case unsupportedShell(String?, choices: [String])
  /// A fault of the program, or words that are not in the catalogue: passed on as they are.
  case other(String)

  /// What is wrong and, where that can be known, what to do.
  var text: LocalizedText {
    switch self {
    case .unknownOption(let option, let nearest):
      sentence(
        en: "there is no option \(en(option))", fr: "il n’y a pas d’option \(fr(option))",
        nearest.map { .didYouMean([$0], otherwise: .seeHelp) })
    case .invalidOption(let option):
      LocalizedText(en: "\(en(option)) cannot be an option", fr: "\(fr(option)) ne peut pas être une option")
    case .missingValue(let option):
      LocalizedText(en: "a value is missing for \(en(option))", fr: "il manque une valeur à \(fr(option))")
    case .unclearOption(let option, let missing):
      LocalizedText(
        en: "there is no option \(en(option)), or a value is missing for \(en(missing)) in it",
        fr: "il n’y a pas d’option \(fr(option)), ou il y manque une valeur à \(fr(missing))")
    case .unexpectedValue(let value, let option):
      LocalizedText(
        en: "\(en(option)) takes no value, but \(en(value)) was given",
        fr: "\(fr(option)) ne prend pas de valeur, mais \(fr(value)) a été donné")
    case .unexpectedArguments(let arguments):
      LocalizedText(
        en: arguments.count == 1
          ? "\(all(arguments, .english)) is one argument too many"
          : "\(all(arguments, .english)) are \(arguments.count) arguments too many",
        fr: arguments.count == 1
          ? "\(all(arguments, .french)) est de trop" : "\(all(arguments, .french)) sont de trop")
    case .unknownCommand(let command, let nearest):
      sentence(
        en: "there is no command \(en(command))", fr: "il n’y a pas de commande \(fr(command))",
        .didYouMean(nearest, otherwise: .seeHelp))
    case .contradiction(let duplicate, let earlier):
      LocalizedText(
        en: "\(en(duplicate)) contradicts \(en(earlier)), given before; keep one of the two",
        fr: "\(fr(duplicate)) contredit \(fr(earlier)), donné avant ; gardez l’un des deux")
    case .missingArgument(let argument):
      LocalizedText(en: "\(en(argument)) is missing", fr: "il manque \(fr(argument))")
    case .missingOneOf(let arguments):
      LocalizedText(
        en: "one of \(alternatives(arguments, .english)) is missing",
        fr: "il manque l’un de \(alternatives(arguments, .french))")
    case .invalidValue(let value, let place, let choices, let reason):
      invalidValue(value, place, choices, reason)
    case .missingSubcommand:
      LocalizedText(
        en: "a command is missing; “ramure help” lists them all",
        fr: "il manque une commande ; « ramure help » les donne toutes")
    case .notAParent(let command):
      LocalizedText(
        en: "\(en(command)) is not above this command", fr: "\(fr(command)) n’est pas au-dessus de cette commande")
    case .unsupportedShell(let shell, let choices):
      LocalizedText(
        en: """
          \(shell.map { "there is no completion for \(en($0))" } ?? "your shell cannot be told"); \
          write --generate-completion-script with \(alternatives(choices, .english))
          """,
        fr: """
          \(shell.map { "il n’y a pas de complétion pour \(fr($0))" } ?? "impossible de savoir quel est votre shell") ; \
          écrivez --generate-completion-script avec \(alternatives(choices, .french))
          """)
    case .other(let message):
      LocalizedText(verbatim: message)
    }
  }

  private func invalidValue(_ value: String, _ place: String?, _ choices: [String], _ reason: String?) -> LocalizedText
  {
    let english = place.map { "\(en(value)) is not a value for \(en($0))" } ?? "\(en(value)) is not a value"
    let french = place.map { "\(fr(value)) n’est pas une valeur de \(fr($0))" } ?? "\(fr(value)) n’est pas une valeur"
    if let reason { return LocalizedText(en: "\(english): \(reason)", fr: "\(french) : \(reason)") }
    guard !choices.isEmpty else { return LocalizedText(en: english, fr: french) }
    return LocalizedText(
      en: "\(english); write \(alternatives(choices, .english))",
      fr: "\(french) ; écrivez \(alternatives(choices, .french))")
  }

  private func sentence(en english: String, fr french: String, _ remedy: LocalizedText?) -> LocalizedText {
    guard let remedy else { return LocalizedText(en: english, fr: french) }
    return LocalizedText(en: "\(english); \(remedy.english)", fr: "\(french) ; \(remedy.french)")
  }

  private func en(_ word: String) -> String { Enumeration.quote(word, .english) }
  private func fr(_ word: String) -> String { Enumeration.quote(word, .french) }

  private func all(_ words: [String], _ language: Language) -> String {
    Enumeration.all(Enumeration.quoted(words, language), language)
  }

  private func alternatives(_ words: [String], _ language: Language) -> String {
    Enumeration.alternatives(words, language)
  }
}

extension LocalizedText {
  fileprivate static let seeHelp = LocalizedText(
    en: "“ramure help” lists them all", fr: "« ramure help » les donne toutes")
}
