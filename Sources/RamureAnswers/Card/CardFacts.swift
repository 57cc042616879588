import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureQuery
import RamureWording

/// What a file says of its nodes and relations, in lines of cards.
struct CardFacts {
  let telling: RelationTelling

  init(of ecosystem: Ecosystem) {
    telling = RelationTelling(in: ecosystem)
  }

  var ecosystem: Ecosystem { telling.ecosystem }

  // MARK: - In short

  /// What it is, what else it is called, when it was there, how it went.
  func short(_ node: Node) -> [Card.Line] {
    [kind(of: node)] + names(of: node)
      + [telling.dates(of: node).map { Card.Line($0, under: CardWords.dates) }, stages(of: node)].compactMap(\.self)
  }

  private func kind(of node: Node) -> Card.Line {
    let labels = [node.kind.label] + node.subkinds.map { node.kind.subkind($0)?.label ?? LocalizedText(verbatim: $0) }
    let text = LocalizedText(
      en: labels.map(\.english).joined(separator: ", "), fr: labels.map(\.french).joined(separator: ", "))
    return Card.Line(text, under: ColumnWords.kind, sources: node.sources)
  }

  /// Its names in other languages than that of a reader, then its id: by this it is asked for again.
  private func names(of node: Node) -> [Card.Line] {
    let written = node.writtenName
    let named: [(LocalizedText, String?)] = [
      (CardWords.writtenName, written.main), (CardWords.englishName, written.english),
      (CardWords.frenchName, written.french),
    ]
    let isOne = Set(named.compactMap(\.1).map { Array($0.utf8) }).count < 2
    return (isOne ? [] : named).compactMap { label, name in
      name.map { Card.Line(LocalizedText(verbatim: $0), under: label) }
    } + [Card.Line(LocalizedText(verbatim: node.id), under: ColumnWords.id)]
  }

  private func stages(of node: Node) -> Card.Line? {
    let stages = ecosystem.vocabulary.stages
    guard let path = StageSurvey().path(of: node, in: stages) else { return nil }
    let told = StagesWords.stays(path, in: stages)
    return Card.Line(
      LocalizedText(
        en: told.map(\.english).joined(separator: "; "), fr: told.map(\.french).joined(separator: " ; ")),
      under: CardWords.stages)
  }

  // MARK: - What is written

  func written(_ node: Node) -> [Card.Line] {
    WrittenAttribute.all(of: node).map { Card.Line(label: $0.label.inertLine, runs: Self.runs($0)) }
  }

  private static func runs(_ attribute: WrittenAttribute) -> [Card.Run] {
    var runs: [Card.Run] = []
    for value in attribute.values {
      if !runs.isEmpty { runs.append(.text(LocalizedText(verbatim: ", "))) }
      switch value {
      case .text(let text): runs.append(.text(text.inertLine))
      case .address(let address): runs.append(.link(address.inertLine, address: address))
      }
    }
    return runs
  }

  // MARK: - Relations

  /// The other end of a relation with what is known of it: "Mairie (financeur, depuis 2020) – montant : 30 000".
  func line(_ number: Int, label: LocalizedText?, to other: Int) -> Card.Line {
    let (relation, node) = (ecosystem.relations[number], ecosystem.nodes[other])
    let notes = telling.words(number).fullNotes.inertLine
    var runs: [Card.Run] = [.node(node.inertName, id: node.id)]
    if !notes.english.isEmpty { runs.append(.text(notes.inParentheses.after(" "))) }
    for (place, attribute) in WrittenAttribute.all(of: relation).enumerated() {
      let sign = place == 0 ? LocalizedText(verbatim: " – ") : LocalizedText(en: "; ", fr: "\u{A0}; ")
      runs.append(.text(AttributeWords.told(attribute.label.inertLine, LocalizedText(verbatim: "")).after(sign)))
      runs += Self.runs(attribute)
    }
    return Card.Line(label: label, runs: runs, sources: relation.sources, relation: number)
  }

  /// Who takes part in it, and all other relations: kind by kind, each kind by its other end.
  func relations(
    _ numbers: [Int], of node: Node, _ symmetry: RelationSymmetry
  ) -> (participants: [Card.Line], others: [Card.Line]) {
    var (participants, others) = ([Card.Line](), [Card.Line]())
    for group in Neighbourhood.groups(of: numbers, around: node.number, symmetry, ecosystem) {
      let kind = ecosystem.vocabulary.relationKinds[group.kindNumber]
      let takesPart = group.isInverse && node.kind.family == .endeavour && kind.family == .participation
      // Under “Participants” nothing else has to be said of those who take part.
      let label = takesPart && kind.id.isSameText(as: "participatesIn") ? nil : group.heading(in: ecosystem).inertLine
      let lines = group.entries.map { line($0.relation, label: label, to: $0.node) }
      if takesPart { participants += lines } else { others += lines }
    }
    return (participants, others)
  }

  // MARK: - Sources

  /// The sources of some lines, each once: what the file says of them.
  func sources(of sections: [Card.Section]) -> [Card.Line] {
    var cited: [String] = []
    var seen: Set<[UInt8]> = []
    for id in sections.flatMap(\.lines).flatMap(\.sources) where seen.insert(Array(id.utf8)).inserted {
      cited.append(id)
    }
    let known = ecosystem.header.sources
    return cited.map { id in
      let listed = known.first { $0.id.isSameText(as: id) }
      let runs = listed.map(Card.Run.source) ?? []
      return runs.isEmpty
        ? Card.Line(label: nil, runs: [Card.Run.link(orText: id)])
        : Card.Line(label: LocalizedText(verbatim: id.inertLine), runs: runs)
    }
  }
}

extension Card.Run {
  /// A link where a text is an address.
  static func link(orText text: String) -> Card.Run {
    DocumentText.link(text, to: text) == DocumentText(text)
      ? .text(LocalizedText(verbatim: text.inertLine)) : .link(text.inertLine, address: text)
  }

  /// The title of a source, and its addresses as links where they lead to the web.
  static func source(_ source: Header.Source) -> [Card.Run] {
    var runs: [Card.Run] = source.title.map { [.text(LocalizedText(verbatim: $0.inertLine))] } ?? []
    for address in (source.address?.inertLine ?? "").split(separator: " ") {
      if !runs.isEmpty { runs.append(.text(LocalizedText(verbatim: " "))) }
      runs.append(.link(orText: String(address)))
    }
    return runs
  }
}

extension LocalizedText {
  func after(_ sign: LocalizedText) -> LocalizedText {
    LocalizedText(en: sign.english + english, fr: sign.french + french)
  }

  func after(_ sign: String) -> LocalizedText { after(LocalizedText(verbatim: sign)) }
}
