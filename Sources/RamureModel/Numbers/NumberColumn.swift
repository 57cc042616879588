/// The numbers in a column that people filled: `0.5` or `0,5`, `12 500 €`, `1,234.5`, `25 %`; and what in it is no number.
///
/// One cell does not tell whether its comma parts decimals or thousands; the column does: `0,5` or `12,75` among its cells
/// parts decimals, `1,234.5` or `1,234,567` thousands. Where every comma has three digits after it and nothing else shows,
/// both would do, and those cells are no numbers rather than wrong ones by a factor of a thousand.
package struct NumberColumn: Sendable {
  /// The number in each cell; `nil` where it is empty or holds something else.
  package let numbers: [Double?]
  /// The places of the cells that hold something else, in order.
  package let others: [Int]
  /// Whether some cell is written like a code, such as `01`: an order among those says nothing.
  package let holdsCodes: Bool

  private enum Comma {
    case decimals, thousands, unknown
  }

  /// - Parameter cells: what each says; `nil` for an empty one.
  package init(_ cells: [String?]) {
    let plain = cells.map { $0.map(NumberColumn.plain) }
    let comma = NumberColumn.comma(in: plain.compactMap { $0 })
    numbers = zip(cells, plain).map { cell, plain in
      guard let number = plain.flatMap({ NumberColumn.number($0, comma) }) else { return nil }
      return cell?.contains("%") == true ? number / 100 : number
    }
    let numbers = numbers
    others = plain.indices.filter { plain[$0]?.isEmpty == false && numbers[$0] == nil }
    holdsCodes = plain.contains { cell in
      guard let cell, cell.count > 1, cell.first == "0" else { return false }
      return cell.allSatisfy { $0.isASCII && $0.isNumber }
    }
  }

  /// How many cells hold a number.
  package var count: Int { numbers.count { $0 != nil } }

  /// The place of the first cell below 0.
  package var firstNegative: Int? { numbers.firstIndex { $0.map { $0 < 0 } ?? false } }

  /// Whether it is a column of numbers, with at most a tenth of something else among them, or one cell.
  package var isMostlyNumbers: Bool {
    !holdsCodes && count > 0 && count >= 4 * others.count && others.count <= max(1, (count + others.count) / 10)
  }

  /// A cell without the spaces around it and between its groups of three digits, with a minus that parsers know.
  private static func plain(_ cell: String) -> String {
    let isSpace: (Character) -> Bool = { $0 == "\u{A0}" || $0 == "\u{202F}" || $0 == "\u{2009}" || $0.isWhitespace }
    let parts = withoutUnit(cell.replacing("\u{2212}", with: "-")).split(whereSeparator: isSpace)
    guard let first = parts.first, parts.count > 1 else { return parts.first.map(String.init) ?? "" }
    let last = parts[parts.count - 1].prefix { $0.isNumber }
    let groups = parts.dropFirst().dropLast().map(\.count) + [last.count]
    let areGroups = groups.allSatisfy { $0 == 3 } && (1...3).contains(first.count { $0.isNumber })
    return parts.joined(separator: areGroups ? "" : " ")
  }

  /// A cell without the sign of a currency, or of hundredths, at its ends.
  private static func withoutUnit(_ cell: String) -> Substring {
    var text = Substring(cell)
    while let last = text.last, last.isCurrencySymbol || last == "%" || last.isWhitespace || last == "\u{A0}" {
      text.removeLast()
    }
    while let first = text.first, first.isCurrencySymbol || first.isWhitespace { text.removeFirst() }
    for unit in ["EUR", "euros", "euro", "USD", "GBP", "CHF"] where text.hasSuffix(unit) {
      text.removeLast(unit.count)
      break
    }
    return text.contains { !$0.isWhitespace } ? text : Substring(cell)
  }

  private static func comma(in cells: [String]) -> Comma {
    var comma = Comma.unknown
    for cell in cells {
      let parts = cell.split(separator: ",", omittingEmptySubsequences: false)
      guard parts.count > 1, let first = parts.first, let last = parts.last else { continue }
      let digits = last.prefix { $0.isASCII && $0.isNumber }
      if digits.count == 3, parts.count > 2 || last.dropFirst(3).first == "." { return .thousands }
      let isZero = first.drop { $0 == "-" || $0 == "+" } == "0"
      if parts.count == 2, digits.count == last.count, digits.count != 3 || isZero { comma = .decimals }
    }
    return comma
  }

  private static func number(_ cell: String, _ comma: Comma) -> Double? {
    guard cell.contains(",") else { return NumberParser.number(cell) }
    switch comma {
    case .decimals:
      guard cell.count(where: { $0 == "," }) == 1, !cell.contains(".") else { return nil }
      return NumberParser.number(cell.replacing(",", with: "."))
    case .thousands:
      let whole = cell.prefix { $0 != "." }.split(separator: ",", omittingEmptySubsequences: false)
      guard whole.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
      return NumberParser.number(cell.replacing(",", with: ""))
    case .unknown:
      return nil
    }
  }
}
