import ArgumentParser
import RamureDrawing
import RamureWording

/// `--paper`, `--dpi`, `--pixels`: on what a picture is printed, and how finely.
struct PrintOptions: ParsableArguments {
  @Option(help: ArgumentHelp(PrintWords.paper, slot: PrintWords.Slot.paper))
  var paper: Paper?

  @Option(help: ArgumentHelp(PrintWords.dpi, slot: OptionWords.Slot.count))
  var dpi: Int?

  @Option(help: ArgumentHelp(PrintWords.pixels, slot: OptionWords.Slot.count))
  var pixels: Int?

  func validate() throws {
    let language = Speech.current.language
    if let dpi, !(10...2_400).contains(dpi) { throw ValidationError(PrintWords.dpiRange[language]) }
    if let pixels, !(16...Int(PrintResolution.longestSide)).contains(pixels) {
      throw ValidationError(PrintWords.pixelsRange(Int(PrintResolution.longestSide))[language])
    }
    if dpi != nil, pixels != nil { throw ValidationError(PrintWords.dpiAndPixels[language]) }
  }

  /// The colours of a picture unless said: on paper, those that need no ink where nothing is.
  var usualTheme: Theme { paper == nil ? .light : .print }

  /// Refuses what says nothing of the form that is written; `nil` for one that is no picture.
  func check(_ form: PictureForm?) throws(ValidationError) {
    let language = Speech.current.language
    if paper != nil, form != .pdf, form != .png { throw ValidationError(PrintWords.paperIsForPrint[language]) }
    if form != .png, dpi != nil || pixels != nil {
      throw ValidationError(PrintWords.onlyPixels(dpi != nil ? "--dpi" : "--pixels")[language])
    }
  }
}

extension Paper: ExpressibleByArgument {
  /// In letters of either size: a4 is A4.
  package init?(argument: String) {
    guard let paper = Self.allCases.first(where: { $0.rawValue.lowercased() == argument.lowercased() }) else {
      return nil
    }
    self = paper
  }
}
