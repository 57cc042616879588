import RamureModel
import RamureWording

/// An ecosystem as resources of RDF: its nodes in the words of W3C’s ORG, PROV and SKOS, FOAF and schema.org where these have
/// one, in our own where they have none.
///
/// A relation of which nothing more is known is a statement. One with a date, a role or a source has a resource of its own beside
/// it, which says so: a membership in the words of ORG, or a statement that is spoken of (`rdf:Statement`).
struct RDFStatements {
  let ecosystem: Ecosystem
  private let nodes: WrittenColumns<CSVNodeCells>
  private let edges: WrittenColumns<CSVEdgeCells>
  /// The relations of each node that go out from it, by kind and target.
  private var relations: [[Int]]

  init(_ ecosystem: Ecosystem, _ losses: inout LossReport) {
    self.ecosystem = ecosystem
    nodes = .nodes(of: ecosystem, holdsAttributes: false, &losses)
    edges = .edges(of: ecosystem, holdsAttributes: false, &losses)
    // A graph says a thing once: a source that is cited twice for one fact is cited once.
    for node in ecosystem.nodes {
      losses.note(.sources, node.sources.count - Set(node.sources.map { UTF8Key($0) }).count, at: node.id)
    }
    relations = Array(repeating: [], count: ecosystem.nodes.count)
    for relation in ecosystem.relations {
      losses.note(
        .sources, relation.sources.count - Set(relation.sources.map { UTF8Key($0) }).count,
        at: ecosystem.sentence(relation))
      relations[relation.from].append(relation.number)
    }
    for node in relations.indices {
      // What is alike stays in the order of its file.
      relations[node] = relations[node].enumerated().sorted { one, other in
        let (left, right) = (ecosystem.relations[one.element], ecosystem.relations[other.element])
        if left.kindNumber != right.kindNumber, !left.kind.id.isSameText(as: right.kind.id) {
          return left.kind.id.precedes(right.kind.id)
        }
        return left.to == right.to ? one.offset < other.offset : left.to < right.to
      }.map(\.element)
    }
  }

  /// Hands over the resources, in an order that only depends on what is said.
  func visit(_ body: (RDFResource) -> Void) {
    body(whole)
    for source in ecosystem.header.sources { body(resource(of: source)) }
    for node in ecosystem.nodes {
      var cells: [CSVNodeColumn: String] = [:]
      nodes.visit(row: node.number) { cells[nodes.columns[$0]] = $1.isEmpty ? nil : $1 }
      var resource = resource(of: node, cells)
      var described: [RDFResource] = []
      var last: String?
      for number in relations[node.number] {
        var cells: [CSVEdgeColumn: String] = [:]
        edges.visit(row: number) { cells[edges.columns[$0]] = $1.isEmpty ? nil : $1 }
        let relation = ecosystem.relations[number]
        let predicate = Self.predicate(cells[.kind])
        let target = RDFWords.node(ecosystem.nodes[relation.to].id)
        let key = predicate + " " + target
        // Of two that are alike the second would be the first once more.
        if key != last { resource.add(predicate, .iri(target)) }
        last = key
        if let more = self.resource(of: relation, cells, predicate, isRepeated: isRepeated(relation)) {
          described.append(more)
        }
      }
      body(resource)
      for more in described { body(more) }
    }
  }

  private func isRepeated(_ relation: Relation) -> Bool {
    relations[relation.from].contains { number in
      let other = ecosystem.relations[number]
      return number != relation.number && other.to == relation.to && other.kind.id.isSameText(as: relation.kind.id)
    }
  }

  private static func predicate(_ kind: String?) -> String {
    guard let kind else { return RDFWords.relatedTo }
    return RDFWords.publicRelation(kind) ?? RDFWords.Names.relation.iri(kind)
  }

  // MARK: - The whole

  private var whole: RDFResource {
    var resource = RDFResource(RDFWords.ecosystem, types: [RDFWords.own + "Ecosystem"])
    for (field, text) in RecordHeader.values(of: ecosystem.header) {
      switch field {
      case .title: resource.add(RDFWords.dcterms + "title", text)
      case .englishTitle: resource.add(RDFWords.dcterms + "title", text, language: "en")
      case .frenchTitle: resource.add(RDFWords.dcterms + "title", text, language: "fr")
      case .summary: resource.add(RDFWords.dcterms + "description", text)
      case .englishSummary: resource.add(RDFWords.dcterms + "description", text, language: "en")
      case .frenchSummary: resource.add(RDFWords.dcterms + "description", text, language: "fr")
      case .date: resource.add(RDFWords.dcterms + "date", Self.date(text))
      case .language: resource.add(RDFWords.dcterms + "language", text)
      case .sources: break
      }
    }
    return resource
  }

  private func resource(of source: Header.Source) -> RDFResource {
    var resource = RDFResource(RDFWords.Names.source.iri(source.id), types: [RDFWords.prov + "Entity"])
    resource.add(RDFWords.dcterms + "title", source.title)
    if let address = source.address { resource.add(RDFWords.schema + "url", Self.address(address)) }
    return resource
  }

  private static func address(_ text: String) -> RDFResource.Value {
    RDFWords.isWebAddress(text) ? .iri(text) : .literal(text, language: nil, type: nil)
  }

  /// A date with the type that its precision has.
  private static func date(_ text: String) -> RDFResource.Value {
    let type = text.utf8.count == 4 ? "gYear" : text.utf8.count == 7 ? "gYearMonth" : "date"
    return .literal(text, language: nil, type: RDFWords.xsd + type)
  }

  // MARK: - Nodes

  private func resource(of node: Node, _ cells: [CSVNodeColumn: String]) -> RDFResource {
    var types = [RDFWords.own + "Node"]
    if let kind = cells[.kind] {
      types = [RDFWords.publicClass(kind), RDFWords.Names.kind.iri(kind)].compactMap(\.self)
    }
    var resource = RDFResource(RDFWords.node(node.id), types: types)
    resource.add(RDFWords.rdfs + "label", cells[.name])
    resource.add(RDFWords.skos + "prefLabel", cells[.englishName], language: "en")
    resource.add(RDFWords.skos + "prefLabel", cells[.frenchName], language: "fr")
    for subkind in Self.list(cells[.subkind]) { resource.add(RDFWords.subkind, subkind) }
    if let start = cells[.start] { resource.add(RDFWords.schema + "startDate", Self.date(start)) }
    if let end = cells[.end] { resource.add(RDFWords.schema + "endDate", Self.date(end)) }
    if let url = cells[.url] { resource.add(RDFWords.schema + "url", Self.address(url)) }
    for stage in Self.list(cells[.stages]) {
      let parts = stage.split(separator: ":", maxSplits: 1).map { String($0) }
      var properties = [RDFResource.Property(RDFWords.stage, .literal(parts[0], language: nil, type: nil))]
      if parts.count > 1 {
        properties.append(RDFResource.Property(RDFWords.schema + "startDate", Self.date(parts[1])))
      }
      resource.add(RDFWords.stage, .blank(properties))
    }
    addSources(cells[.sources], to: &resource)
    addAttributes(node.attributes, leavingOut: CSVNodeCells.ownAttributes, to: &resource)
    return resource
  }

  private static func list(_ cell: String?) -> [String] { (cell ?? "").split(separator: "|").map { String($0) } }

  private func addSources(_ cell: String?, to resource: inout RDFResource) {
    var known: Set<UTF8Key> = []
    for source in Self.list(cell) where known.insert(UTF8Key(source)).inserted {
      resource.add(RDFWords.prov + "hadPrimarySource", .iri(RDFWords.Names.source.iri(source)))
    }
  }

  private func addAttributes(
    _ attributes: [(name: String, value: String)], leavingOut own: [String], to resource: inout RDFResource
  ) {
    let others = attributes.filter { attribute in !own.contains { $0.isSameText(as: attribute.name) } }
    for (name, value) in others.sorted(by: { $0.name.precedes($1.name) }) {
      let predicate = RDFWords.Names.attribute.iri(name)
      resource.add(predicate, value, type: Self.type(of: value).map { RDFWords.xsd + $0 })
    }
  }

  /// The type of a value that is no text.
  private static func type(of value: String) -> String? {
    switch ValueType(of: value) {
    case .integer, .long: "integer"
    case .number: value.utf8.contains { $0 | 0x20 == UInt8(ascii: "e") } ? "double" : "decimal"
    case .boolean: "boolean"
    case .text: nil
    }
  }

  // MARK: - Relations

  /// What is known of a relation beside its ends and its kind; `nil` where that is nothing.
  private func resource(
    of relation: Relation, _ cells: [CSVEdgeColumn: String], _ predicate: String, isRepeated: Bool
  ) -> RDFResource? {
    let (from, to) = (ecosystem.nodes[relation.from].id, ecosystem.nodes[relation.to].id)
    let isMembership = cells[.kind] == "memberOf" || cells[.kind] == "participatesIn"
    var resource = RDFResource(
      nil, types: [RDFWords.rdf + "Statement"] + (isMembership ? [RDFWords.org + "Membership"] : []))
    resource.add(RDFWords.rdf + "subject", .iri(RDFWords.node(from)))
    resource.add(RDFWords.rdf + "predicate", .iri(predicate))
    resource.add(RDFWords.rdf + "object", .iri(RDFWords.node(to)))
    if isMembership {
      resource.add(RDFWords.org + "member", .iri(RDFWords.node(from)))
      resource.add(RDFWords.org + "organization", .iri(RDFWords.node(to)))
    }
    let frame = resource.properties.count
    if let role = cells[.role] {
      if isMembership {
        resource.add(
          RDFWords.org + "role",
          .blank([
            RDFResource.Property(RDFWords.type, .iri(RDFWords.org + "Role")),
            RDFResource.Property(RDFWords.skos + "prefLabel", .literal(role, language: nil, type: nil)),
          ]))
      } else {
        resource.add(RDFWords.role, role)
      }
    }
    if let start = cells[.start] { resource.add(RDFWords.schema + "startDate", Self.date(start)) }
    if let end = cells[.end] { resource.add(RDFWords.schema + "endDate", Self.date(end)) }
    if let weight = cells[.weight] {
      resource.add(RDFWords.weight, weight, type: Self.type(of: weight).map { RDFWords.xsd + $0 })
    }
    resource.add(RDFWords.direction, cells[.direction])
    resource.add(RDFWords.stage, cells[.stage])
    addSources(cells[.sources], to: &resource)
    addAttributes(relation.attributes, leavingOut: CSVEdgeCells.ownAttributes, to: &resource)
    return isRepeated || resource.properties.count > frame ? resource : nil
  }
}
