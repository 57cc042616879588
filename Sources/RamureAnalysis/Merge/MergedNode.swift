import RamureModel

/// What several files say of one node: all of it where it agrees, the first where it does not.
struct MergedNode {
  private(set) var kind: NodeKind
  private(set) var subkinds: [String] = []
  private(set) var name: (main: String?, english: String?, french: String?)
  private(set) var period: Period = .unknown
  private(set) var stages: [DatedStage] = []
  private(set) var attributes: [(name: String, value: String)] = []
  private(set) var findings: [MergeFinding] = []
  private let id: String
  // Where each kept fact is from.
  private var origins: [FactChange.Field: SourcePosition] = [:]

  /// - Parameter nodes: what each file says, the first first.
  init(_ nodes: [Node], id: String) {
    self.id = id
    kind = nodes.first { $0.kind != .unspecified }?.kind ?? .unspecified
    for (place, node) in nodes.enumerated() { add(node, isFirst: place == 0) }
  }

  private mutating func add(_ node: Node, isFirst: Bool) {
    if node.kind != .unspecified { _ = kept(kind.id, node.kind.id, .kind, node) }
    if node.kind.id.isSameText(as: kind.id) {
      for subkind in node.subkinds where isFirst || !subkinds.contains(where: { $0.isSameText(as: subkind) }) {
        subkinds.append(subkind)
      }
      if !subkinds.isEmpty, origins[.subkinds] == nil { origins[.subkinds] = node.position }
    } else if !node.subkinds.isEmpty {
      // A finer kind of another kind has no place under this one.
      tell(.subkinds, subkinds.joined(separator: ", "), node.subkinds.joined(separator: ", "), node)
    }
    let written = node.writtenName
    name.main = kept(name.main, written.main, .name, node)
    name.english = kept(name.english, written.english, .englishName, node)
    name.french = kept(name.french, written.french, .frenchName, node)
    addPeriod(of: node)
    addStages(of: node)
    for (name, value) in node.attributes {
      if let place = attributes.firstIndex(where: { $0.name.isSameText(as: name) }) {
        _ = kept(attributes[place].value, value, .attribute(name), node)
      } else {
        attributes.append((name, value))
        origins[.attribute(name)] = node.position
      }
    }
  }

  /// The value that was there, else the new one; where both are there and differ, that is told.
  private mutating func kept(
    _ value: String?, _ other: String?, _ field: FactChange.Field, _ node: Node
  ) -> String? {
    guard let other else { return value }
    guard let origin = origins[field], let value else {
      origins[field] = node.position
      return value ?? other
    }
    if !value.isSameText(as: other), !Self.isSameIdentifier(value, other, field) {
      findings.append(
        MergeFinding(
          .conflict, .node(id), field: field, kept: value, at: origin, other: other, at: node.position))
    }
    return value
  }

  /// Whether two texts are one number of a register, or one address, written otherwise.
  private static func isSameIdentifier(_ one: String, _ other: String, _ field: FactChange.Field) -> Bool {
    guard case .attribute(let name) = field, let scheme = IdentifierReading.scheme(of: name),
      let identifier = ActorIdentifier(scheme, one)
    else { return false }
    return identifier == ActorIdentifier(scheme, other)
  }

  /// The start of one file after the end of another is no period: the first then stays as it is.
  private mutating func addPeriod(of node: Node) {
    let (start, end) = (node.period.start, node.period.end)
    let union = Period(start: period.start ?? start, end: period.end ?? end)
    if union.isReversed {
      if period.start == nil, let start { tell(.start, "", start.description, node) }
      if period.end == nil, let end { tell(.end, "", end.description, node) }
    } else {
      period = union
    }
    if period.start != nil { _ = kept(period.start?.description, start?.description, .start, node) }
    if period.end != nil { _ = kept(period.end?.description, end?.description, .end, node) }
  }

  private mutating func tell(_ field: FactChange.Field, _ kept: String, _ other: String, _ node: Node) {
    let origin = origins[field] ?? origins[field == .start ? .end : .start] ?? origins[.kind] ?? node.position
    findings.append(
      MergeFinding(.conflict, .node(id), field: field, kept: kept, at: origin, other: other, at: node.position))
  }

  /// Those that are not there yet; one without a date where it stands with one says nothing more.
  private mutating func addStages(of node: Node) {
    guard !stages.isEmpty else {
      stages = node.stages
      return
    }
    for stage in node.stages where !stages.contains(stage) {
      if let bare = stages.firstIndex(where: { $0.stage == stage.stage && $0.date == nil }) {
        stages[bare] = stage
      } else if stage.date != nil || !stages.contains(where: { $0.stage == stage.stage }) {
        stages.append(stage)
      }
    }
  }
}
