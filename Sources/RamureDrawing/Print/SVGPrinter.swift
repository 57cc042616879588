import CPrinting

/// Draws a picture of our own writers on a page of PDF, or as the pixels of a PNG, by librsvg and cairo.
///
/// Runs in this process: who prints what others wrote does so in a process of its own, bounded in time.
package struct SVGPrinter: Sendable {
  package init() {}

  /// The bytes of the file. Same job, same fonts, same bytes.
  package func bytes(of job: PrintJob) throws(PrintFailure) -> [UInt8] {
    let libraries = try PrintLibraries()
    let functions = libraries.functions
    let sink = PrintSink()
    let page = job.sheet.page
    guard
      let surface = job.form == .pdf
        ? ramure_pdf_open(functions, sink.pointer, page.width, page.height)
        : ramure_pixels_open(functions, Int32(job.resolution.width), Int32(job.resolution.height)),
      let context = ramure_context(functions, surface)
    else { throw .refused("cairo") }
    if job.form == .pdf {
      ramure_pdf_describe(functions, surface, job.title)
    } else {
      ramure_fill_white(functions, context)
      ramure_scale(functions, context, job.resolution.perInch / 72)
    }
    let refusal = Self.draw(ASCIIAddress.inLinks(of: job.svg), in: job.sheet.picture, context, functions)
    if refusal == nil, job.form == .png, ramure_pixels_write(functions, surface, sink.pointer) != 0 {
      _ = sink.emptied()
      throw .refused("libpng")
    }
    let failure = ramure_close(functions, context, surface).map { String(cString: $0) }
    let bytes = sink.emptied()
    if let reason = refusal ?? failure { throw .refused(reason) }
    return job.form == .png ? PNGResolution.stated(job.resolution.perInch, in: bytes) : PDFTable.mended(bytes)
  }

  /// Why a picture could not be drawn; `nil` where it was.
  static func draw(
    _ svg: [UInt8], in place: PrintSheet.Rectangle, _ context: UnsafeMutableRawPointer,
    _ functions: UnsafeMutablePointer<ramure_printing>
  ) -> String? {
    let box = ramure_box(x: place.x, y: place.y, width: place.width, height: place.height)
    var reason = [CChar](repeating: 0, count: 512)
    let isDrawn = svg.withUnsafeBufferPointer {
      ramure_draw_svg(functions, context, $0.baseAddress, $0.count, box, &reason, reason.count)
    }
    guard isDrawn == 0 else { return nil }
    return String(decoding: reason.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
