/// Breaks lines between words.
package enum LineFolding {
  /// The text over as many lines as a width needs, those after the first indented. Runs of spaces at the beginning stay;
  /// what belongs together stays whole, even when it is longer than the width. Ends with a line end.
  package static func folded(_ text: String, to columns: Int, hanging: Int = 0) -> String {
    let indent = String(text.prefix { $0 == " " })
    return folded(runs(of: text.dropFirst(indent.count)), after: indent, to: columns, hanging: hanging)
  }

  /// The same, for runs that stay whole.
  ///
  /// - Parameter start: what the first line begins with.
  package static func folded(_ runs: [String], after start: String, to columns: Int, hanging: Int) -> String {
    var lines: [String] = []
    var line = start
    var width = start.displayWidth
    var isEmpty = true
    for run in runs {
      let runWidth = run.displayWidth
      if !isEmpty, width + 1 + runWidth > columns {
        lines.append(line)
        line = String(repeating: " ", count: hanging)
        width = hanging
        isEmpty = true
      }
      line += isEmpty ? run : " " + run
      width += isEmpty ? runWidth : 1 + runWidth
      isEmpty = false
    }
    lines.append(line)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The text cut where a line may break: not before the signs that French parts from their word by a space, not within
  /// an option in brackets.
  private static func runs(of text: Substring) -> [String] {
    var runs: [String] = []
    var opensBracket = false
    var opensQuote = false
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let closes = word.first.map { ";:?!»".contains($0) } ?? false
      if !runs.isEmpty, closes || opensQuote || opensBracket {
        runs[runs.count - 1] += " " + word
      } else {
        runs.append(String(word))
      }
      if word.hasPrefix("[") { opensBracket = true }
      if word.hasSuffix("]") { opensBracket = false }
      opensQuote = word == "«"
    }
    return runs
  }
}
