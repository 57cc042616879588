import RamureAnalysis
import RamureDrawing
import RamureWording

/// What was looked at, and what every figure means.
struct MethodChapter {
  private let matter: ReportMatter

  init(_ matter: ReportMatter) { self.matter = matter }

  var blocks: [DocumentBlock] {
    [matter.paragraph(ReportWords.methodLead), matter.heading(ReportWords.views), .definitions(views)]
      + [matter.heading(ReportWords.measures), .definitions(measures.map(definition))]
      + [matter.heading(ReportWords.otherWords), .definitions(others)]
  }

  private var views: [DocumentBlock.Definition] {
    var views = [definition(ReportWords.wholeView, matter.view.description)]
    if matter.sections.contains(.brokers), case .success(let brokers) = matter.brokers {
      views.append(definition(ReportWords.partnerView, brokers.description))
    }
    return views
  }

  /// The measures that the chapters of this report use, in the order of the catalogue.
  private var measures: [Metric] {
    let used = Set(["nodes", "edges", "components", "isolates"] + matter.sections.flatMap(Self.measures))
    return MetricCatalogue.all.filter { used.contains($0.id) }
  }

  private static func measures(of section: ReportSection) -> [String] {
    switch section {
    case .actors: ["degree", "betweenness"]
    case .communities: ["modularity"]
    case .brokers: ["coordinator", "itinerant", "gatekeeper", "representative", "liaison", "betweenness"]
    case .fragilities: ["articulation-points", "bridges"]
    case .map, .content, .evolution, .needs, .quality, .method, .sources, .who: []
    }
  }

  private var others: [DocumentBlock.Definition] {
    var others: [DocumentBlock.Definition] = []
    for section in matter.sections {
      switch section {
      case .actors: others.append(definition(ReportWords.keyActorTerm, ReportWords.keyActorMeaning))
      case .communities:
        others += [
          definition(ReportWords.communityTerm, ReportWords.communityMeaning, source: Self.leiden),
          definition(ReportWords.stabilityTerm, ReportWords.stabilityMeaning, source: Self.agreement),
        ]
      case .fragilities: others.append(definition(ReportWords.carrierTerm, ReportWords.carrierMeaning))
      case .needs:
        others += [
          definition(ReportWords.needTerm, ReportWords.needMeaning),
          definition(ReportWords.territoryTerm, ReportWords.territoryMeaning),
        ]
      case .quality: others.append(definition(ReportWords.lookalikeTerm, ReportWords.lookalikeMeaning))
      case .evolution: others.append(definition(ReportWords.thereTerm, ReportWords.thereMeaning))
      case .map, .content, .brokers, .method, .sources, .who: break
      }
    }
    return others
  }

  private static let leiden = """
    V. A. Traag, L. Waltman, N. J. van Eck (2019), From Louvain to Leiden: guaranteeing well-connected communities, \
    doi:10.1038/s41598-019-41695-z
    """
  private static let agreement = """
    D. Steinley (2004), Properties of the Hubert-Arabie adjusted Rand index, doi:10.1037/1082-989X.9.3.386
    """

  private func definition(_ metric: Metric) -> DocumentBlock.Definition {
    definition(metric.title, metric.definition, source: metric.source)
  }

  private func definition(
    _ term: LocalizedText, _ meaning: LocalizedText, source: String? = nil
  ) -> DocumentBlock.Definition {
    let text = matter.text(meaning)
    guard let source else { return DocumentBlock.Definition(term[matter.language], text) }
    return DocumentBlock.Definition(
      term[matter.language], text + matter.text(ReportWords.source) + Self.reference(source) + DocumentText("."))
  }

  /// A source whose doi leads to the publication.
  static func reference(_ source: String) -> DocumentText {
    guard let mark = source.firstRange(of: "doi:") else { return DocumentText(source) }
    let name = source[mark.upperBound...].prefix { $0 != " " && $0 != "," && $0 != ";" }
    let rest = source[mark.upperBound...].dropFirst(name.count)
    return DocumentText(String(source[..<mark.lowerBound]))
      + .link("doi:\(name)", to: "https://doi.org/\(name)") + DocumentText(String(rest))
  }
}
