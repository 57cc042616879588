import CExplorer

/// The script of a page that explores a map: its modules one after the other, as one.
///
/// The modules are ES modules, each a file, so that they can be read, checked and tested alone. A page opened from disk can
/// load no module from another file: here each comes after those it imports from, in one scope. So a name is given once in
/// all of them, an import stands on a line of its own, and a text never goes over several lines.
enum ExplorerScript {
  struct File {
    let name: String
    let text: String
  }

  static var modules: [File] { files(explorer_script) }
  static var styles: [File] { files(explorer_style) }

  static var text: String {
    modules.map { module in
      let lines = module.text.split(separator: "\n").compactMap(bare)
      return lines.map { $0 + "\n" }.joined()
    }.joined()
  }

  static var style: String { styles.map(\.text).joined() }

  /// A line as the page has it: `nil` for a comment, an import, an empty line; without types.
  private static func bare(_ line: Substring) -> Substring? {
    let code = line.drop { $0 == " " }
    if code.isEmpty || code == "*" { return nil }
    if ["//", "* ", "*/", "import "].contains(where: { code.hasPrefix($0) }) { return nil }
    var rest = code.hasPrefix("export ") ? code.dropFirst("export ".count) : code
    var kept: Substring = ""
    while let start = rest.firstRange(of: "/**") {
      kept += rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstRange(of: "*/") else { return nil }
      rest = rest[end.upperBound...]
    }
    kept += rest
    return kept.allSatisfy { $0 == " " } ? nil : kept
  }

  private static func files(_ file: (Int) -> explorer_file) -> [File] {
    var files: [File] = []
    while case let next = file(files.count), let name = next.name {
      let bytes = UnsafeBufferPointer(start: next.bytes, count: next.count)
      files.append(File(name: String(cString: name), text: String(decoding: bytes, as: UTF8.self)))
    }
    return files
  }
}
