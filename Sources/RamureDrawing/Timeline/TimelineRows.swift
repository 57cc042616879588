import RamureModel
import RamureWording

/// What a timeline shows of an ecosystem: a lane for each kind, in each a row for whatever has a date.
struct TimelineRows: Sendable {
  struct Row: Sendable {
    let node: Int
    let span: TimelineSpan
  }

  struct Lane: Sendable {
    /// The kind's place in the vocabulary.
    let kind: Int
    let rows: [Row]
    /// How many have a date within the span, shown or not.
    let total: Int
  }

  let lanes: [Lane]
  /// The span of years, from the beginning of one to the end of another.
  let first: Double
  let last: Double
  /// How many have no date at all, and how many lie outside the span, by the kind's place in the vocabulary.
  let undated: [Int]
  let outside: Int
  /// How many are left out because others are tied to more.
  let lessTied: Int
  /// How many of each kind are shown at most; `nil` where all are.
  let most: Int?
  /// Stages that have no date.
  let undatedStages: Int
  /// Whether the span begins later than the first dates, for the sake of the others.
  let isShortened: Bool

  var count: Int { lanes.reduce(0) { $0 + $1.rows.count } }

  /// - Returns: `nil` where nothing has a date.
  init?(_ ecosystem: Ecosystem, options: TimelineOptions) {
    let all = Self.spans(of: ecosystem)
    let dated = all.indices.filter { all[$0] != nil }
    guard !dated.isEmpty else { return nil }
    var undated = ecosystem.vocabulary.nodeKinds.map { _ in 0 }
    for node in ecosystem.nodes where all[node.number] == nil { undated[node.kindNumber] += 1 }
    self.undated = undated

    let range = TimelineRange(
      dated.compactMap { all[$0] }, from: options.from, to: options.to, today: ecosystem.header.date)
    (first, last, isShortened) = (range.first, range.last, range.isShortened)
    let shown = dated.filter { all[$0]?.mayTouch(range.first, range.last) ?? false }
    outside = dated.count - shown.count
    undatedStages = shown.reduce(0) { sum, node in sum + ecosystem.nodes[node].stages.count { $0.date == nil } }

    var byKind = ecosystem.vocabulary.nodeKinds.map { _ in [Int]() }
    for node in shown { byKind[ecosystem.nodes[node].kindNumber].append(node) }
    let most = options.most ?? Self.readable(byKind.map(\.count))
    let degrees = MapGraph(ecosystem).degrees
    var lanes: [Lane] = []
    var lessTied = 0
    for kind in Self.order(ecosystem.vocabulary) where !byKind[kind].isEmpty {
      let central = byKind[kind].highestFirst { degrees[$0] }.prefix(most ?? .max)
      lessTied += byKind[kind].count - central.count
      let rows = central.compactMap { node in all[node].map { Row(node: node, span: $0) } }
      lanes.append(
        Lane(kind: kind, rows: Self.sorted(rows, ecosystem, options.language), total: byKind[kind].count))
    }
    self.lanes = lanes
    self.lessTied = lessTied
    self.most = lessTied > 0 ? most : nil
  }

  /// What was done together first, then what came of it, then who was there, then what it is for.
  private static func order(_ vocabulary: Vocabulary) -> [Int] {
    let families: [NodeKind.Family] = [.endeavour, .outcome, .actor, .other, .purpose]
    return families.flatMap { family in
      vocabulary.nodeKinds.indices.filter { vocabulary.nodeKinds[$0].family == family }
    }
  }

  /// The span of each node: its own, else, for an actor, that of what it takes part in.
  private static func spans(of ecosystem: Ecosystem) -> [TimelineSpan?] {
    var spans = ecosystem.nodes.map { TimelineSpan($0, in: ecosystem) }
    let isUndatedActor = ecosystem.nodes.map { spans[$0.number] == nil && $0.kind.family == .actor }
    var relations = ecosystem.nodes.map { _ in [Relation]() }
    for relation in ecosystem.relations where !relation.period.isUnknown {
      if isUndatedActor[relation.from] { relations[relation.from].append(relation) }
      if isUndatedActor[relation.to], relation.to != relation.from { relations[relation.to].append(relation) }
    }
    for node in ecosystem.nodes where isUndatedActor[node.number] {
      spans[node.number] = TimelineSpan(derivedFrom: relations[node.number], today: ecosystem.header.date)
    }
    return spans
  }

  /// As many of each kind as fit on a page that can be read; `nil` where all do.
  private static func readable(_ counts: [Int]) -> Int? {
    guard counts.reduce(0, +) > TimelineOptions.readableRows else { return nil }
    var most = 1
    while counts.reduce(0, { $0 + min($1, most + 1) }) <= TimelineOptions.readableRows { most += 1 }
    return most
  }

  /// By start, then by name as the reader sees it, then by id.
  private static func sorted(_ rows: [Row], _ ecosystem: Ecosystem, _ language: Language) -> [Row] {
    let keyed = rows.map { row in
      (row: row, name: ecosystem.nodes[row.node].name.text(language).folded)
    }
    return keyed.sorted { left, right in
      let (one, other) = (left.row.span.first, right.row.span.first)
      if one != other { return one < other }
      return left.name != right.name ? left.name < right.name : left.row.node < right.row.node
    }.map(\.row)
  }
}
