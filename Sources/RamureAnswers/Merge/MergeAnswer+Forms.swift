import RamureAnalysis
import RamureModel
import RamureWording

/// The forms of what came of putting ecosystems together.
extension MergeAnswer {
  public func text(on page: TextPage) -> String {
    var text = summary().prefix(1).map { page.paragraph($0) }.joined()
    for what in MergeFinding.What.allCases {
      let found = merged.findings.filter { $0.what == what }
      guard !found.isEmpty else { continue }
      text += "\n" + page.heading(MergeWords.title(what))
      for finding in found {
        text += page.item(LocalizedText(verbatim: "\(finding.otherAt): \(finding.diagnosis.problem[page.language])"))
      }
    }
    return text + summary().dropFirst().map { "\n" + page.paragraph($0) }.joined()
  }

  public var footnotes: [LocalizedText] { summary() }

  public var table: Table {
    var table = Table(columns: [
      Table.Column("what", MergeWords.what), Table.Column("subject", MergeWords.subject),
      Table.Column("about", MergeWords.about), Table.Column("field", MergeWords.field),
      Table.Column("kept", MergeWords.kept), Table.Column("other", MergeWords.other),
      Table.Column("kept_at", MergeWords.keptAt), Table.Column("other_at", MergeWords.otherAt),
      Table.Column("reason", MergeWords.reason),
    ])
    for finding in merged.findings {
      table.append([
        .text(finding.what.rawValue), .text(finding.subject.sort), .text(finding.subject.words),
        Table.Cell(finding.field?.scriptName), .text(finding.kept), .text(finding.other),
        .text(finding.keptAt.description), .text(finding.otherAt.description),
        Table.Cell(finding.reason.map { MergeWords.reason($0)[language] }),
      ])
    }
    return table
  }

  public var json: JSONValue {
    .object([
      "files": .array(files.map(JSONValue.text)), "nodes": .integer(merged.ecosystem.nodes.count),
      "relations": .integer(merged.ecosystem.relations.count), "joined": .integer(merged.joined),
      "likely": .integer(merged.proposed), "findings": table.json,
    ])
  }

  static var shape: JSONShape {
    .object([
      "files": .list(.text), "nodes": .integer, "relations": .integer,
      "joined": .told(.integer, MergeWords.joinedCount), "likely": .told(.integer, MergeWords.likelyCount),
      "findings": .list(
        .object([
          "what": .words(MergeFinding.What.allCases.map(\.rawValue)),
          "subject": .words(["node", "relation", "source", "kind", "ecosystem"]), "about": .text,
          "field": .optional(.text), "kept": .text, "other": .text, "kept_at": .text, "other_at": .text,
          "reason": .optional(.text),
        ])),
    ])
  }
}

extension MergeFinding.Subject {
  /// The name scripts know it by.
  var sort: String {
    switch self {
    case .node: "node"
    case .relation: "relation"
    case .source: "source"
    case .kind: "kind"
    case .ecosystem: "ecosystem"
    }
  }

  /// Its id, a relation in three words.
  var words: String {
    switch self {
    case .node(let id), .source(let id), .kind(let id): id
    case .relation(let from, let kind, let to): "\(from) \(kind) \(to)"
    case .ecosystem: ""
    }
  }
}
