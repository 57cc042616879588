import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording

/// The map as a page that one opens, searches and asks.
extension MapCommand {
  private static func steps(of file: String) throws(Failure) -> [ExplorerStep] {
    do {
      return try TourReader().read(file).steps.map { step in
        ExplorerStep(
          title: LocalizedText(verbatim: step.title), text: LocalizedText(verbatim: step.text), view: step.view)
      }
    } catch {
      throw Failure(error)
    }
  }

  /// Writes the page that explores the map.
  func explore(
    _ whole: Ecosystem, _ look: MapLook, _ asked: MapCommunityScope?, _ language: Language,
    keeping earlier: MapPositions?
  ) throws {
    let communities = try asked ?? communityLook.scope(view.request, source.reading, conversation, language)
    let steps = try tour.map { file throws(Failure) in try Self.steps(of: file) } ?? []
    let images = images.images(of: whole, in: source.files, conversation, language)
    let answer = try conversation.watched { watch throws(Refusal) in
      try ExplorerAnswer(
        of: whole, part: view.request, look, communities: communities, tour: steps, images: images, language: language,
        watch: watch)
    }
    let layouter = MapLayouter.process(timeout: timeout)
    let page = try answer.page(by: layouter, keeping: earlier, isLasting: places.file != nil)
    conversation.tell(page.notes, language)
    if places.file != nil {
      try places.write(page.positions, after: earlier, new: page.newlyPlaced, conversation, language)
    }
    try destination.write(page.html)
  }
}
