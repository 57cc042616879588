import RamureAnalysis
import RamureModel
import RamureWording

extension FactChange {
  /// The name scripts know the field by.
  var fieldID: String { field.scriptName }

  private var label: LocalizedText { field.label }
}

extension FactChange.Field {
  /// The name scripts know it by.
  var scriptName: String {
    switch self {
    case .id: "id"
    case .kind: "kind"
    case .subkinds: "subkinds"
    case .name: "name"
    case .englishName: "name_en"
    case .frenchName: "name_fr"
    case .start: "start"
    case .end: "end"
    case .stages: "stages"
    case .sources: "sources"
    case .attribute(let name): name
    case .title: "title"
    case .summary: "summary"
    case .language: "language"
    case .date: "date"
    case .source(let id): "source \(id)"
    }
  }

  /// What people call it.
  var label: LocalizedText {
    typealias Words = DifferenceWords.Field
    return switch self {
    case .id: Words.id
    case .kind: Words.kind
    case .subkinds: Words.subkinds
    case .name: Words.name
    case .englishName: Words.englishName
    case .frenchName: Words.frenchName
    case .start: Words.start
    case .end: Words.end
    case .stages: Words.stages
    case .sources: Words.sources
    case .attribute(let name): LocalizedText(verbatim: name)
    case .title: Words.title
    case .summary: Words.summary
    case .language: Words.language
    case .date: Words.date
    case .source(let id): Words.source(id)
    }
  }
}

extension FactChange {
  /// "start: 2006 → 2006-03", "sources: + S2".
  ///
  /// - Parameter word: what people call a value; the value itself where it has no other name.
  func words(_ word: (FactChange.Field, String) -> LocalizedText?) -> LocalizedText {
    func told(_ value: String) -> LocalizedText { word(field, value) ?? LocalizedText(verbatim: Self.short(value)) }
    if field == .sources || field == .subkinds {
      return DifferenceWords.listChange(
        label, added: after.filter { !before.contains($0) }.map(told),
        removed: before.filter { !after.contains($0) }.map(told))
    }
    func list(_ values: [String]) -> LocalizedText? {
      guard !values.isEmpty else { return nil }
      let texts = values.map(told)
      return LocalizedText(
        en: texts.map(\.english).joined(separator: ", "), fr: texts.map(\.french).joined(separator: ", "))
    }
    return DifferenceWords.change(label, list(before), list(after))
  }

  /// What an attribute holds may be as long as a letter.
  private static func short(_ value: String) -> String {
    value.count > 80 ? String(value.prefix(79)) + "…" : value
  }

  /// The values as one, for a cell.
  static func cell(_ values: [String]) -> Table.Cell {
    values.isEmpty ? .empty : .text(values.joined(separator: "; "))
  }

  var json: JSONValue {
    func value(_ values: [String]) -> JSONValue {
      switch field {
      case .subkinds, .sources, .stages: .array(values.map(JSONValue.text))
      case .title, .summary, .source: values.count > 1 ? .array(values.map(JSONValue.text)) : JSONValue(values.first)
      default: JSONValue(values.first)
      }
    }
    return .object(["field": .text(fieldID), "before": value(before), "after": value(after)])
  }
}
