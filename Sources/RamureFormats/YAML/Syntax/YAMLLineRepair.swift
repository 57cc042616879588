/// A line of YAML in the ways its author most likely meant it.
struct YAMLLineRepair {
  /// Each differs from the line as it stands; the likeliest first.
  let variants: [String]

  /// - Parameter previous: the last line above that says something.
  init(_ line: String, after previous: String) {
    var bare = line
    if bare.hasSuffix("\r") { bare.removeLast() }
    var variants: [String] = []
    for text in [bare] + Self.withoutTabs(bare, after: previous) {
      variants.append(text)
      variants.append(Self.withQuotedValues(text))
    }
    var seen: Set<String> = [bare]
    self.variants = variants.filter { seen.insert($0).inserted }
  }

  /// Tabs at the beginning of a line, as spaces: as many as above, or two.
  private static func withoutTabs(_ line: String, after previous: String) -> [String] {
    let indentation = line.prefix { $0 == " " || $0 == "\t" }
    guard indentation.contains("\t") else { return [] }
    let rest = line.dropFirst(indentation.count)
    let above = String(previous.prefix { $0 == " " })
    return [above, above + "  ", "  ", "    "].map { $0 + rest }
  }

  // MARK: - Values

  /// The line with quotation marks around the values that need them, and with what it opens closed.
  private static func withQuotedValues(_ line: String) -> String {
    if let brace = line.firstIndex(of: "{"), line[..<brace].allSatisfy({ !"\"'".contains($0) }) {
      let start = line.index(after: brace)
      var body = line[start...]
      while let last = body.last, last.isWhitespace { body.removeLast() }
      if body.hasSuffix("}") { body.removeLast() }
      let entries = entries(of: String(body)).map { entry in
        "\(entry.key): \(value(entry.value, isInBraces: true))"
      }
      return entries.isEmpty ? line : line[...brace] + entries.joined(separator: ", ") + "}"
    }
    guard let colon = keyEnd(of: line) else { return line }
    let rest = String(line[colon...].dropFirst()).trimmedOfLines
    guard !rest.isEmpty, rest != "|", rest != ">" else { return line }
    return line[...colon] + " " + value(rest, isInBraces: false)
  }

  /// The colon behind the key with which a line begins, after a dash or not.
  private static func keyEnd(of line: String) -> String.Index? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let key = line[..<colon].drop { $0 == " " || $0 == "-" }
    let next = line.index(after: colon)
    guard !key.isEmpty, key.count <= 40, key.allSatisfy({ $0.isLetter || $0.isNumber || " _-".contains($0) }),
      next == line.endIndex || line[next].isWhitespace
    else { return nil }
    return colon
  }

  /// What stands between braces, cut where a comma and a word with a colon right behind it begin something new.
  private static func entries(of body: String) -> [(key: String, value: String)] {
    var entries: [(key: String, value: String)] = []
    var depth = 0
    var piece = ""
    func close() {
      let text = piece.trimmedOfLines
      piece = ""
      guard !text.isEmpty else { return }
      if let colon = text.firstIndex(of: ":"), isKey(text[..<colon]) {
        entries.append((String(text[..<colon]), String(text[text.index(after: colon)...]).trimmedOfLines))
      } else if !entries.isEmpty {
        entries[entries.count - 1].value += ", " + text
      }
    }
    for character in body {
      if character == "[" { depth += 1 }
      if character == "]" { depth -= 1 }
      if character == ",", depth <= 0 { close() } else { piece.append(character) }
    }
    close()
    return entries
  }

  private static func isKey(_ text: Substring) -> Bool {
    !text.isEmpty && text.count <= 40 && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
  }

  private static func value(_ text: String, isInBraces: Bool) -> String {
    if text.hasPrefix("[") { return text.hasSuffix("]") ? text : text + "]" }
    if text.hasPrefix("{") || text.hasPrefix("|") || text.hasPrefix(">") { return text }
    let isQuoted =
      text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"")
      && text.dropFirst().dropLast().allSatisfy { $0 != "\"" }
    let isSingleQuoted = text.count > 1 && text.hasPrefix("'") && text.hasSuffix("'")
    if isQuoted || isSingleQuoted { return text }
    let beginsBadly = text.first.map { "\"'%@`*&,?".contains($0) } ?? false
    // `!!set` and `!<tag>` are tags that somebody meant; `!Cultures` is a name.
    let isTag = text.hasPrefix("!") && text.dropFirst().first?.isLetter == true
    let needsQuotes =
      beginsBadly || isTag || text.contains(": ") || text.contains(" :") || text.contains(" #") || text.hasSuffix(":")
      || (isInBraces && text.contains { "{}[],".contains($0) })
    guard needsQuotes else { return text }
    let inner = text.filter { $0 != "\"" || !beginsBadly }.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(inner)\""
  }
}
