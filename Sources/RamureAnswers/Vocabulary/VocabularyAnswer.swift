import RamureModel
import RamureWording

/// The kinds of nodes and relations and the stages that an ecosystem may use.
public struct VocabularyAnswer: Answer {
  public var sheetTitle: LocalizedText { VocabularyWords.sheet }
  public let vocabulary: Vocabulary
  public let language: Language

  public init(_ vocabulary: Vocabulary = .builtIn, language: Language = .english) {
    (self.vocabulary, self.language) = (vocabulary, language)
  }

  // MARK: - For people

  public func text(on page: TextPage) -> String {
    var nodes = Table(columns: [
      Table.Column("id", VocabularyWords.id), Table.Column("label", VocabularyWords.label),
      Table.Column("subkinds", VocabularyWords.subkinds),
    ])
    for kind in vocabulary.nodeKinds {
      nodes.append([.text(kind.id), .text(kind.label[language]), .text(kind.subkinds.first.map { label($0) } ?? "")])
      for subkind in kind.subkinds.dropFirst() { nodes.append([.empty, .empty, .text(label(subkind))]) }
    }
    var relations = Table(columns: [
      Table.Column("id", VocabularyWords.id), Table.Column("label", VocabularyWords.label),
      Table.Column("inverse", VocabularyWords.inverse), Table.Column("rules", VocabularyWords.rules),
    ])
    var ends = Table(columns: [
      Table.Column("id", VocabularyWords.id), Table.Column("from", VocabularyWords.from),
      Table.Column("to", VocabularyWords.to),
    ])
    for kind in vocabulary.relationKinds {
      relations.append([
        .text(kind.id), .text(kind.label[language]), .text(kind.inverse),
        .text(kind.rules.map { $0.label[language] }.joined(separator: ", ")),
      ])
      ends.append([.text(kind.id), .text(names(kind.from)), .text(names(kind.to))])
    }
    var stages = Table(columns: [
      Table.Column("id", VocabularyWords.id), Table.Column("label", VocabularyWords.label),
    ])
    for stage in vocabulary.stages { stages.append([.text(stage.id), .text(stage.label[language])]) }
    let sections: [(LocalizedText, [Table])] = [
      (VocabularyWords.nodeKinds, [nodes]), (VocabularyWords.relationKinds, [relations, ends]),
      (VocabularyWords.stages, [stages]),
    ]
    return sections.map { title, tables in
      "\(title[language])\n\n" + tables.map { $0.aligned(language) }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func label(_ subkind: NodeKind.Subkind) -> String { "\(subkind.id) (\(subkind.label[language]))" }

  private func names(_ ends: RelationKind.Ends) -> String {
    switch ends {
    case .any: VocabularyWords.anyKind[language]
    case .kinds(let kinds): kinds.joined(separator: ", ")
    }
  }

  // MARK: - For programs

  /// One list in four: kinds of nodes, their subkinds, kinds of relations, stages. Lists within a cell are parted by a
  /// bar, as in the CSV files that are read.
  public var table: Table {
    var table = Table(columns: [
      Table.Column("list", VocabularyWords.list), Table.Column("id", VocabularyWords.id),
      Table.Column("of", VocabularyWords.of), Table.Column("family", VocabularyWords.family),
      Table.Column("label", VocabularyWords.label), Table.Column("inverse", VocabularyWords.inverse),
      Table.Column("inverse_label", VocabularyWords.inverseLabel), Table.Column("from", VocabularyWords.from),
      Table.Column("to", VocabularyWords.to), Table.Column("rules", VocabularyWords.rules),
      Table.Column("attributes", VocabularyWords.attributes),
    ])
    let blank = [Table.Cell](repeating: .empty, count: 6)
    for kind in vocabulary.nodeKinds {
      table.append(
        [.text("node"), .text(kind.id), .empty, .text(kind.family.rawValue), .text(kind.label[language])] + blank)
      for subkind in kind.subkinds {
        table.append(
          [.text("subkind"), .text(subkind.id), .text(kind.id), .empty, .text(subkind.label[language])] + blank)
      }
    }
    for kind in vocabulary.relationKinds {
      table.append([
        .text("relation"), .text(kind.id), .empty, .text(kind.family.rawValue), .text(kind.label[language]),
        .text(kind.inverse), .text(kind.inverseLabel[language]), .text(list(kind.from)), .text(list(kind.to)),
        .text(kind.rules.map(\.id).joined(separator: "|")), .text(kind.attributes.joined(separator: "|")),
      ])
    }
    for stage in vocabulary.stages {
      table.append([.text("stage"), .text(stage.id), .empty, .empty, .text(stage.label[language])] + blank)
    }
    return table
  }

  private func list(_ ends: RelationKind.Ends) -> String {
    switch ends {
    case .any: "any"
    case .kinds(let kinds): kinds.joined(separator: "|")
    }
  }

  public var json: JSONValue {
    .object([
      "nodes": .array(vocabulary.nodeKinds.map(node)), "relations": .array(vocabulary.relationKinds.map(relation)),
      "stages": .array(vocabulary.stages.map { labelled($0.id, $0.label, [:]) }),
    ])
  }

  private func node(_ kind: NodeKind) -> JSONValue {
    labelled(
      kind.id, kind.label,
      [
        "family": .text(kind.family.rawValue),
        "subkinds": .array(kind.subkinds.map { labelled($0.id, $0.label, [:]) }),
      ])
  }

  private func relation(_ kind: RelationKind) -> JSONValue {
    labelled(
      kind.id, kind.label,
      [
        "family": .text(kind.family.rawValue), "inverse": .text(kind.inverse),
        "inverse_label": .text(kind.inverseLabel[language]), "from": ends(kind.from), "to": ends(kind.to),
        "rules": .array(kind.rules.map { .text($0.id) }), "attributes": .array(kind.attributes.map(JSONValue.text)),
      ])
  }

  private func ends(_ ends: RelationKind.Ends) -> JSONValue {
    switch ends {
    case .any: .text("any")
    case .kinds(let kinds): .array(kinds.map(JSONValue.text))
    }
  }

  private func labelled(_ id: String, _ label: LocalizedText, _ more: [String: JSONValue]) -> JSONValue {
    .object(["id": .text(id), "label": .text(label[language])].merging(more) { _, new in new })
  }
}

extension RelationKind.Rule {
  /// The name a file's own vocabulary gives the rule.
  fileprivate var id: String {
    switch self {
    case .symmetric: "symmetric"
    case .noSelf: "noSelf"
    case .sameKind: "sameKind"
    case .acyclic: "acyclic"
    case .value(let range): "value \(bound(range.lowerBound))..\(bound(range.upperBound))"
    }
  }

  fileprivate var label: LocalizedText {
    switch self {
    case .symmetric: VocabularyWords.symmetric
    case .noSelf: VocabularyWords.noSelf
    case .sameKind: VocabularyWords.sameKind
    case .acyclic: VocabularyWords.acyclic
    case .value(let range): VocabularyWords.value(bound(range.lowerBound), bound(range.upperBound))
    }
  }

  private func bound(_ number: Double) -> String {
    number == number.rounded() && number.magnitude < 1e15 ? String(Int(number)) : String(number)
  }
}

extension VocabularyAnswer {
  static var shape: JSONShape {
    let labelled: [String: JSONShape] = ["id": .text, "label": .text]
    let ends = JSONShape.oneOf([.words(["any"]), .list(.text)])
    return .object([
      "nodes": .list(.object(labelled).adding(["family": .text, "subkinds": .list(.object(labelled))])),
      "relations": .list(
        .object(labelled).adding([
          "family": .text, "inverse": .text, "inverse_label": .text, "from": ends, "to": ends, "rules": .list(.text),
          "attributes": .list(.text),
        ])),
      "stages": .list(.object(labelled)),
    ])
  }
}
