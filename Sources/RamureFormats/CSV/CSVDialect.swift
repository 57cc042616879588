/// How a table is written: which sign parts its cells, and whether its first line says so.
struct CSVDialect {
  let separator: UInt8
  /// Where the headings begin: after a `sep=;` line, if there is one.
  let start: Int

  /// Reads the dialect off the first line that is not blank.
  ///
  /// The separator is the one of comma, semicolon and tab that comes most often outside quotation marks; the comma where
  /// none does. Spreadsheets write `sep=;` before the headings to say it outright.
  init(_ bytes: [UInt8]) {
    var start = 0
    while start < bytes.count, [.space, .lineFeed, .carriageReturn].contains(bytes[start]) { start += 1 }
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte == .quote { isQuoted.toggle() }
      if !isQuoted {
        if byte == .lineFeed || byte == .carriageReturn { break }
        counts[byte, default: 0] += 1
      }
      end += 1
    }
    if let said = Self.saidSeparator(bytes[start..<end]) {
      separator = said
      self.start = end
      return
    }
    self.start = 0
    var best = UInt8(ascii: ",")
    for candidate in [UInt8(ascii: ";"), .tab] where counts[candidate, default: 0] > counts[best, default: 0] {
      best = candidate
    }
    separator = best
  }

  /// The sign after `sep=`, with or without quotation marks around the line.
  private static func saidSeparator(_ line: ArraySlice<UInt8>) -> UInt8? {
    let text = line.filter { $0 != .quote && $0 != .space }
    guard text.count >= 5, String(decoding: text.prefix(4), as: UTF8.self).lowercased() == "sep=" else { return nil }
    // Spreadsheets fill the line up with separators.
    guard text.dropFirst(5).allSatisfy({ [UInt8(ascii: ","), UInt8(ascii: ";"), .tab].contains($0) }) else {
      return nil
    }
    return [UInt8(ascii: ","), UInt8(ascii: ";"), .tab, UInt8(ascii: "|")].contains(text[4]) ? text[4] : nil
  }
}
