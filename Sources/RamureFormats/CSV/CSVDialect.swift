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
    let first = Self.line(bytes, from: 0)
    var counts = first.counts
    // A title above the headings has nothing to part.
    if counts.isEmpty, first.range.upperBound < bytes.count,
      !CSVNodeColumn.recognises([String(decoding: bytes[first.range], as: UTF8.self).folded])
    {
      counts = Self.line(bytes, from: first.range.upperBound).counts
    }
    let (start, end) = (first.range.lowerBound, first.range.upperBound)
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

  /// The first line from a place on that is not blank, and how often each sign that parts cells stands in it outside quotation
  /// marks.
  private static func line(_ bytes: [UInt8], from place: Int) -> (range: Range<Int>, counts: [UInt8: Int]) {
    var start = place
    while start < bytes.count, [.space, .lineFeed, .carriageReturn].contains(bytes[start]) { start += 1 }
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      if byte == .quote { isQuoted.toggle() }
      if !isQuoted {
        if byte == .lineFeed || byte == .carriageReturn { break }
        if [UInt8(ascii: ","), UInt8(ascii: ";"), .tab].contains(byte) { counts[byte, default: 0] += 1 }
      }
      end += 1
    }
    return (start..<end, counts)
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
