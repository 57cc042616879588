import RamureModel

/// Writes the positions of a map to be read again, and to be reviewed: a line for each node, ordered by id.
///
/// Same positions, same bytes.
public struct PositionsWriter: Sendable {
  public init() {}

  /// The bytes of the file, in UTF-8.
  public func bytes(of positions: MapPositions) -> [UInt8] {
    var text = "{\n"
    text += "  \"format\": \"\(PositionsFile.format)\",\n"
    text += "  \"version\": \(PositionsFile.version),\n"
    text += "  \"width\": \(Self.number(positions.width)),\n"
    text += "  \"height\": \(Self.number(positions.height)),\n"
    text += "  \"scale\": \(Self.number(positions.scale)),\n"
    text += "  \"nodes\": " + Self.object(positions.nodes)
    if !positions.communities.isEmpty { text += ",\n  \"communities\": " + Self.object(positions.communities) }
    return Array((text + "\n}\n").utf8)
  }

  private static func object(_ entries: [MapPositions.Entry]) -> String {
    guard !entries.isEmpty else { return "{}" }
    let lines = entries.map { entry in
      "    \(quoted(entry.id)): [\(number(entry.place.x)), \(number(entry.place.y))]"
    }
    return "{\n" + lines.joined(separator: ",\n") + "\n  }"
  }

  /// The shortest digits that read as the same number: the values are rounded already.
  private static func number(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      default:
        guard isInvisible(scalar) else {
          result.unicodeScalars.append(scalar)
          continue
        }
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
    return result + "\""
  }

  /// What a reviewer would not see: controls, and marks that turn the direction of text.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
