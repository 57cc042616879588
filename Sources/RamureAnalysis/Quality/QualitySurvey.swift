import RamureModel

/// How complete the data is: the facts without a source or a date, who is tied to nobody, names that look like one another.
///
/// A fact is a node or a relation.
public struct QualitySurvey: Sendable {
  /// A node or a relation, by its number.
  public enum Fact: Hashable, Sendable {
    case node(Int)
    case relation(Int)
  }

  public let factCount: Int
  /// Facts that name no source, in the order of the file.
  public let withoutSource: [Fact]
  /// Facts for which no date is known, in the order of the file: no start, no end, no dated stage.
  public let withoutDate: [Fact]
  /// How many of these are of a kind that is expected to have one: what actors do and make, and relations whose kind
  /// carries a start or a date. Needs, usages and territories are as they are.
  public let withoutExpectedDate: Int
  /// Facts that have a start and no end: whether they still hold, the file does not say.
  public let withoutEnd: [Fact]
  /// Nodes without a relation to another, in the order of the file.
  public let isolates: [Int]
  /// Nodes that may be the same: see `SimilarNames`.
  public let lookalikes: [[Int]]
  /// Sources that facts name where the header lists none (where it lists some, no other can be named); in the order of
  /// their bytes.
  public let unlistedSources: [String]
  /// How many facts name each source of the header, in its order.
  public let citations: [Int]

  /// The part of the facts without one of these; 0 where there are no facts.
  public func share(_ facts: [Fact]) -> Double { factCount == 0 ? 0 : Double(facts.count) / Double(factCount) }

  /// O(f log f) time with f facts, and O(f) memory.
  public init(of ecosystem: Ecosystem) {
    var survey = FactSurvey()
    let isPurpose = ecosystem.vocabulary.nodeKinds.map { $0.family == .purpose }
    let carriesDate = ecosystem.vocabulary.relationKinds.map { kind in
      kind.family == .other || kind.attributes.contains { $0 == "start" || $0 == "date" }
    }
    for node in ecosystem.nodes {
      survey.add(
        .node(node.number), node.sources, node.period, isDated: node.stages.contains { $0.date != nil },
        expectsDate: !isPurpose[node.kindNumber])
    }
    for relation in ecosystem.relations {
      survey.add(
        .relation(relation.number), relation.sources, relation.period, isDated: relation.attribute("date") != nil,
        expectsDate: carriesDate[relation.kindNumber])
    }
    var isTied = [Bool](repeating: false, count: ecosystem.nodes.count)
    for relation in ecosystem.relations where relation.from != relation.to {
      isTied[relation.from] = true
      isTied[relation.to] = true
    }
    let order = FactOrder(ecosystem)
    factCount = ecosystem.nodes.count + ecosystem.relations.count
    withoutSource = order.sorted(survey.withoutSource)
    withoutDate = order.sorted(survey.withoutDate)
    withoutExpectedDate = survey.withoutExpectedDate
    withoutEnd = order.sorted(survey.withoutEnd)
    isolates = order.sorted(isTied.indices.filter { !isTied[$0] }.map(Fact.node)).compactMap { fact in
      if case .node(let number) = fact { number } else { nil }
    }
    lookalikes = SimilarNames().groups(in: ecosystem)
    let listed = ecosystem.header.sources.map(\.id)
    unlistedSources = survey.citations.keys.filter { id in !listed.contains(id) }.sorted { $0.precedes($1) }
    citations = listed.map { survey.citations[$0] ?? 0 }
  }
}

/// What is missing, fact by fact.
private struct FactSurvey {
  private(set) var withoutSource: [QualitySurvey.Fact] = []
  private(set) var withoutDate: [QualitySurvey.Fact] = []
  private(set) var withoutExpectedDate = 0
  private(set) var withoutEnd: [QualitySurvey.Fact] = []
  private(set) var citations: [String: Int] = [:]

  mutating func add(
    _ fact: QualitySurvey.Fact, _ sources: [String], _ period: Period, isDated: Bool, expectsDate: Bool
  ) {
    if sources.isEmpty { withoutSource.append(fact) }
    for source in Set(sources) { citations[source, default: 0] += 1 }
    if period.isUnknown, !isDated {
      withoutDate.append(fact)
      if expectsDate { withoutExpectedDate += 1 }
    }
    if period.start != nil, period.end == nil { withoutEnd.append(fact) }
  }
}

/// Puts facts in the order in which their files were written.
private struct FactOrder {
  private let ecosystem: Ecosystem

  init(_ ecosystem: Ecosystem) { self.ecosystem = ecosystem }

  /// Files in the order they first come up among the facts; what stands at one place stays in order.
  func sorted(_ facts: [QualitySurvey.Fact]) -> [QualitySurvey.Fact] {
    // A sheet of a workbook is a file of its own here.
    var files: [[String?]: Int] = [:]
    let placed = facts.enumerated().map { offset, fact in
      let position = ecosystem.position(of: fact)
      let file = files[[position.file, position.sheet]] ?? files.count
      files[[position.file, position.sheet]] = file
      return (fact: fact, key: (file, position.line, position.column, offset))
    }
    return placed.sorted { $0.key < $1.key }.map(\.fact)
  }
}

extension Ecosystem {
  /// Where a fact is written.
  public func position(of fact: QualitySurvey.Fact) -> SourcePosition {
    switch fact {
    case .node(let number): nodes[number].position
    case .relation(let number): relations[number].position
    }
  }
}
