import RamureDrawing
import RamureModel
import RamureWording

/// What a report tells of, and how much.
public struct ReportSettings: Sendable {
  package let sections: [ReportSection]
  /// How many of each a list shows.
  public var most = 6
  public var showsPictures = true
  /// What its pictures are made to be read on.
  public var theme = Theme.light
  /// The title and the date; those of the ecosystem unless said.
  public var title: String?
  public var date: PartialDate?

  /// - Parameter chapters: lists of chapters parted by commas; all of them where there is none.
  /// - Throws: a refusal where a chapter is unknown.
  public init(chapters: [String] = []) throws(Refusal) {
    let known = ReportSection.allCases.map(\.rawValue)
    let words = chapters.flatMap(WordList.words)
    if let unknown = words.first(where: { !known.contains($0) }) {
      throw .question(.unknownChapter(unknown, nearest: NearestNames().to(unknown, in: known), known: known))
    }
    // In the order chapters come.
    sections = words.isEmpty ? ReportSection.allCases : ReportSection.allCases.filter { words.contains($0.rawValue) }
  }
}

/// A document for a board: what there is, who matters, what is fragile, and what is not known.
public struct ReportAnswer {
  public let document: Document
  /// What whoever asked for it should know of how its pictures came out.
  public let notes: [LocalizedText]
  /// Why a picture could not be drawn, where one could not; the document says so in its place.
  public let undrawn: Diagnosis?

  /// - Parameters:
  ///   - language: of the report; that of the ecosystem unless said, else English.
  ///   - version: of the program that makes it.
  public init(
    of ecosystem: Ecosystem, _ settings: ReportSettings, language: Language? = nil, version: String,
    by layouter: MapLayouter, watch: Watch = .none
  ) throws(Refusal) {
    let matter = ReportMatter(
      ecosystem, settings, language ?? ecosystem.header.language ?? .english, layouter, watch)
    document = try ReportDocument(matter: matter, title: settings.title, date: settings.date, version: version)
      .document()
    (notes, undrawn) = (matter.notes, matter.undrawn)
  }
}
