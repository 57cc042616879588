import CPrinting

/// What puts letters, rules and pictures on the pages of a PDF, and says of each what it is.
final class PagePress {
  private let functions: UnsafeMutablePointer<ramure_pages>
  private let surface: UnsafeMutableRawPointer
  private let context: UnsafeMutableRawPointer
  private let sink = PrintSink()
  /// The tags that are open, the outermost first.
  private var openTags: [PageTag] = []
  private var refusal: String?

  init(page: Extent, title: String) throws(PrintFailure) {
    functions = .allocate(capacity: 1)
    functions.initialize(to: ramure_pages())
    if let missing = ramure_pages_load(functions) { throw .missing(String(cString: missing)) }
    guard let surface = ramure_pdf_open(&functions.pointee.printing, sink.pointer, page.width, page.height),
      let context = ramure_context(&functions.pointee.printing, surface)
    else { throw .refused("cairo") }
    (self.surface, self.context) = (surface, context)
    ramure_pdf_describe(&functions.pointee.printing, surface, title)
  }

  // MARK: - Pages

  func beginPage(_ size: Extent) { ramure_page_size(functions, surface, size.width, size.height) }
  func endPage() { ramure_page_end(functions, context) }

  /// An entry in the list of chapters that readers of PDF show beside the pages.
  func addOutline(_ title: String, to anchor: String) {
    ramure_outline(functions, surface, title, "dest='\(anchor)'")
  }

  /// The file; nothing can be printed afterwards.
  func bytes() throws(PrintFailure) -> [UInt8] {
    setTags([])
    let failure = ramure_close(&functions.pointee.printing, context, surface).map { String(cString: $0) }
    let bytes = sink.emptied()
    if let reason = refusal ?? failure { throw .refused(reason) }
    return bytes
  }

  // MARK: - Tags

  /// Closes and opens tags until these are open, and no others.
  func setTags(_ tags: [PageTag]) {
    let kept = zip(openTags, tags).prefix { $0 == $1 }.count
    for tag in openTags[kept...].reversed() { end(tag.name) }
    for tag in tags[kept...] { begin(tag.name) }
    openTags = tags
  }

  /// Those that are open and stay so for what has these.
  func tagsKept(for tags: [PageTag]) -> [PageTag] { zip(openTags, tags).prefix { $0 == $1 }.map(\.0) }

  func begin(_ tag: String, _ attributes: String = "") { ramure_tag(functions, context, tag, attributes) }
  func end(_ tag: String) { ramure_untag(functions, context, tag) }

  // MARK: - Marks

  func text(_ markup: String, _ setting: PageSetting) -> UnsafeMutableRawPointer? {
    setting.font.withCString { font in
      ramure_text(
        functions, context, markup,
        ramure_setting(
          font: font, width: setting.width ?? -1, leading: setting.leading, alignment: setting.alignment.rawValue,
          overflow: setting.overflow.rawValue))
    }
  }

  func size(of layout: UnsafeMutableRawPointer) -> Extent {
    var (width, height) = (0.0, 0.0)
    ramure_text_size(functions, layout, &width, &height)
    return Extent(width, height)
  }

  /// The stretches of a text, line by line; `nil` ends a line.
  func runs(of layout: UnsafeMutableRawPointer) -> [ramure_run?] {
    guard let iterator = ramure_runs(functions, layout) else { return [] }
    defer { ramure_runs_end(functions, iterator) }
    var runs: [ramure_run?] = []
    repeat {
      let run = ramure_runs_current(functions, iterator)
      runs.append(run.item == nil ? nil : run)
    } while ramure_runs_next(functions, iterator) != 0
    return runs
  }

  func draw(_ run: ramure_run, of layout: UnsafeMutableRawPointer, at place: Point) {
    var run = run
    ramure_run_draw(functions, context, layout, &run, place.x, place.y)
  }

  func setInk(_ ink: PageInk) { ramure_colour(functions, context, ink.red, ink.green, ink.blue) }

  func rule(from start: Point, to end: Point, width: Double, _ ink: PageInk) {
    setInk(ink)
    ramure_line(functions, context, start.x, start.y, end.x, end.y, width)
  }

  func picture(_ svg: [UInt8], in place: PrintSheet.Rectangle) {
    let failure = SVGPrinter.draw(ASCIIAddress.inLinks(of: svg), in: place, context, &functions.pointee.printing)
    refusal = refusal ?? failure
  }
}

/// What something on a page is, by the names of PDF 1.7 (14.8.4): `H2`, `P`, `TR`. Two of one name are told apart by number.
struct PageTag: Equatable {
  let name: String
  let number: Int
}

/// A colour on paper.
struct PageInk {
  let red, green, blue: Double

  init(_ hex: String) {
    let number = UInt32(hex.dropFirst(), radix: 16) ?? 0
    func part(_ shift: UInt32) -> Double { Double(number >> shift & 255) / 255 }
    (red, green, blue) = (part(16), part(8), part(0))
  }

  static let text = PageInk(Theme.print.tones.text)
  static let quiet = PageInk(Theme.print.tones.quiet)
  static let rule = PageInk("#BBBBBB")
  static let accent = PageInk(Palette.blue.light.hex)
}
