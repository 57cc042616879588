import RamureAnalysis
import RamureDrawing
import RamureWording

extension Card.Figure {
  /// Whether there is nothing of it: no place among others is worth telling then.
  var isNothing: Bool { value == .integer(0) || value == .number(0) }

  /// The figure as readers write it: yes or no where it is one.
  var told: LocalizedText {
    switch value {
    case .empty: return LocalizedText(verbatim: "–")
    case .text(let text): return LocalizedText(verbatim: text)
    case .integer(let integer):
      if metric.scale == .truth { return integer == 0 ? MapWording.no : MapWording.yes }
      return LocalizedText(en: Figures.grouped(integer, .english), fr: Figures.grouped(integer, .french))
    case .number(let number):
      if metric.scale == .truth { return number == 0 ? MapWording.no : MapWording.yes }
      guard number.isFinite else { return LocalizedText(verbatim: "–") }
      guard number != 0 else { return LocalizedText(verbatim: "0") }
      let places = Figures.places(upTo: number.magnitude)
      return LocalizedText(
        en: Figures.decimal(number, places: places, .english), fr: Figures.decimal(number, places: places, .french))
    }
  }
}
