import RamureModel
import RamureWording

extension GraphRecords {
  /// Gives the node last begun a value under a name of its author’s. `null` says that there is such a name.
  mutating func setNode(_ field: JSONField) {
    guard let text = field.text else {
      _ = nodes.column(named: field.key, at: field.place)
      return
    }
    setNode(field.key, text, at: field.place)
  }

  mutating func setEdge(_ field: JSONField) {
    guard let text = field.text else {
      _ = edges.column(named: field.key, at: field.place)
      return
    }
    setEdge(field.key, text, at: field.place)
  }
}

/// Handing values over to the records.
extension JSONGraphScan {
  mutating func setNode(_ field: JSONField) { records.setNode(field) }
  mutating func setEdge(_ field: JSONField) { records.setEdge(field) }

  /// The text of a field as an id; what is neither a text nor a number is reported.
  mutating func id(_ field: JSONField) -> String? {
    switch field.sort {
    case .number:
      noteID(number: field.place)
      return field.text
    case .text:
      guard let text = field.text, !text.isEmpty else { break }
      noteID(text: text, at: field.place)
      return text
    default:
      records.draft.report(.error, .jsonIDExpected(field.key), at: field.place)
      return nil
    }
    records.draft.report(.error, .emptyID, at: field.place)
    return nil
  }
}
