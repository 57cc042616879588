import RamureAnalysis
import RamureModel
import RamureWording

/// What an ecosystem holds: how many of each kind, over what time, from how many sources, in how many pieces.
public struct InfoAnswer: Answer {
  public var sheetTitle: LocalizedText { InfoWords.sheet }
  public let summary: EcosystemSummary
  public let language: Language

  /// - Parameter language: of the answer; that of the ecosystem unless said, else English.
  public init(of ecosystem: Ecosystem, language: Language? = nil) {
    summary = EcosystemSummary(of: ecosystem)
    self.language = language ?? ecosystem.header.language ?? .english
  }

  // MARK: - For people

  public func text(on page: TextPage) -> String {
    var blocks = [title]
    blocks.append(
      counts(Counted.nodes.text(summary.nodeCount)[language], summary.nodeKinds, page))
    blocks.append(
      counts(Counted.relations.text(summary.relationCount)[language], summary.relationKinds, page))
    blocks.append(measures(page))
    return blocks.joined(separator: "\n")
  }

  private var title: String {
    let header = summary.header
    let title = header.title?.text(language).inertLine ?? InfoWords.untitled[language]
    let about = InfoWords.header(date: header.date?.description, language: header.language)
    return ([title] + [about?[language]].compactMap(\.self)).map { $0 + "\n" }.joined()
  }

  private func counts(_ heading: String, _ kinds: [EcosystemSummary.KindCount], _ page: TextPage) -> String {
    let labels = kinds.map { $0.label[language].inertLine }
    let numbers = kinds.map { Figures.grouped($0.count, language) }
    let labelWidth = labels.map(\.displayWidth).max() ?? 0
    let numberWidth = numbers.map(\.displayWidth).max() ?? 0
    var text = heading + "\n"
    for (place, kind) in kinds.enumerated() {
      let line =
        "  " + labels[place].padded(to: labelWidth) + "  " + numbers[place].padded(to: numberWidth, before: true)
      let subkinds = kind.subkinds.enumerated().map { number, subkind in
        "\(subkind.label[language].inertLine) \(Figures.grouped(subkind.count, language))"
          + (number == kind.subkinds.count - 1 ? "" : ",")
      }
      text +=
        subkinds.isEmpty
        ? line + "\n"
        : LineFolding.folded(
          subkinds, after: line + "  ", to: page.columns, hanging: line.displayWidth + 2)
    }
    return text
  }

  private func measures(_ page: TextPage) -> String {
    let lines: [(LocalizedText, LocalizedText)] = [
      (
        InfoWords.time,
        InfoWords.period(
          first: summary.firstStart?.description, last: summary.lastDate?.description, without: summary.undatedFacts,
          of: summary.factCount)
      ),
      (InfoWords.sources, InfoWords.sources(count: summary.sources, share: summary.sourcedShare)),
      (InfoWords.isolates, Counted.nodes.text(summary.isolates)),
      (
        InfoWords.islands,
        InfoWords.islands(
          count: summary.islands, largest: summary.largestComponent, share: summary.largestShare)
      ),
      (InfoWords.density, InfoWords.density(summary.density)),
    ]
    let width = lines.map { $0.0[language].displayWidth }.max() ?? 0
    let text = lines.map { "\($0.0[language].padded(to: width))  \($0.1[language])\n" }.joined()
    return text + page.note(view)
  }

  private var view: LocalizedText { summary.view }

  // MARK: - For programs

  public var table: Table {
    var table = Table(columns: [
      Table.Column("topic", InfoWords.topic), Table.Column("item", InfoWords.item),
      Table.Column("detail", InfoWords.detail), Table.Column("value", InfoWords.value),
    ])
    func add(_ topic: String, _ item: String?, _ value: Table.Cell, detail: String? = nil) {
      table.append([.text(topic), Table.Cell(item), Table.Cell(detail), value])
    }
    let header = summary.header
    add("ecosystem", "title", Table.Cell(header.title?.text(language)))
    add("ecosystem", "date", Table.Cell(header.date?.description))
    add("ecosystem", "language", Table.Cell(header.language?.rawValue))
    add("nodes", nil, .integer(summary.nodeCount))
    for kind in summary.nodeKinds {
      add("nodes", kind.id, .integer(kind.count))
      for subkind in kind.subkinds { add("nodes", kind.id, .integer(subkind.count), detail: subkind.id) }
    }
    add("relations", nil, .integer(summary.relationCount))
    for kind in summary.relationKinds { add("relations", kind.id, .integer(kind.count)) }
    add("dates", "first_start", Table.Cell(summary.firstStart?.description))
    add("dates", "last_date", Table.Cell(summary.lastDate?.description))
    add("dates", "facts_without_date", .integer(summary.undatedFacts))
    add("sources", "count", .integer(summary.sources))
    add("sources", "facts_with_source", .integer(summary.sourcedFacts))
    add("sources", "share_of_facts", .number(summary.sourcedShare))
    add("view", nil, .text(view[language]))
    add("view", "isolates", .integer(summary.isolates))
    add("view", "components", .integer(summary.components))
    add("view", "islands", .integer(summary.islands))
    add("view", "largest_component", .integer(summary.largestComponent))
    add("view", "largest_component_share", .number(summary.largestShare))
    add("view", "density", summary.density.map(Table.Cell.number) ?? .empty)
    return table
  }

  public var json: JSONValue {
    let header = summary.header
    return .object([
      "title": JSONValue(header.title?.text(language)),
      "date": JSONValue(header.date?.description),
      "language": JSONValue(header.language?.rawValue),
      "nodes": .object(["count": .integer(summary.nodeCount), "kinds": .array(summary.nodeKinds.map(nodeKind))]),
      "relations": .object([
        "count": .integer(summary.relationCount),
        "kinds": .array(summary.relationKinds.map { entry($0.id, $0.label, $0.count) }),
      ]),
      "dates": .object([
        "first_start": JSONValue(summary.firstStart?.description),
        "last_date": JSONValue(summary.lastDate?.description),
        "facts_without_date": .integer(summary.undatedFacts),
      ]),
      "sources": .object([
        "count": .integer(summary.sources), "facts_with_source": .integer(summary.sourcedFacts),
        "share_of_facts": .number(summary.sourcedShare),
      ]),
      "view": .object([
        "description": .text(view[language]), "isolates": .integer(summary.isolates),
        "components": .integer(summary.components), "islands": .integer(summary.islands),
        "largest_component": .integer(summary.largestComponent),
        "largest_component_share": .number(summary.largestShare),
        "density": summary.density.map(JSONValue.number) ?? .null,
      ]),
    ])
  }

  private func nodeKind(_ kind: EcosystemSummary.KindCount) -> JSONValue {
    entry(kind.id, kind.label, kind.count, subkinds: kind.subkinds.map { entry($0.id, $0.label, $0.count) })
  }

  private func entry(_ id: String, _ label: LocalizedText, _ count: Int, subkinds: [JSONValue]? = nil) -> JSONValue {
    var members: [String: JSONValue] = ["id": .text(id), "label": .text(label[language]), "count": .integer(count)]
    if let subkinds { members["subkinds"] = .array(subkinds) }
    return .object(members)
  }
}

extension InfoAnswer {
  static var shape: JSONShape {
    let kind: [String: JSONShape] = ["id": .text, "label": .text, "count": .integer]
    return .object([
      "title": .optional(.text), "date": .date.orNull, "language": .optional(.text),
      "nodes": .object([
        "count": .integer,
        "kinds": .list(.object(kind.merging(["subkinds": .list(.object(kind))]) { $1 })),
      ]),
      "relations": .object(["count": .integer, "kinds": .list(.object(kind))]),
      "dates": .object(["first_start": .date.orNull, "last_date": .date.orNull, "facts_without_date": .integer]),
      "sources": .object(["count": .integer, "facts_with_source": .integer, "share_of_facts": .share]),
      "view": .object([
        "description": .view, "isolates": .integer, "components": .integer, "islands": .integer,
        "largest_component": .integer, "largest_component_share": .share, "density": .share.orNull,
      ]),
    ])
  }
}
