import ArgumentParser
import RamureAnswers
import RamureWording

/// FILE and the one a question is about.
struct OneSubject<Subject: QuestionSubject>: ParsableArguments {
  @Argument(help: ArgumentHelp(OptionWords.file, slot: OptionWords.Slot.file), completion: .file())
  var file: String

  @Argument(help: ArgumentHelp(Subject.one.help, slot: Subject.one.slot))
  var one: String

  @Argument(help: .hidden)
  var rest: [String] = []

  func words(of command: any ParsableCommand.Type) throws(Failure) -> QuestionWords {
    try QuestionWords([file, one] + rest, actors: 1, of: command)
  }
}

/// FILE and the two a question is about.
struct TwoSubjects<Subject: QuestionSubject>: ParsableArguments {
  @Argument(help: ArgumentHelp(OptionWords.file, slot: OptionWords.Slot.file), completion: .file())
  var file: String

  @Argument(help: ArgumentHelp(Subject.one.help, slot: Subject.one.slot))
  var one: String

  @Argument(help: ArgumentHelp(Subject.other.help, slot: Subject.other.slot))
  var other: String

  @Argument(help: .hidden)
  var rest: [String] = []

  func words(of command: any ParsableCommand.Type) throws(Failure) -> QuestionWords {
    try QuestionWords([file, one, other] + rest, actors: 2, of: command)
  }
}

/// What the help says of those a question is about.
protocol QuestionSubject {
  static var one: (help: LocalizedText, slot: LocalizedText) { get }
  static var other: (help: LocalizedText, slot: LocalizedText) { get }
}

/// Actors, by id or by name.
enum ActorSubject: QuestionSubject {
  static var one: (help: LocalizedText, slot: LocalizedText) { (QuestionOptionWords.one, QuestionOptionWords.Slot.one) }
  static var other: (help: LocalizedText, slot: LocalizedText) {
    (QuestionOptionWords.other, QuestionOptionWords.Slot.other)
  }
}
