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
  var colourBy = "kind"

  @Option(help: ArgumentHelp(MapWords.sizeBy, slot: MapWords.Slot.attribute))
  var sizeBy = "degree"

  @Option(help: ArgumentHelp(MapWords.theme, slot: MapWords.Slot.theme))
  var theme: Theme = .light

  @Option(help: ArgumentHelp(MapWords.title, slot: MapWords.Slot.text))
  var title: String?

  func colouring(of ecosystem: Ecosystem) throws(Failure) -> MapOptions.Colouring {
    switch colourBy {
    case "kind": return .kind
    case "subkind": return .subkind
    case "territory": return .territory
    default:
      try check(colourBy, in: ecosystem, besides: ["kind", "subkind", "territory"])
      return .attribute(colourBy)
    }
  }

  func sizing(of ecosystem: Ecosystem) throws(Failure) -> MapOptions.Sizing {
    guard sizeBy != "degree" else { return .degree }
    try check(sizeBy, in: ecosystem, besides: ["degree"])
    let hasNumber = ecosystem.nodes.contains { node in
      node.attribute(sizeBy).flatMap(Double.init).map { $0.isFinite && $0 >= 0 } ?? false
    }
    guard hasNumber else { throw .problem(.wrongUsage, .attributeWithoutNumbers(sizeBy), at: nil) }
    return .attribute(sizeBy)
  }

  private func check(_ attribute: String, in ecosystem: Ecosystem, besides known: [String]) throws(Failure) {
    let attributes = ecosystem.nodeAttributes
    guard !attributes.contains(where: { $0.isSameText(as: attribute) }) else { return }
    let choices = known + attributes
    throw .problem(
      .wrongUsage,
      .unknownAttribute(attribute, nearest: NearestNames().to(attribute, in: choices), known: choices), at: nil)
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
