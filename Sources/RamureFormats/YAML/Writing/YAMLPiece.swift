/// What is to be written of a YAML file: on one line where it fits, as people write it, else on several.
indirect enum YAMLPiece {
  /// Nothing behind a key.
  case nothing
  case text(String)
  /// A text for people: a long one is folded.
  case prose(String)
  /// A date: it stands as it is.
  case date(String)
  /// A number as it was written, which need not be one of JSON.
  case number(String)
  case list([YAMLPiece])
  case map([Entry])
  /// A map or a list that is always written on several lines.
  case block(YAMLPiece)

  struct Entry {
    let key: String
    let value: YAMLPiece
  }

  /// How long a line may get.
  static let width = 120

  /// Whether a key and its value fit on a line. What fits by its bytes fits: most are not counted sign by sign.
  private static func fits(_ indent: Int, _ key: String, _ value: String) -> Bool {
    indent + key.utf8.count + value.utf8.count + 2 <= width || indent + key.count + value.count + 2 <= width
  }

  var isEmpty: Bool {
    switch self {
    case .list(let items): items.isEmpty
    case .map(let entries): entries.isEmpty
    case .block(let piece): piece.isEmpty
    case .nothing, .text, .prose, .date, .number: false
    }
  }

  /// Whether part of it wants several lines.
  private var isBlock: Bool {
    switch self {
    case .block: true
    case .list(let items): items.contains(where: \.isBlock)
    case .map(let entries): entries.contains { $0.value.isBlock }
    case .nothing, .text, .prose, .date, .number: false
    }
  }

  /// On one line, between brackets.
  fileprivate var flow: String {
    switch self {
    case .nothing: ""
    case .text(let text), .prose(let text), .number(let text): YAMLScalarText.written(text, isInFlow: true)
    case .date(let date): date
    case .block(let piece): piece.flow
    case .list(let items): "[" + items.map(\.itemInFlow).joined(separator: ", ") + "]"
    case .map(let entries): "{" + entries.map(\.flow).joined(separator: ", ") + "}"
    }
  }

  /// `[dialogue: 2016-10, framing: 2017-06]`: a map of one stands in a list without its braces.
  private var itemInFlow: String {
    if case .map(let entries) = self, entries.count == 1, let entry = entries.first { return entry.flow }
    return flow
  }

  /// Writes the entries of a map, a line or several each.
  static func write(_ entries: [Entry], indent: Int, to text: inout String) {
    for entry in entries {
      text += String(repeating: " ", count: indent)
      entry.value.write(
        after: YAMLScalarText.key(entry.key, isInFlow: false), indent: indent, isLong: entry.isLong, to: &text)
    }
  }

  private func write(after key: String, indent: Int, isLong: Bool, to text: inout String) {
    let colon = isLong ? "\n" + String(repeating: " ", count: indent) + ":" : ":"
    text += key + colon
    switch self {
    case .nothing: text += "\n"
    case .text(let value), .number(let value): text += " " + YAMLScalarText.written(value, isInFlow: false) + "\n"
    case .date(let date): text += " " + date + "\n"
    case .prose(let value):
      if !Self.fits(indent, key, value), let lines = Self.folded(value, indent: indent + 2) {
        text += " >-\n"
        for line in lines { text += String(repeating: " ", count: indent + 2) + line + "\n" }
      } else {
        text += " " + YAMLScalarText.written(value, isInFlow: false) + "\n"
      }
    case .list, .map, .block:
      let flow = flow
      if isEmpty || (!isBlock && Self.fits(indent, key, flow)) {
        text += " " + flow + "\n"
      } else {
        text += "\n"
        writeBlock(indent: indent + 2, to: &text)
      }
    }
  }

  private func writeBlock(indent: Int, to text: inout String) {
    switch self {
    case .block(let piece): piece.writeBlock(indent: indent, to: &text)
    case .map(let entries): Self.write(entries, indent: indent, to: &text)
    case .list(let items): for item in items { item.writeItem(indent: indent, to: &text) }
    case .nothing, .text, .prose, .date, .number: text += flow + "\n"
    }
  }

  private func writeItem(indent: Int, to text: inout String) {
    text += String(repeating: " ", count: indent) + "- "
    switch self {
    case .text(let value), .prose(let value), .number(let value):
      text += YAMLScalarText.written(value, isInFlow: false) + "\n"
    case .map(let entries):
      let flow = entries.count == 1 ? itemInFlow : flow
      guard isBlock || !Self.fits(indent, "", flow) || entries.contains(where: \.isLong) else {
        text += flow + "\n"
        return
      }
      var lines = ""
      Self.write(entries, indent: indent + 2, to: &lines)
      text += lines.dropFirst(indent + 2)
    case .nothing, .date, .list, .block: text += flow + "\n"
    }
  }

  /// The lines of a long text, cut at its spaces; `nil` where folding would not give it back.
  private static func folded(_ text: String, indent: Int) -> [String]? {
    // A line that begins with a space, and spaces at the end, would not be folded.
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 1, words.allSatisfy({ !$0.isEmpty }), YAMLScalarText.isPlainInBlock(text) else { return nil }
    var lines: [String] = []
    var line = ""
    for word in words {
      if !line.isEmpty, indent + line.count + word.count + 1 > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
  }
}

extension YAMLPiece.Entry {
  /// Whether YAML wants a mark before the key.
  fileprivate var isLong: Bool { YAMLScalarText.written(key, isInFlow: false).utf8.count > 1_000 }

  fileprivate var flow: String {
    let key = YAMLScalarText.key(key, isInFlow: true)
    if case .nothing = value { return key + ":" }
    return key + (isLong ? " : " : ": ") + value.flow
  }
}
