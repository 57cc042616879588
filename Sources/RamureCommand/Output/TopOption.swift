import ArgumentParser
import RamureAnswers
import RamureWording

/// `--top COUNT`: how much of an answer is shown.
struct TopOption<Limit: TopLimit>: ParsableArguments {
  @Option(help: ArgumentHelp(Limit.help, slot: OptionWords.Slot.count))
  var top: Int?

  func validate() throws {
    if let top, top < 0 { throw ValidationError(OptionWords.topRange[Speech.current.language]) }
  }

  /// How much is shown: what was said, else the usual for a person, else all.
  func most(_ output: OutputOption) -> Int? { top ?? (output.chosen == .table ? Limit.forPeople : nil) }
}

/// What `--top` counts, and how many of them a person is shown unless they say.
protocol TopLimit {
  static var help: LocalizedText { get }
  static var forPeople: Int { get }
}
