/// The texts that cells share, by their numbers.
struct XLSXTexts {
  private(set) var texts: [CellTexts.Text] = []

  init(_ part: String, in package: ZipPackage, keeping kept: inout CellTexts) throws(WorkbookRefusal) {
    guard let stream = try package.open(part) else { throw WorkbookRefusal(.workbookPartMissing(part)) }
    let xml = try XMLPart(stream)
    let item = xml.name("si")
    let runs = XLSXRuns(xml)
    while let element = try xml.next() {
      guard element.name == item else { continue }
      runs.append(try xml.whole(), to: &kept.draft)
      kept.replaceControls()
      texts.append(try kept.finish())
    }
  }
}

/// Puts a text together from its runs, each of which has a look of its own. How a text is pronounced is no part of it.
struct XLSXRuns {
  private let text: XMLName
  private let run: XMLName

  init(_ xml: XMLPart) {
    text = xml.name("t")
    run = xml.name("r")
  }

  func append(_ whole: XMLElement, to draft: inout [UInt8]) {
    for part in whole.children {
      if part.name == text {
        part.append(to: &draft)
      } else if part.name == run {
        for piece in part.children where piece.name == text { piece.append(to: &draft) }
      }
    }
    XLSXRuns.unescape(&draft)
  }

  /// `_x000A_` stands for a line break: signs that XML cannot hold are written so. Those that nobody can see stay as they
  /// are written.
  static func unescape(_ text: inout [UInt8]) {
    let underscore = UInt8(ascii: "_")
    guard text.count >= 7, text.contains(underscore) else { return }
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      guard text[index] == underscore, index + 7 <= text.count, text[index + 1] == UInt8(ascii: "x"),
        text[index + 6] == underscore,
        let number = UInt32(String(decoding: text[index + 2..<index + 6], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(number), number >= 0x20 && number != 0x7F || [0x09, 0x0A, 0x0D].contains(number)
      else {
        result.append(text[index])
        index += 1
        continue
      }
      result.append(contentsOf: String(Character(scalar)).utf8)
      index += 7
    }
    text = result
  }
}
