/// The numbers of a column as people type them, where one sheet writes `1.5` and the next `1,5`.
///
/// A comma is that of decimals where nothing speaks against it: `1500,50`, `0,3`. `1,500` alone could be one and a half or
/// fifteen hundred: it is a decimal number where another cell of the column can only be read so, else none.
public struct NumberColumn: Sendable {
  private let readsCommas: Bool

  /// - Parameter texts: all that the column says.
  public init(_ texts: some Sequence<String>) {
    readsCommas = texts.contains { Self.decimal($0)?.isCertain == true }
  }

  /// The number a cell holds; `nil` where it is none.
  public func number(_ text: String) -> Double? {
    if let plain = NumberParser.number(text) { return plain }
    guard readsCommas, let decimal = Self.decimal(text) else { return nil }
    return NumberParser.number(decimal.pointed)
  }

  /// A number with one comma and no point, with a point for the comma; and whether the comma cannot part thousands.
  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func decimal(_ text: String) -> (pointed: String, isCertain: Bool)? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, !text.contains("."), let whole = parts.first, let rest = parts.last else { return nil }
    guard !rest.isEmpty, rest.allSatisfy(isDigit), whole.contains(where: isDigit) else { return nil }
    let digits = whole.drop { $0 == "+" || $0 == "-" }
    let couldBeThousands = rest.count == 3 && digits.count <= 3 && digits.first != "0"
    return ("\(whole).\(rest)", !couldBeThousands)
  }
}
