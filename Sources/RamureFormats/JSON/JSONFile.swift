import RamureModel
import RamureWording

/// A file of JSON: its text is checked once, and what is wrong with its shape is told at its line and column.
struct JSONFile {
  let path: String
  private let bytes: [UInt8]

  init(_ content: consuming [UInt8], named path: String) throws(ReadingError) {
    self.path = path
    var draft = EcosystemDraft()
    draft.begin(file: path)
    guard let text = SourceText(content, encoding: .utf8, controls: .refused, reportingTo: &draft) else {
      throw .invalid(InvalidEcosystem(draft.violations))
    }
    bytes = text.bytes
  }

  var scanner: JSONScanner { JSONScanner(bytes) }

  func place(_ fault: JSONScanner.Fault) -> EcosystemDraft.Place { LineCounter.place(of: fault.offset, in: bytes) }

  func error(_ fault: JSONScanner.Fault) -> ReadingError {
    let place = place(fault)
    let position = SourcePosition(file: path, line: place.line, column: place.column)
    return .invalid(InvalidEcosystem(fault.diagnosis, at: position))
  }
}
