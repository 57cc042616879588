/// A value of JSON, for answers whose keys come from data.
public enum JSONValue: Equatable, Sendable {
  case null
  case text(String)
  case integer(Int)
  /// A finite number.
  case number(Double)
  case truth(Bool)
  case array([JSONValue])
  case object([String: JSONValue])

  /// A text, or `null` where there is none.
  public init(_ text: String?) {
    self = text.map(JSONValue.text) ?? .null
  }

  /// The text of the value: keys sorted, slashes as they are, the signs that steer a terminal escaped. Ends with a line end.
  ///
  /// - Parameter isPretty: over several lines, or on one.
  public func rendered(isPretty: Bool) -> String {
    var text = JSONText(isPretty: isPretty)
    text.append(self)
    return String(decoding: text.finished(), as: UTF8.self)
  }

  /// A figure, or `null` where there is none.
  package static func figure(_ number: Double?) -> JSONValue { number.map(JSONValue.number) ?? .null }

  /// The members of an object with others; any other value as it is.
  package func adding(_ others: [String: JSONValue]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.merging(others) { $1 })
  }
}
