import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureDrawing
import RamureFormats
import RamureModel
import RamureWording

/// `ramure trust`: whether tools and usages are a brake or an accelerator, at which stage.
struct TrustCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("trust", .trust) }

  @OptionGroup var source: EcosystemArgument

  @Option(help: ArgumentHelp(TrustWords.picture, slot: OptionWords.Slot.file), completion: .file())
  var picture: String?

  @Option(help: ArgumentHelp(MapWords.theme, slot: OptionWords.Slot.theme))
  var theme: Theme?

  @OptionGroup var printing: PrintOptions

  @OptionGroup var top: TopOption<TrustLimit>

  @OptionGroup var view: ViewOptions
  @OptionGroup var output: OutputOption
  @OptionGroup var conversation: ConversationOptions

  func validate() throws {
    try OutputForm.check(picture, PictureForm.forms)
    try printing.check(picture.map(PictureForm.init(file:)))
  }

  func run() throws {
    let whole = try source.read(conversation)
    let answer = try TrustAnswer(
      of: whole, part: view.request, most: top.most(output), language: output.language(about: whole))
    try output.write(answer, conversation)
    guard let picture else { return }
    guard answer.findings.factCount > 0 else { return conversation.tell([TrustWords.noPicture], answer.language) }
    let drawn = PrintedPicture(form: PictureForm(file: picture), options: printing)
    let svg = ChartWriter().svg(of: answer.picture(theme: theme ?? printing.usualTheme))
    try WrittenFile.write(drawn.bytes(of: svg, conversation, answer.language), to: picture)
  }
}

/// How many partnerships are shown.
enum TrustLimit: TopLimit {
  static var help: LocalizedText { TrustWords.top }
  static var forPeople: Int { 20 }
}
