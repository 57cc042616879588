import RamureModel
import RamureWording

/// Says the relations of an ecosystem in words: from the labels and phrases of their kinds, with roles and dates.
public struct RelationTelling: Sendable {
  public let ecosystem: Ecosystem

  public init(in ecosystem: Ecosystem) {
    self.ecosystem = ecosystem
  }

  /// What a node is called, in each language.
  public func name(_ node: Int) -> LocalizedText { ecosystem.nodes[node].told }

  /// What is known of a relation, ready to be said.
  package func words(_ relation: Int) -> RelationWords {
    let relation = ecosystem.relations[relation]
    let kind = relation.kind
    return RelationWords(
      label: kind.label, inverseLabel: kind.inverseLabel, phrases: kind.phrases, isSymmetric: relation.isSymmetric,
      period: period(relation.period), role: relation.role)
  }

  /// A relation as a sentence, without its full stop: "Fondation Macif funded Silver Geek from 2010 to 2014".
  ///
  /// - Parameter subject: the node the sentence is about, if it is one of the ends; else that which the relation goes
  ///   out from.
  public func sentence(_ number: Int, about subject: Int? = nil) -> LocalizedText {
    let relation = ecosystem.relations[number]
    return words(number).sentence(
      from: nameInSentence(relation.from), to: nameInSentence(relation.to),
      isInverse: relation.to == subject && relation.from != subject)
  }

  /// Needs and usages are called by phrases, which stand in quotation marks within a sentence.
  private func nameInSentence(_ number: Int) -> LocalizedText {
    let node = ecosystem.nodes[number]
    let isPhrase = ["need", "usage"].contains { $0.isSameText(as: node.kind.id) }
    return isPhrase ? QuestionWording.quoted(node.told) : node.told
  }

  /// A relation as the name of a tie, and which way it points for someone who comes from one of its ends.
  package func tie(_ number: Int, from start: Int) -> ChainWords.Tie {
    let words = words(number)
    let direction: ChainWords.Tie.Direction =
      words.isSymmetric ? .neither : ecosystem.relations[number].from == start ? .forward : .backward
    return ChainWords.Tie(words.tag, direction)
  }

  /// A path as a chain: "Fondation Macif — co-founded (2018) → Silver Geek ← co-founded — Orange".
  public func chain(_ path: ConnectingPath) -> LocalizedText {
    guard let first = path.nodes.first else { return LocalizedText(verbatim: "") }
    return path.steps.reduce(ChainWords(first: name(first))) { chain, step in
      chain.adding(step.relations.map { tie($0, from: step.from) }, to: name(step.to))
    }.text
  }

  /// How two meet in something: "Orange — member of → Collectif Silver Geek ← member of — Fondation Macif".
  public func chain(_ known: Acquaintance, at meeting: Acquaintance.Meeting) -> LocalizedText {
    func ties(of actor: Int) -> [Int] {
      meeting.relations.filter { ecosystem.relations[$0].from == actor || ecosystem.relations[$0].to == actor }
    }
    return chain(
      ConnectingPath(
        from: known.one,
        steps: [
          ConnectingPath.Step(from: known.one, to: meeting.place, relations: ties(of: known.one)),
          ConnectingPath.Step(from: meeting.place, to: known.other, relations: ties(of: known.other)),
        ]))
  }

  /// When a node was there, in words: "since 2010", "on 14 May 2023"; `nil` where nothing is known.
  package func dates(of node: Node) -> LocalizedText? {
    period(node.period).tail(isMoment: node.kind.id.isSameText(as: "event"))
  }

  /// A period is over once its end lies before the date of the data; where the data has none, once it has an end.
  private func period(_ period: Period) -> PeriodWords {
    let isOver = period.end.map { end in ecosystem.header.date.map { !($0 < end) } ?? true } ?? false
    return PeriodWords(start: period.start.map(\.words), end: period.end.map(\.words), isOver: isOver)
  }
}

extension PartialDate {
  /// The date, ready to be said.
  package var words: DateWords { DateWords(year: year, month: month, day: day) }
}

extension Node {
  /// What it is called, in each language.
  public var told: LocalizedText {
    let name = name
    return LocalizedText(en: name.text(.english), fr: name.text(.french))
  }

  /// What it is, as finely as is known: its first subkind, else its kind.
  public var toldKind: LocalizedText {
    guard let id = subkinds.first else { return kind.label }
    return kind.subkind(id)?.label ?? LocalizedText(verbatim: id)
  }
}
