import RamureModel
import RamureQuery
import RamureWording

/// A node as every answer writes it for programs: its id, its name, its kind.
extension Node {
  package func json(_ language: Language) -> JSONValue {
    .object(["id": .text(id), "name": .text(name.text(language)), "kind": .text(kind.id)])
  }

  /// A cell for each of ``Table/Column/node``.
  package func cells(_ language: Language) -> [Table.Cell] {
    [.text(id), .text(name.text(language)), .text(kind.id)]
  }

  /// What it is called, on one line.
  package var inertName: LocalizedText { LocalizedText(name).inertLine }

  /// The same with what it is: "Les Moulins (Company)".
  package var titled: LocalizedText {
    let name = inertName
    let finer = subkinds.first.flatMap { kind.subkind($0)?.label }
    // A finer kind may be the very thing: the name says it already.
    let label = finer.flatMap { $0 == name ? nil : $0 } ?? kind.label
    return LocalizedText(
      en: "\(name.english) (\(label.english.inertLine))", fr: "\(name.french) (\(label.french.inertLine))")
  }
}

extension Table.Column {
  /// The columns that say which node a row is about.
  package static var node: [Table.Column] {
    [
      Table.Column("id", ColumnWords.id), Table.Column("name", ColumnWords.name),
      Table.Column("kind", ColumnWords.kind),
    ]
  }
}

extension LocalizedText {
  package init(_ name: Name) {
    self.init(en: name.text(.english), fr: name.text(.french))
  }

  package var inertLine: LocalizedText { LocalizedText(en: english.inertLine, fr: french.inertLine) }
}
