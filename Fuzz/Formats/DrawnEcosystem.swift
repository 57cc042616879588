import RamureModel
import RamureWording

/// An ecosystem drawn by chance, whose texts are what trips up writers.
package struct DrawnEcosystem {
  private var random: any RandomNumberGenerator
  private let texts: [String]

  /// - Parameter texts: further texts to draw from.
  package init(_ random: any RandomNumberGenerator, texts: [String] = []) {
    self.random = random
    self.texts = Self.nastyTexts + texts
  }

  static let nastyTexts = [
    "no", "1.0", "~", "010", "34", "0.5", "1e3", "2024-01-02", "12:30", "0x1F", ".inf", "null", "True", "y", " a", "b ",
    "\ttab", "x: y", "x:y", "x:", "::", ":", "x #y", "#z", "a\nb", "a\n\nb\n", "\nc", "\"q\"", "l’été « à côté »",
    "it's", "'s", "\u{A0}nb\u{A0}", "👩‍👩‍👧 ensemble", "- dash", "-", "---", "...", "? q", "[x]", "{y}", "a,b", "a;b|c",
    "=1+1", "+33 1", "-5", "@x", "`", "%d", "&a *b !c", "*", "e\u{301}", "é", "\u{2028}line",
    "\u{FEFF}x", "a: ", "<<", "=", "\\n", "\\", "\u{202E}rtl", "a  b", "> folded", "| literal", "12 rue du Quai",
    "2 b or not 2 b", "Ça & là", "any", "tous", "actors", "organisation", "association",
    String(repeating: "un texte assez long ", count: 12) + "fin", String(repeating: "x", count: 1_100),
    String(repeating: "a b  c ", count: 30), "?x", "x ", "日本語", "\u{1F600}",
  ]

  private mutating func one<Item>(of items: [Item]) -> Item { items[Int.random(in: items.indices, using: &random)] }
  private mutating func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
  private mutating func text() -> String { one(of: texts) }

  private mutating func date() -> PartialDate {
    let year = Int.random(in: 1990...2024, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return PartialDate("\(year)") ?? PartialDate(year: 2000)!
    case 1: return PartialDate(year: year, month: Int.random(in: 1...12, using: &random))!
    default: return PartialDate(year: year, month: 2, day: Int.random(in: 1...28, using: &random))!
    }
  }

  private mutating func period() -> Period {
    let (one, other) = (date(), date())
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return .unknown
    case 1: return Period(start: one)
    case 2: return Period(end: one)
    default: return Period(start: min(one, other), end: max(one, other))
    }
  }

  private mutating func name() -> Name {
    Name(text(), english: happens(40) ? text() : nil, french: happens(40) ? text() : nil)
  }

  private mutating func attributes(_ names: [String]) -> [(name: String, value: String)] {
    var found: [(name: String, value: String)] = []
    for name in names + [text(), text()] where happens(30) && !found.contains(where: { $0.name.isSameText(as: name) }) {
      found.append((name, happens(20) ? String(Int.random(in: 0...99, using: &random)) : text()))
    }
    return found
  }

  private mutating func sources(_ header: Header) -> [String] {
    guard !header.sources.isEmpty, happens(40) else { return [] }
    return (0...1).map { _ in one(of: header.sources).id }
  }

  private mutating func header() -> Header {
    var header = Header()
    if happens(70) { header.title = name() }
    if happens(50) { header.summary = name() }
    if happens(70) { header.language = happens(50) ? .french : .english }
    if happens(50) { header.date = date() }
    for place in 0..<Int.random(in: 0...4, using: &random) {
      let id = happens(30) ? text() : "S\(place)"
      guard !header.sources.contains(where: { $0.id.isSameText(as: id) }) else { continue }
      let addresses = ["https://example.org/a?b=c#d", "https://example.org/1 mailto:a@example.org"]
      header.sources.append(
        Header.Source(id: id, title: happens(70) ? text() : nil, address: happens(60) ? one(of: addresses) : nil))
    }
    return header
  }

  // MARK: - Closed

  package mutating func ecosystem() throws -> Ecosystem {
    var vocabulary = Vocabulary.builtIn
    let isOwn = happens(60)
    if isOwn {
      vocabulary.append(
        NodeKind(
          "atelier", family: happens(50) ? .outcome : .actor, label: LocalizedText(en: "Workshop", fr: "Atelier"),
          subkinds: [
            NodeKind.Subkind("métal", LocalizedText(en: "Metal", fr: "Métal")),
            NodeKind.Subkind("no", LocalizedText(verbatim: text())),
          ]))
      vocabulary.append(NodeKind("plain one", family: .other, label: LocalizedText(verbatim: "plain one")))
      vocabulary.append(
        RelationKind(
          "ties", inverse: "tiedBy", family: .lineage, from: .any, to: .kinds(["atelier", "organisation", "need"]),
          rules: happens(50) ? [.value(0...1.5), .noSelf] : [], label: LocalizedText(en: text(), fr: text()),
          inverseLabel: LocalizedText(verbatim: text()), attributes: ["value", "amount", "start", "no"]))
      vocabulary.append(Stage("chantier", LocalizedText(en: "Building works", fr: "Chantier")))
    }
    var draft = EcosystemDraft(vocabulary: vocabulary)
    draft.header = header()
    let header = draft.header
    var kinds = ["organisation", "community", "person", "partnership", "event", "need", "territory", "solution"]
    if isOwn { kinds += ["atelier", "plain one"] }
    var ids: [(id: String, kind: String)] = []
    for place in 0..<Int.random(in: 1...12, using: &random) {
      let id = happens(40) ? text() : "n\(place)"
      let kind = one(of: kinds)
      guard draft.node(id) == nil else { continue }
      let node = draft.addNode(
        id, kind: kind, name: happens(80) ? name() : nil, period: period(), sources: sources(header),
        attributes: attributes(["url", "note", "date", "label", "type", "Kind", "hectares", "nom"]))
      if let node {
        ids.append((id, kind))
        addFinerKinds(of: node, kind, vocabulary, to: &draft)
      }
    }
    for _ in 0..<Int.random(in: 0...15, using: &random) {
      let (from, to) = (one(of: ids), one(of: ids))
      let isTied = isOwn && from.id != to.id && ["atelier", "organisation", "need"].contains(to.kind)
      var possible = isTied ? ["ties"] : []
      for kind in ["participatesIn", "addresses", "memberOf", "trusts", "speedsUp", "funds"] {
        guard let match = vocabulary.relationKind(kind), !from.id.isSameText(as: to.id) else { continue }
        let known = vocabulary.relationKinds[match.kind]
        if known.from.allows(from.kind), known.to.allows(to.kind), known.rules.isEmpty { possible.append(known.id) }
      }
      guard !possible.isEmpty else { continue }
      let kind = one(of: possible)
      var attributes = attributes(["role", "weight", "note", "amount", "currency", "type", "stage", "strength"])
      if kind == "ties" {
        attributes.removeAll { $0.name == "value" }
        attributes.append(("value", "0.5"))
      }
      draft.addRelation(
        from.id, kind, to.id, period: period(), sources: sources(header), attributes: attributes)
    }
    return try draft.validated().ecosystem
  }

  private mutating func addFinerKinds(
    of node: Int, _ kind: String, _ vocabulary: Vocabulary, to draft: inout EcosystemDraft
  ) {
    guard let known = vocabulary.nodeKindNumber(id: kind).map({ vocabulary.nodeKinds[$0] }) else { return }
    let subkinds = known.subkinds.map(\.id).filter { _ in happens(25) }
    if !subkinds.isEmpty { draft.setSubkinds(subkinds, of: node) }
    guard kind == "partnership" || happens(20) else { return }
    let stages = (0..<3).map { _ in
      DatedStage(stage: one(of: vocabulary.stages).id, date: happens(70) ? date() : nil)
    }
    draft.setStages(stages, of: node)
  }

  // MARK: - Open

  package mutating func openEcosystem() throws -> Ecosystem {
    var draft = EcosystemDraft(unknownKinds: .taken)
    var ids: [String] = []
    for place in 0..<Int.random(in: 1...10, using: &random) {
      let id = happens(40) ? text() : "n\(place)"
      guard draft.node(id) == nil else { continue }
      let kind = one(of: ["organisation", "Workshop x", "C", "C++", "need"])
      let node = draft.addNode(
        id, kind: kind, name: happens(80) ? name() : nil, period: period(),
        attributes: attributes(["url", "stages", "hectares"]))
      guard let node else { continue }
      ids.append(id)
      if happens(40) { draft.setSubkinds([one(of: ["association", "strange one", "no"])], of: node) }
      if happens(30) { draft.setStages([DatedStage(stage: "framing", date: date())], of: node) }
    }
    // Against the rules of the kind, which an open vocabulary does not ask for.
    for _ in 0..<Int.random(in: 1...10, using: &random) {
      draft.addRelation(
        one(of: ids), one(of: ["funds", "knows of", "participatesIn"]), one(of: ids), period: period(),
        attributes: attributes(["role", "weight", "note"]))
    }
    // Whatever the draw, one kind is unknown.
    draft.addRelation(ids[0], "knows of", ids[0])
    return try draft.validated().ecosystem
  }
}
