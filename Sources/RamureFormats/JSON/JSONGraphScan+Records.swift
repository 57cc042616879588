import RamureModel
import RamureWording

/// Handing values over to the records.
extension JSONGraphScan {
  /// Gives the node last begun a value under a name of its author’s. `null` says that there is such a name.
  mutating func setNode(_ field: JSONField) {
    guard let text = field.text else {
      _ = records.nodes.column(named: field.key, at: field.place)
      return
    }
    records.setNode(field.key, text, at: field.place)
  }

  mutating func setEdge(_ field: JSONField) {
    guard let text = field.text else {
      _ = records.edges.column(named: field.key, at: field.place)
      return
    }
    records.setEdge(field.key, text, at: field.place)
  }

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
