import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// The map of an ecosystem as a page that one opens, searches and asks: what is computed of it stands in the page.
public struct ExplorerAnswer: Sendable {
  let map: MapAnswer
  let metrics: MetricsAnswer
  let look: MapLook
  /// What is written over the title of each step of a guided tour, and what the step shows.
  let tour: [ExplorerStep]
  /// What stands on cards.
  let images: NodeImages

  public var language: Language { map.language }

  /// - Parameters:
  ///   - part: which part of the ecosystem, and at what date: the page knows no more.
  ///   - look: what colour and area tell when the page opens.
  ///   - communities: how they are searched for.
  ///   - tour: the steps of a guided tour.
  ///   - images: those that stand on the cards.
  public init(
    of whole: Ecosystem, part: PartRequest = PartRequest(), _ look: MapLook = MapLook(),
    communities: MapCommunityScope = MapCommunityScope(.all), tour: [ExplorerStep] = [],
    images: NodeImages = NodeImages(), language: Language? = nil, watch: Watch = .none
  ) throws(Refusal) {
    var look = look
    look.colourBy = look.colourBy ?? "kind"
    map = try MapAnswer(of: whole, part: part, look, communities: communities, language: language, watch: watch)
    (self.look, self.tour, self.images) = (look, tour, images)
    let drawn = map.drawn
    let asked = AskedView(all: drawn, language: map.language)
    // The usual figures, and those that colour and area tell from the first.
    let named = [look.colourBy, look.sizeBy].compactMap(\.self).filter { word in
      MapFigures.metric(word) != nil && !drawn.nodeAttributes.contains { $0.isSameText(as: word) }
    }
    let usual = try MetricsAnswer(of: asked, MetricsSettings(), watch: watch)
    let missing = named.filter { id in !usual.columns.contains { $0.metric.id == id } }
    metrics =
      missing.isEmpty
      ? usual
      : try MetricsAnswer(
        of: asked, MetricsSettings(metrics: usual.columns.map(\.metric.id) + missing), watch: watch)
  }

  /// Above so many, marks are drawn dot by dot, and the map as it was drawn would be too large to open.
  static let mostMarks = 2_500
  static let mostLines = 9_000

  /// The page.
  ///
  /// - Parameter earlier: the places of an earlier map; `nil` where there is none.
  /// - Returns: the bytes of the file, what whoever asked should know, and where everybody is.
  public func page(
    by layouter: MapLayouter, keeping earlier: MapPositions? = nil, isLasting: Bool = false
  ) throws(Refusal) -> (html: [UInt8], notes: [LocalizedText], positions: MapPositions, newlyPlaced: Int) {
    let options = isLasting ? try map.options(by: layouter, keeping: earlier) : map.options
    let drawing = MapDrawing(options: options, by: layouter, advice: .map)
    let composition = try drawing.composed(map.drawn, isLasting: isLasting)
    let facts = MapComposer(options: options).drawing(of: map.drawn, composition)
    let isDrawn = facts.marks.count <= Self.mostMarks && facts.lines.count <= Self.mostLines
    let scene = composition.scene
    var data = ExplorerData(self, facts, title: scene.title, isDrawn: isDrawn)
    let page = ExplorerPage(
      title: scene.title, language: language,
      svg: isDrawn ? SVGWriter().svg(of: scene) : DotPicture().svg(of: scene), data: data.json(),
      withoutScript: ExplorerWords.withoutScript[language])
    return (
      page.html(), drawing.notes(on: composition), composition.positions.keeping(options.positions),
      composition.newlyPlacedCount
    )
  }
}

/// A step of a guided tour.
public struct ExplorerStep: Sendable {
  public let title: LocalizedText
  public let text: LocalizedText
  /// What it shows, as the address of the page tells it.
  public let view: String

  public init(title: LocalizedText, text: LocalizedText, view: String) {
    (self.title, self.text, self.view) = (title, text, view)
  }
}
