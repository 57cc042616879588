import RamureModel

/// Tells the format of a file: by the end of its name, else by how it begins.
enum FileRecognition {
  static func format(ofName path: String) -> EcosystemReader.Format? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    switch name[dot...].lowercased() {
    case ".yaml", ".yml": return .yaml
    case ".csv", ".tsv": return .csv
    case ".txt", ".edges", ".edgelist", ".el": return .edgeList
    default: return nil
    }
  }

  /// The format the content looks like; `nil` for what no reader here understands, binary files among it.
  static func format(ofContent bytes: [UInt8]) -> EcosystemReader.Format? {
    let beginning = bytes.prefix(1 << 14)
    guard !beginning.contains(where: { $0 < 0x20 && $0 != .tab && $0 != .lineFeed && $0 != .carriageReturn }) else {
      return nil
    }
    // Cut inside a character, the end of the beginning may be no UTF-8; what matters is in its ASCII.
    let lines = String(decoding: beginning, as: UTF8.self).unicodeScalars.split { $0 == "\n" || $0 == "\r" }
    for line in lines {
      let text = String(line).drop { $0 == "\u{FEFF}" }
      let trimmed = text.drop { $0 == " " || $0 == "\t" }
      guard let first = trimmed.first, first != "#", first != "%" else { continue }
      if trimmed.hasPrefix("---") { return .yaml }
      if trimmed.lowercased().hasPrefix("sep=") { return .csv }
      if isKey(text) || trimmed.hasPrefix("- ") { return .yaml }
      let cells = trimmed.split { $0 == "," || $0 == ";" || $0 == "\t" }.map { String($0).folded }
      if cells.count > 1, CSVNodeColumn.recognises(cells) || CSVEdgeColumn.recognises(cells) { return .csv }
      let words = trimmed.split { $0 == " " || $0 == "\t" }
      return (2...3).contains(words.count) && !"<{[".contains(first) ? .edgeList : nil
    }
    return nil
  }

  /// Whether a line is `word:` with nothing or a value after it, from its first column on.
  private static func isKey(_ line: Substring) -> Bool {
    guard let colon = line.firstIndex(of: ":"), colon != line.startIndex else { return false }
    let key = line[..<colon]
    let next = line.index(after: colon)
    return key.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
      && (next == line.endIndex || line[next] == " ")
  }
}

extension EcosystemReader.Format {
  /// The format the end of a file's name stands for.
  public init?(ofName path: String) {
    guard let format = FileRecognition.format(ofName: path) else { return nil }
    self = format
  }
}
