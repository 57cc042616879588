/// The table at the end of a PDF that says where each object begins, as cairo writes it: one section, lines of twenty bytes.
struct PDFTable {
  /// Where the table begins in the file.
  let start: Int
  /// Where each object begins, and its line in the table.
  let entries: [Int: (place: Int, line: Int)]

  /// `nil` where a file has no such table.
  init?(of file: [UInt8]) {
    let end = String(decoding: file.suffix(64), as: UTF8.self)
    guard let mark = end.firstRange(of: "startxref\n"), let start = Int(end[mark.upperBound...].prefix { $0.isNumber }),
      start < file.count
    else { return nil }
    let lines = file[start...].split(separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3, lines[0].elementsEqual("xref".utf8),
      let count = String(decoding: lines[1], as: UTF8.self).split(separator: " ").last.flatMap({ Int($0) }), count > 0
    else { return nil }
    var entries: [Int: (place: Int, line: Int)] = [:]
    var line = lines[2].startIndex
    for number in 0..<count {
      guard line + 20 <= file.count else { return nil }
      if file[line + 17] == UInt8(ascii: "n"),
        let place = Int(String(decoding: file[line..<line + 10], as: UTF8.self))
      {
        entries[number] = (place, line)
      }
      line += 20
    }
    (self.start, self.entries) = (start, entries)
  }

  /// The file without entries for objects that are not where they are said to be: cairo 1.16 counts one it never writes
  /// where a page has links, and programs that look closely take the file for damaged.
  static func mended(_ file: [UInt8]) -> [UInt8] {
    guard let table = PDFTable(of: file) else { return file }
    var mended = file
    for (number, entry) in table.entries
    where !file[min(entry.place, file.count)...].starts(with: "\(number) 0 obj".utf8) {
      mended.replaceSubrange(entry.line..<entry.line + 18, with: "0000000000 65535 f".utf8)
    }
    return mended
  }
}
