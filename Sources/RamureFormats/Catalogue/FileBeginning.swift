import RamureModel

/// How a file begins, as formats tell each other apart by it.
struct FileBeginning {
  /// Its first bytes, a few thousand at most.
  let bytes: ArraySlice<UInt8>
  /// The first line that says something: neither blank nor a comment; `nil` in binary files.
  let line: Substring?
  /// What it is where it is JSON.
  let json: JSONKind?

  init(_ content: [UInt8]) {
    bytes = content.prefix(1 << 14)
    let isBinary = bytes.contains { $0 < 0x20 && $0 != .tab && $0 != .lineFeed && $0 != .carriageReturn }
    line = isBinary ? nil : Self.firstLine(Self.text(bytes))
    json = JSONKind(bytes)
  }

  /// The beginning as text. Cut inside a character, its end may be no UTF-8; what matters is in its ASCII.
  var text: String { Self.text(bytes) }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// The line without the spaces before it; empty where there is none.
  var trimmedLine: Substring { (line ?? "").drop { $0 == " " || $0 == "\t" } }

  /// The words of the line, parted by spaces and tabs.
  var words: [Substring] { trimmedLine.split { $0 == " " || $0 == "\t" } }

  /// The whole lines of the beginning, some hundreds at most.
  var lines: [Substring] {
    let lines = text.unicodeScalars.split(
      maxSplits: 300, omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r" })
    // Where the file goes on, the last one may be cut.
    let isCut = bytes.count == 1 << 14 || lines.count > 300
    return (isCut ? lines.dropLast() : lines).map { Substring($0) }
  }

  /// The words of the lines that are neither blank nor a comment.
  var wordLines: [[Substring]] {
    lines.map { $0.split { $0 == " " || $0 == "\t" } }
      .filter { words in words.first.map { !$0.hasPrefix("#") && !$0.hasPrefix("%") } ?? false }
  }

  /// The cells of the line, parted by any sign that tables use, folded.
  var cells: [String] {
    let texts = trimmedLine.split { $0 == "," || $0 == ";" || $0 == "\t" }.map { String($0) }
    return (Neo4jHeading.headings(texts)?.map(\.plainName) ?? texts).map(\.folded)
  }

  private static func firstLine(_ text: String) -> Substring? {
    for line in text.unicodeScalars.split(whereSeparator: { $0 == "\n" || $0 == "\r" }) {
      let text = Substring(line).drop { $0 == "\u{FEFF}" }
      let first = text.drop { $0 == " " || $0 == "\t" }.first
      if let first, first != "#", first != "%" { return text }
    }
    return nil
  }
}
