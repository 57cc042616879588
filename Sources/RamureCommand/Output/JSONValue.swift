#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A value of JSON, for answers whose keys come from data.
enum JSONValue: Encodable, Equatable {
  case null
  case text(String)
  case integer(Int)
  case number(Double)
  case truth(Bool)
  case array([JSONValue])
  case object([String: JSONValue])

  init(_ text: String?) {
    self = text.map(JSONValue.text) ?? .null
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let members):
      var container = encoder.container(keyedBy: Key.self)
      for (name, value) in members { try container.encode(value, forKey: Key(stringValue: name)) }
    default:
      var container = encoder.singleValueContainer()
      switch self {
      case .null, .object: try container.encodeNil()
      case .text(let text): try container.encode(text)
      case .integer(let integer): try container.encode(integer)
      case .number(let number): try container.encode(number)
      case .truth(let truth): try container.encode(truth)
      case .array(let items): try container.encode(items)
      }
    }
  }

  /// The text of the value: keys sorted, slashes as they are, the signs that steer a terminal escaped.
  ///
  /// - Parameter isPretty: over several lines, or on one.
  func rendered(isPretty: Bool) throws(Failure) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      isPretty ? [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes] : [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(self), as: UTF8.self).escapingInvisible + "\n"
    } catch {
      throw .problem(.fault, .fault, at: nil)
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
      self.stringValue = stringValue
    }

    init?(intValue: Int) { nil }
  }
}

extension String {
  /// JSON only has to escape the controls of ASCII; those of Latin-1 and of writing direction steer terminals as well.
  fileprivate var escapingInvisible: String {
    let inert = inert(keepingLayout: true)
    guard inert != self else { return self }
    var result = String.UnicodeScalarView()
    for (scalar, shown) in zip(unicodeScalars, inert.unicodeScalars) {
      if scalar == shown || scalar.value > 0xFFFF {
        result.append(shown)
      } else {
        let digits = String(scalar.value, radix: 16)
        result.append(
          contentsOf: "\\u\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)".unicodeScalars)
      }
    }
    return String(result)
  }
}
