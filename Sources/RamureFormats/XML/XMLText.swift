import RamureModel
import RamureWording

/// The text of an XML file in UTF-8, whatever encoding the file says of itself.
struct XMLText {
  let bytes: [UInt8]

  /// Reports what is wrong with the text; `nil` where it cannot be read.
  init?(_ content: consuming [UInt8], encoding: TextEncoding, reportingTo draft: inout EcosystemDraft) {
    var encoding = encoding
    if encoding == .utf8, let said = Self.encoding(content) {
      switch said.name.lowercased() {
      case "utf-8", "utf8", "us-ascii", "ascii", "utf-16", "utf16": break
      case "iso-8859-1", "latin1", "latin-1", "windows-1252", "cp1252": encoding = .windows1252
      default:
        guard content.allSatisfy({ $0 < 0x80 }) else {
          draft.report(.error, .xmlEncoding(said.name), at: LineCounter.place(of: said.offset, in: content))
          return nil
        }
      }
    }
    let text = SourceText(content, encoding: encoding, controls: .replaced, reportingTo: &draft)
    guard let text else { return nil }
    bytes = text.bytes
  }

  /// The encoding that the first line of the file names, and where.
  private static func encoding(_ content: [UInt8]) -> (name: String, offset: Int)? {
    let start = content.prefix(400)
    let text = Array(start.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") })
    let word = Array("encoding".utf8)
    guard let begin = text.firstIndex(of: UInt8(ascii: "<")), text[begin...].starts(with: Array("<?xml".utf8)),
      let end = text.firstIndex(of: UInt8(ascii: ">")),
      let place = (begin..<end).first(where: { text[$0...].starts(with: word) })
    else { return nil }
    let rest = text[(place + word.count)..<end]
    guard let quote = rest.firstIndex(where: { $0 == .quote || $0 == UInt8(ascii: "'") }) else { return nil }
    let name = rest[(quote + 1)...].prefix { $0 != text[quote] }
    return (String(decoding: name, as: UTF8.self), quote + 1)
  }

  /// The beginning of a file, up to and with the first tag that is an element: which one, and what stands before.
  static func root(_ beginning: String) -> Substring? {
    var rest = Substring(beginning)
    while let open = rest.firstIndex(of: "<") {
      rest = rest[open...]
      guard let end = rest.hasPrefix("<!--") ? "-->" : rest.hasPrefix("<?") ? "?>" : rest.hasPrefix("<!") ? ">" : nil
      else {
        let name = rest.dropFirst().prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
        return name.split(separator: ":").last ?? name
      }
      guard let close = rest.firstRange(of: end) else { return nil }
      rest = rest[close.upperBound...]
    }
    return nil
  }
}
