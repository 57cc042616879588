import ArgumentParser
import RamureAnswers
import RamureDrawing
import RamureModel
import RamureWording

/// How a map looks.
struct LookOptions: ParsableArguments {
  @Option(help: ArgumentHelp(MapWords.layout, slot: OptionWords.Slot.layout))
  var layout: LayoutChoice = .automatic

  @Option(
    name: [.customLong("color-by"), .customLong("colour-by")],
    help: ArgumentHelp(MapWords.colourBy, slot: OptionWords.Slot.attribute))
  var colourBy: String?

  @Option(help: ArgumentHelp(MapWords.sizeBy, slot: OptionWords.Slot.attribute))
  var sizeBy: String?

  @Option(help: ArgumentHelp(MapWords.widthBy, slot: OptionWords.Slot.attribute))
  var widthBy: String?

  @Option(help: ArgumentHelp(MapWords.theme, slot: OptionWords.Slot.theme))
  var theme: Theme?

  @Option(help: ArgumentHelp(MapWords.title, slot: OptionWords.Slot.text))
  var title: String?

  @Option(help: ArgumentHelp(MapWords.subtitle, slot: OptionWords.Slot.text))
  var subtitle: String?

  /// - Parameter usualTheme: the colours unless said.
  func look(usualTheme: Theme) -> MapLook {
    var look = MapLook()
    (look.layout, look.theme, look.title) = (layout, theme ?? usualTheme, title)
    (look.colourBy, look.sizeBy, look.widthBy) = (colourBy, sizeBy, widthBy)
    look.subtitle = subtitle
    return look
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
