/// What git adds to the line of an external diff command, told apart from options: a file may be called `--lang=fr.yaml`.
enum GitArguments {
  /// The line with `--` before what git has added, unless somebody has written it.
  ///
  /// Git adds `path old-file old-hex old-mode new-file new-hex new-mode`, and two more for a file that was moved.
  static func guarded(_ arguments: [String]) -> [String] {
    guard arguments.first == "diff", arguments.contains("--git"), !arguments.contains("--") else { return arguments }
    for count in [7, 9] where arguments.count > count {
      let start = arguments.count - count
      let added = Array(arguments[start...])
      guard isHash(added[2]), isMode(added[3]), isHash(added[5]), isMode(added[6]) else { continue }
      return arguments[..<start] + ["--"] + added
    }
    return arguments
  }

  private static func isHash(_ text: String) -> Bool {
    text == "." || text.utf8.count >= 4 && text.allSatisfy { $0.isASCII && $0.isHexDigit }
  }

  private static func isMode(_ text: String) -> Bool {
    text == "." || text.utf8.count == 6 && text.allSatisfy { ("0"..."7").contains($0) }
  }
}
