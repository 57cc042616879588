import RamureAnswers
import RamureWording

/// The words every help page has around what each command says of itself.
enum HelpWords {
  static let overview = LocalizedText(en: "OVERVIEW", fr: "PRÉSENTATION")
  static let usage = LocalizedText(en: "USAGE", fr: "USAGE")
  /// The same at the beginning of one line, after an error.
  static let usageLine = LocalizedText(en: "Usage:", fr: "Usage :")
  static let arguments = LocalizedText(en: "ARGUMENTS", fr: "ARGUMENTS")
  static let options = LocalizedText(en: "OPTIONS", fr: "OPTIONS")
  static let subcommands = LocalizedText(en: "SUBCOMMANDS", fr: "SOUS-COMMANDES")
  static let examples = LocalizedText(en: "EXAMPLES", fr: "EXEMPLES")
  // What commands are for, as their list groups them.
  static let write = LocalizedText(en: "WRITE", fr: "ÉCRIRE")
  static let check = LocalizedText(en: "CHECK", fr: "VÉRIFIER")
  static let look = LocalizedText(en: "LOOK", fr: "REGARDER")
  static let measure = LocalizedText(en: "MEASURE", fr: "MESURER")
  static let ask = LocalizedText(en: "ASK", fr: "DEMANDER")
  static let follow = LocalizedText(en: "FOLLOW", fr: "SUIVRE")
  static let draw = LocalizedText(en: "DRAW", fr: "DESSINER")

  static let name = LocalizedText(en: "NAME", fr: "NOM")
  static let commands = LocalizedText(en: "COMMANDS", fr: "COMMANDES")

  /// What stands for the name of a command.
  static let subcommandName = LocalizedText(en: "command", fr: "commande")

  static let showVersion = LocalizedText(en: "Show the version.", fr: "Donner la version.")
  static let showHelp = LocalizedText(en: "Show help information.", fr: "Afficher cette aide.")
  static let showCommandHelp = LocalizedText(
    en: "Show the help of a command.", fr: "Afficher l’aide d’une commande.")
  static let subcommandSlot = LocalizedText(en: "<subcommand>", fr: "<sous-commande>")
  static let optionsSlot = LocalizedText(en: "<options>", fr: "<options>")

  /// "(values: a, b; default: a)", either part of which may be missing.
  static func values(_ values: String?, standard: String?) -> LocalizedText {
    let english = [values.map { "values: \($0)" }, standard.map { "default: \($0)" }].compactMap { $0 }
    let french = [values.map { "valeurs : \($0)" }, standard.map { "par défaut : \($0)" }].compactMap { $0 }
    return LocalizedText(
      en: "(\(english.joined(separator: "; ")))", fr: "(\(french.joined(separator: " ; ")))")
  }

  /// How to get the help of a subcommand.
  static func detailedHelp(_ command: String) -> LocalizedText {
    LocalizedText(
      en: "See “\(command)” for the help of one of them.", fr: "« \(command) » donne l’aide de chacune.")
  }

  /// How to get the help of this command, after a usage error.
  static func moreInformation(_ command: String) -> LocalizedText {
    LocalizedText(en: "See “\(command)” for more.", fr: "« \(command) » en dit plus.")
  }

  /// What introduces the help of the argument that an error is about.
  static func argumentHelp(_ help: String) -> LocalizedText {
    LocalizedText(en: "Help: \(help)", fr: "Aide : \(help)")
  }
}
