import ArgumentParser
import RamureDrawing
import RamureModel
import RamureWording

/// How a map looks.
struct LookOptions: ParsableArguments {
  @Option(help: ArgumentHelp(MapWords.layout, slot: MapWords.Slot.layout))
  var layout: LayoutChoice = .automatic

  @Option(
    name: [.customLong("color-by"), .customLong("colour-by")],
    help: ArgumentHelp(MapWords.colourBy, slot: MapWords.Slot.attribute))
  var colourBy: String?

  @Option(help: ArgumentHelp(MapWords.sizeBy, slot: MapWords.Slot.attribute))
  var sizeBy: String?

  @Option(help: ArgumentHelp(MapWords.widthBy, slot: MapWords.Slot.attribute))
  var widthBy: String?

  @Option(help: ArgumentHelp(MapWords.theme, slot: MapWords.Slot.theme))
  var theme: Theme = .light

  @Option(help: ArgumentHelp(MapWords.title, slot: MapWords.Slot.text))
  var title: String?

  /// - Parameters:
  ///   - figures: the metrics of what is drawn.
  ///   - usual: what colour tells unless said.
  func colouring(
    of ecosystem: Ecosystem, _ figures: MapFigures, unlessSaid usual: MapOptions.Colouring
  ) throws(Failure) -> MapOptions.Colouring {
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
  ) throws(Failure) -> MapOptions.Sizing {
    guard let sizeBy else { return usual }
    guard sizeBy != "degree" else { return .degree }
    guard has(sizeBy, ecosystem) else {
      guard let metric = MapFigures.metric(sizeBy) else { throw unknown(sizeBy, in: ecosystem, besides: ["degree"]) }
      return try figures.sizing(metric)
    }
    let cells = ecosystem.nodes.map { $0.attribute(sizeBy) }
    let column = NumberColumn(cells)
    guard column.count > 0 else { throw .problem(.wrongUsage, .attributeWithoutNumbers(sizeBy), at: nil) }
    if let negative = column.firstNegative {
      throw .problem(
        .wrongUsage,
        .negativeAttribute(
          sizeBy, cells[negative] ?? "", of: ecosystem.nodes[negative].name.main, isWidth: false), at: nil)
    }
    return .attribute(sizeBy)
  }

  /// What the width of lines tells; `nil` unless said.
  func widths(of ecosystem: Ecosystem) throws(Failure) -> MapOptions.Widths? {
    guard let widthBy else { return nil }
    let known = ecosystem.relationAttributes
    guard known.contains(where: { $0.isSameText(as: widthBy) }) else {
      throw .problem(
        .wrongUsage,
        .unknownRelationAttribute(
          widthBy, nearest: NearestNames().to(widthBy, in: known), known: known, option: "--width-by"), at: nil)
    }
    let cells = ecosystem.relations.map { $0.attribute(widthBy) }
    let column = NumberColumn(cells)
    guard column.count > 0 else { throw .problem(.wrongUsage, .relationAttributeWithoutNumbers(widthBy), at: nil) }
    if let negative = column.firstNegative {
      let relation = ecosystem.relations[negative]
      let ends = [relation.from, relation.to].map { ecosystem.nodes[$0].name.main }
      throw .problem(
        .wrongUsage,
        .negativeAttribute(widthBy, cells[negative] ?? "", of: ends.joined(separator: " → "), isWidth: true), at: nil)
    }
    return MapOptions.Widths(column.numbers, title: LocalizedText(verbatim: widthBy))
  }

  private func has(_ attribute: String, _ ecosystem: Ecosystem) -> Bool {
    ecosystem.nodeAttributes.contains { $0.isSameText(as: attribute) }
  }

  private func unknown(_ word: String, in ecosystem: Ecosystem, besides known: [String]) -> Failure {
    let choices = known + ecosystem.nodeAttributes
    let nearest = NearestNames().to(word, in: choices + MapFigures.ids)
    return .problem(.wrongUsage, .unknownAttribute(word, nearest: nearest, known: choices), at: nil)
  }
}

extension LayoutChoice: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }

  public static var allValueStrings: [String] { words }
  public var defaultValueDescription: String {
    switch self {
    case .automatic: "auto"
    case .engine(let engine): engine.rawValue
    }
  }
}

extension Theme: ExpressibleByArgument {}
