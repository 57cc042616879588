import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// How a map looks: what colour, area and width tell, in the words of whoever asks.
public struct MapLook: Sendable {
  public var layout = LayoutChoice.automatic
  /// `kind`, `subkind`, `territory`, `community`, an attribute of the ecosystem, or a metric of nodes.
  public var colourBy: String?
  /// `degree`, an attribute of the ecosystem, or a metric of nodes.
  public var sizeBy: String?
  /// An attribute of the relations.
  public var widthBy: String?
  public var theme = Theme.light
  /// The heading; else the title of the ecosystem.
  public var title: String?
  /// What stands below the heading; else the numbers of nodes and relations.
  public var subtitle: String?

  public init() {}

  /// - Parameters:
  ///   - figures: the metrics of what is drawn.
  ///   - usual: what colour tells unless said.
  func colouring(
    of ecosystem: Ecosystem, _ figures: MapFigures, unlessSaid usual: MapOptions.Colouring
  ) throws(Refusal) -> MapOptions.Colouring {
    guard let colourBy else { return usual }
    switch colourBy {
    case "kind": return .kind
    case "subkind": return .subkind
    case "territory": return .territory
    case "community": return .community
    default:
      if has(colourBy, ecosystem) { return .attribute(colourBy) }
      guard let metric = MapFigures.metric(colourBy) else {
        throw unknown(colourBy, in: ecosystem, besides: ["kind", "subkind", "territory", "community"])
      }
      return try figures.colouring(metric)
    }
  }

  func sizing(
    of ecosystem: Ecosystem, _ figures: MapFigures, unlessSaid usual: MapOptions.Sizing
  ) throws(Refusal) -> MapOptions.Sizing {
    guard let sizeBy else { return usual }
    guard sizeBy != "degree" else { return .degree }
    guard has(sizeBy, ecosystem) else {
      guard let metric = MapFigures.metric(sizeBy) else { throw unknown(sizeBy, in: ecosystem, besides: ["degree"]) }
      return try figures.sizing(metric)
    }
    let cells = ecosystem.nodes.map { $0.attribute(sizeBy) }
    let column = NumberColumn(cells)
    guard column.count > 0 else { throw .question(.attributeWithoutNumbers(sizeBy)) }
    if let negative = column.firstNegative {
      throw .question(
        .negativeAttribute(
          sizeBy, cells[negative] ?? "", of: ecosystem.nodes[negative].name.main, isWidth: false))
    }
    return .attribute(sizeBy)
  }

  /// What the width of lines tells; `nil` unless said.
  func widths(of ecosystem: Ecosystem) throws(Refusal) -> MapOptions.Widths? {
    guard let widthBy else { return nil }
    let known = ecosystem.relationAttributes
    guard known.contains(where: { $0.isSameText(as: widthBy) }) else {
      throw .question(
        .unknownRelationAttribute(
          widthBy, nearest: NearestNames().to(widthBy, in: known), known: known, option: "--width-by"))
    }
    let cells = ecosystem.relations.map { $0.attribute(widthBy) }
    let column = NumberColumn(cells)
    guard column.count > 0 else { throw .question(.relationAttributeWithoutNumbers(widthBy)) }
    if let negative = column.firstNegative {
      let relation = ecosystem.relations[negative]
      let ends = [relation.from, relation.to].map { ecosystem.nodes[$0].name.main }
      throw .question(
        .negativeAttribute(widthBy, cells[negative] ?? "", of: ends.joined(separator: " → "), isWidth: true))
    }
    return MapOptions.Widths(column.numbers, title: LocalizedText(verbatim: widthBy))
  }

  private func has(_ attribute: String, _ ecosystem: Ecosystem) -> Bool {
    ecosystem.nodeAttributes.contains { $0.isSameText(as: attribute) }
  }

  private func unknown(_ word: String, in ecosystem: Ecosystem, besides known: [String]) -> Refusal {
    let choices = known + ecosystem.nodeAttributes
    let nearest = NearestNames().to(word, in: choices + MapFigures.ids)
    return .question(.unknownAttribute(word, nearest: nearest, known: choices))
  }
}
