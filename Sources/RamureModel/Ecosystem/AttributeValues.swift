/// The values of an attribute that may hold several, as tags do: `water|youth`.
///
/// They are a set: written in another order, or twice, they are the same.
package enum AttributeValues {
  /// The values in a text, ordered by their bytes; the text itself where it is one.
  package static func of(_ text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "|")) else { return [text] }
    var values: [String] = []
    for part in text.split(separator: "|") {
      let words = part.split { $0 == " " || $0 == "\t" }
      guard let first = words.first, let last = words.last else { continue }
      let value = String(part[first.startIndex..<last.endIndex])
      if !values.contains(where: { $0.isSameText(as: value) }) { values.append(value) }
    }
    return values.isEmpty ? [text] : values.sorted { $0.precedes($1) }
  }
}

extension Node {
  /// The values of an attribute, of which there may be several; none where the node has none.
  package func values(of attribute: String) -> [String] {
    self.attribute(attribute).map { AttributeValues.of($0) } ?? []
  }
}
