import ArgumentParser
import RamureDrawing
import RamureWording

/// A picture as it is written: as SVG, as it was drawn, or printed.
struct PrintedPicture {
  let form: PictureForm
  var options = PrintOptions.unsaid

  /// The bytes of the file.
  ///
  /// - Parameters:
  ///   - svg: as our own writers write it.
  ///   - conversation: where it is told that a picture is too large to be as fine as usual.
  func bytes(
    of svg: [UInt8], _ conversation: ConversationOptions, _ language: Language
  ) throws(Failure) -> [UInt8] {
    let printed: PrintJob.Form
    switch form {
    case .svg: return svg
    case .pdf: printed = .pdf
    case .png: printed = .png
    }
    guard let head = PictureHead(svg) else { throw .problem(.fault, .notPrinted(.crashed), at: nil) }
    let sheet = PrintSheet(head.extent, on: options.paper)
    tellSmallText(head, on: sheet, conversation, language)
    let resolution = try form == .png ? resolution(of: sheet, conversation, language) : .usual(for: sheet)
    let job = PrintJob(form: printed, sheet: sheet, resolution: resolution, title: head.title, svg: svg)
    return try PrintProcess().file(of: PrintMessage.encode(job))
  }

  /// Who asks for paper wants to read what stands on it.
  private func tellSmallText(
    _ head: PictureHead, on sheet: PrintSheet, _ conversation: ConversationOptions, _ language: Language
  ) {
    guard let paper = options.paper, case let points = head.smallestPoints(on: sheet), points < PrintSheet.readable
    else {
      return
    }
    conversation.tell([PrintWords.smallText(points, on: paper, readable: paper.readable(head))], language)
  }

  /// As asked for; unless said, as fine as usual, or as fine as programs open.
  private func resolution(
    of sheet: PrintSheet, _ conversation: ConversationOptions, _ language: Language
  ) throws(Failure) -> PrintResolution {
    let most = PrintResolution.most(for: sheet)
    if let pixels = options.pixels {
      let resolution = PrintResolution(sheet, across: pixels)
      guard resolution.isTooLarge else { return resolution }
      throw .problem(
        .wrongUsage, .tooManyPixels(resolution, most: .pixels(PrintResolution(sheet, perInch: Double(most)).width)),
        at: nil)
    }
    let asked = PrintResolution(sheet, perInch: Double(options.dpi ?? Int(PrintResolution.usual)))
    guard asked.isTooLarge else { return asked }
    if options.dpi != nil { throw .problem(.wrongUsage, .tooManyPixels(asked, most: .dpi(most)), at: nil) }
    conversation.tell([PrintWords.coarser(most)], language)
    return PrintResolution(sheet, perInch: Double(most))
  }
}

extension PrintOptions {
  /// None of the options.
  static var unsaid: PrintOptions {
    var options = PrintOptions()
    (options.paper, options.dpi, options.pixels) = (nil, nil, nil)
    return options
  }
}
