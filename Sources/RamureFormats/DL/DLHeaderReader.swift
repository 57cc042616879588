import RamureModel
import RamureWording

/// Reads what stands before the data: words and counts in any order, over any number of lines.
struct DLHeaderReader {
  private struct Token {
    let text: String
    let isQuoted: Bool
    let place: EcosystemDraft.Place

    var word: String { isQuoted ? "" : text.lowercased() }
  }

  private var tokens: [Token] = []
  private var next = 0
  private var header = DLHeader()

  private static let keywords = [
    "n", "nr", "nc", "nm", "format", "diagonal", "title", "labels", "row", "col", "matrix",
  ]

  /// The header; the lines are left where the data begin. `nil` where the data cannot be read, which is reported.
  mutating func read(_ lines: inout WordLines, _ draft: inout EcosystemDraft) -> DLHeader? {
    let errors = draft.violations.errorCount
    let hasData = gather(&lines)
    while next < tokens.count { readNext(&draft) }
    if !hasData { draft.report(.error, .dlWithoutData, at: lines.place) }
    if let form = header.form, form.isMatrix, draft.violations.errorCount == errors,
      header.rowCount == nil || header.columnCount == nil
    {
      draft.report(.error, .dlCount("", of: header.rowCount == nil ? "n" : "nc"), at: header.place)
    }
    checkLabels(&draft)
    return draft.violations.errorCount == errors ? header : nil
  }

  /// Takes the words up to `data:`; `false` where there is none.
  private mutating func gather(_ lines: inout WordLines) -> Bool {
    while lines.next() {
      for (number, word) in lines.words.enumerated() {
        var token = Token(text: lines.text(number), isQuoted: word.isQuoted, place: lines.place(ofWord: number))
        let labels = "labels:"
        if token.word.hasPrefix(labels), token.word.utf8.count > labels.utf8.count {
          tokens.append(Token(text: labels, isQuoted: false, place: token.place))
          token = Token(text: String(token.text.dropFirst(labels.count)), isQuoted: false, place: token.place)
        }
        if token.word == "data:" {
          lines.dropFirst(number + 1)
          return true
        }
        tokens.append(token)
      }
    }
    return false
  }

  private mutating func readNext(_ draft: inout EcosystemDraft) {
    let token = tokens[next]
    let parts = token.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
    var word = parts[0].lowercased()
    if word.hasSuffix(":") { word.removeLast() }
    next += 1
    switch token.isQuoted ? "" : word {
    case "dl" where next == 1: break
    case "n", "nr", "nc", "nm": readCount(word, value(parts), token, &draft)
    case "format":
      let value = value(parts)
      header.form = value.flatMap { DLHeader.Form(word: $0.text.lowercased()) }
      guard header.form == nil else { break }
      let text = value?.text ?? ""
      let nearest = draft.nearest(to: text.lowercased(), in: DLHeader.Form.allCases.map(\.rawValue))
      draft.report(.error, .dlFormat(text, nearest: nearest), at: value?.place ?? token.place)
    case "diagonal":
      switch value(parts)?.text.lowercased() {
      case "absent": header.hasDiagonal = false
      case "present": header.hasDiagonal = true
      case let other: draft.report(.error, .dlKeyword(other ?? "", nearest: ["absent", "present"]), at: token.place)
      }
    case "title": if let title = value(parts) { RecordHeader.title.set(title.text, at: title.place, in: &draft) }
    case "labels": readLabels(of: .both)
    case "row", "rows": readLabels(of: .rows, behind: token, &draft)
    case "col", "cols", "column", "columns": readLabels(of: .columns, behind: token, &draft)
    case "matrix", "matrices", "level", "levels": readLabels(of: .matrices, behind: token, &draft)
    default:
      let nearest = draft.nearest(to: word, in: Self.keywords)
      draft.report(.error, .dlKeyword(token.text, nearest: nearest), at: token.place)
      // One word that is not understood makes those behind it such, too.
      next = tokens.count
    }
  }

  /// What stands behind the sign of equality: `n=5`, `n= 5`, `n = 5`, `n 5`.
  private mutating func value(_ parts: [String]) -> Token? {
    if parts.count > 1, !parts[1].isEmpty {
      return Token(text: parts[1], isQuoted: false, place: tokens[next - 1].place)
    }
    if next < tokens.count, tokens[next].text == "=" { next += 1 }
    guard next < tokens.count else { return nil }
    next += 1
    let token = tokens[next - 1]
    guard token.text.hasPrefix("="), !token.isQuoted else { return token }
    return Token(text: String(token.text.dropFirst()), isQuoted: false, place: token.place)
  }

  private mutating func readCount(_ word: String, _ value: Token?, _ token: Token, _ draft: inout EcosystemDraft) {
    // What is beyond any file is beyond any sum, too.
    guard let value, let count = Int(value.text).map({ min($0, 1 << 40) }), count >= 0, word != "nm" || count > 0 else {
      draft.report(.error, .dlCount(value?.text ?? "", of: word), at: value?.place ?? token.place)
      return
    }
    header.place = value.place
    switch word {
    case "n": header.nodes = count
    case "nr": header.rows = count
    case "nc": header.columns = count
    default: header.matrices = count
    }
  }

  // MARK: - Labels

  private mutating func readLabels(of owner: DLHeader.Owner, behind token: Token, _ draft: inout EcosystemDraft) {
    guard next < tokens.count, ["labels", "labels:"].contains(tokens[next].word) else {
      return draft.report(.error, .dlKeyword(token.text, nearest: [token.text + " labels:"]), at: token.place)
    }
    next += 1
    readLabels(of: owner)
  }

  /// Labels end with their count, or with a word that ends in a colon.
  private mutating func readLabels(of owner: DLHeader.Owner) {
    if next < tokens.count, tokens[next].word == ":" { next += 1 }
    if next < tokens.count, ["embedded", "embedded:"].contains(tokens[next].word) {
      next += 1
      return header.embedLabels(of: owner)
    }
    let count = header.count(of: owner) ?? .max
    var labels: [DLHeader.Label] = []
    while next < tokens.count, labels.count < count, !beginsLabels(next) {
      labels.append(DLHeader.Label(text: tokens[next].text, place: tokens[next].place))
      next += 1
    }
    header.setLabels(labels, of: owner)
  }

  private func beginsLabels(_ index: Int) -> Bool {
    let word = tokens[index].word
    if word == "labels:" { return true }
    guard ["row", "rows", "col", "cols", "column", "columns", "matrix", "level"].contains(word) else { return false }
    return index + 1 < tokens.count && ["labels:", "labels"].contains(tokens[index + 1].word)
  }

  private func checkLabels(_ draft: inout EcosystemDraft) {
    let lists = [(header.rowLabels, header.rowCount), (header.columnLabels, header.columnCount)]
    for (place, (labels, count)) in lists.enumerated() {
      guard let first = labels.first, let count, labels.count != count else { continue }
      // Labels of both are said once.
      if place == 1, header.rowLabels.count == labels.count, !header.isOfTwoModes { continue }
      draft.report(.error, .dlLabels(labels.count, expected: count), at: first.place)
    }
    if let first = header.matrixLabels.first, header.matrixLabels.count != header.matrices {
      draft.report(.error, .dlLabels(header.matrixLabels.count, expected: header.matrices), at: first.place)
    }
  }
}
