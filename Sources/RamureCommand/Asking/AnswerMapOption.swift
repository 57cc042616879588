import ArgumentParser
import RamureAnswers
import RamureWording

/// `--map FILE`: an answer as a picture, within what is near it.
struct AnswerMapOption: ParsableArguments {
  @Option(
    name: .customLong("map"), help: ArgumentHelp(QuestionOptionWords.map, slot: OptionWords.Slot.file),
    completion: .file())
  var file: String?

  func validate() throws { try OutputForm.check(file, PictureForm.forms) }

  /// Draws an answer, if it was asked for.
  func draw(_ answer: @autoclosure () -> AnswerMap, _ conversation: ConversationOptions) throws(Failure) {
    guard let file else { return }
    let answer = answer()
    guard !answer.nodes.isEmpty else { return conversation.tell([AnswerMapWords.nothing], answer.language) }
    let map: DrawnMap
    do {
      map = try answer.drawn(by: .process())
    } catch {
      throw Failure(error)
    }
    conversation.tell(map.notes, answer.language)
    let picture = PrintedPicture(form: PictureForm(file: file))
    try WrittenFile.write(picture.bytes(of: map.svg, conversation, answer.language), to: file)
  }
}
