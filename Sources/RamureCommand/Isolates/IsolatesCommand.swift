import ArgumentParser
import RamureAnswers
import RamureWording

/// `ramure isolates`: who stands alone.
struct IsolatesCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("isolates", .isolates) }

  @OptionGroup var source: EcosystemArgument
  @OptionGroup var view: ViewOptions
  @OptionGroup var network: NetworkOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func run() throws {
    let whole = try source.read(conversation)
    try output.write(IsolatesAnswer(of: view.view(of: whole, as: network.projection, output)), conversation)
  }
}

extension CommandHelp {
  /// Help of `ramure isolates`.
  static let isolates = CommandHelp(
    abstract: LocalizedText(en: "Say who stands alone.", fr: "Dire qui n’est relié à rien."),
    details: LocalizedText(
      en: "A node stands alone when it has no tie to another in the view.",
      fr: "Un nœud n’est relié à rien quand il n’a aucun lien avec un autre dans la vue."),
    examples: [
      Example(
        LocalizedText(en: "in a whole ecosystem", fr: "dans tout un écosystème"),
        LocalizedText(en: "ramure isolates territory/ecosystem.yaml", fr: "ramure isolates territoire/ecosystem.yaml")),
      Example(
        LocalizedText(en: "among actors who do things together", fr: "parmi les acteurs qui font ensemble"),
        LocalizedText(
          en: "ramure isolates territory/ecosystem.yaml --project partners",
          fr: "ramure isolates territoire/ecosystem.yaml --project partners")),
      Example(
        LocalizedText(en: "for a spreadsheet", fr: "pour un tableur"),
        LocalizedText(
          en: "ramure isolates territory/ecosystem.yaml -o alone.csv",
          fr: "ramure isolates territoire/ecosystem.yaml -o isoles.csv")),
    ])
}
