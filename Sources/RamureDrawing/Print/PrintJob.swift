/// A picture to be printed: what is drawn, on what, in which form.
package struct PrintJob: Equatable, Sendable {
  package enum Form: UInt8, Sendable {
    case pdf = 1
    case png = 2
  }

  package let form: Form
  package let sheet: PrintSheet
  /// Of a PNG.
  package let resolution: PrintResolution
  /// What readers of a PDF show above it.
  package let title: String
  package let svg: [UInt8]

  package init(form: Form, sheet: PrintSheet, resolution: PrintResolution, title: String, svg: [UInt8]) {
    self.form = form
    self.sheet = sheet
    self.resolution = resolution
    self.title = title
    self.svg = svg
  }
}

/// A job and what comes of it as bytes, for a process that prints apart: both ends are one and the same program.
package enum PrintMessage {
  package static func encode(_ job: PrintJob) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(job.form.rawValue)
    for number in [
      job.sheet.page.width, job.sheet.page.height, job.sheet.picture.x, job.sheet.picture.y, job.sheet.picture.width,
      job.sheet.picture.height, job.resolution.perInch,
    ] { writer.append(number) }
    writer.append(Array(job.title.utf8))
    writer.append(job.svg)
    return writer.bytes
  }

  /// The job in the bytes, or `nil` when they hold anything else.
  package static func job(_ bytes: [UInt8]) -> PrintJob? {
    var reader = ByteReader(bytes: bytes)
    guard let form = reader.byte().flatMap(PrintJob.Form.init) else { return nil }
    var numbers: [Double] = []
    for _ in 0..<7 {
      guard let number = reader.double(), number.isFinite, (0...1e6).contains(number) else { return nil }
      numbers.append(number)
    }
    guard let title = reader.run(), let svg = reader.run(), reader.isAtEnd, numbers[0] > 0, numbers[1] > 0 else {
      return nil
    }
    let sheet = PrintSheet(
      page: Extent(numbers[0], numbers[1]),
      picture: PrintSheet.Rectangle(x: numbers[2], y: numbers[3], width: numbers[4], height: numbers[5]))
    return PrintJob(
      form: form, sheet: sheet, resolution: PrintResolution(sheet, perInch: numbers[6]),
      title: String(decoding: title, as: UTF8.self), svg: Array(svg))
  }

  package static func encode(_ outcome: Result<[UInt8], PrintFailure>) -> [UInt8] {
    switch outcome {
    case .success(let bytes): [1] + bytes
    case .failure(.missing(let name)): [2] + Array(name.utf8)
    case .failure(.refused(let reason)): [3] + Array(reason.utf8)
    case .failure: [0]
    }
  }

  /// What a process that printed has answered.
  package static func outcome(_ answer: [UInt8]) throws(PrintFailure) -> [UInt8] {
    let rest = answer.dropFirst()
    switch answer.first {
    case 1: return Array(rest)
    case 2: throw .missing(String(decoding: rest, as: UTF8.self))
    case 3: throw .refused(String(decoding: rest, as: UTF8.self))
    default: throw .crashed
    }
  }
}
