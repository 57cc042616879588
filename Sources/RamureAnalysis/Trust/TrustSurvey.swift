import RamureModel
import RamureWording

/// Weighs brakes against accelerators: how far tools and usages hinder or enable partnerships, at which stage, and what
/// the network tells of trust where nobody was asked.
///
/// A brake is a relation of the kind `hinders`, an accelerator one of the kind `enables`; its attribute `stage` says when,
/// `strength` how strongly (1 unless said). The balance of several is (E − H) / (E + H), with what they weigh together.
/// Trust is stated by relations of the kind `trusts` between actors, with a `value` from 0 to 1.
///
/// Where trust is not stated, three traces of it are counted, and are no more than traces:
///
/// * *repeated ties*: of the pairs who take part together, those who are tied beside that. Source: R. Gulati (1995), Does
///   familiarity breed trust?, doi:10.2307/256729.
/// * *closure*: those who have, beside that, a partner in common. Source: J. S. Coleman (1988), Social capital in the
///   creation of human capital, doi:10.1086/228943.
/// * *duration*: how long it has gone on.
///
/// O(n + m) time for what is stated; the traces take, for each endeavour of k participants with d partners each, k²·d.
public struct TrustSurvey: Sendable {
  /// Until when what has no end has gone on; `nil` for the date of the file, else its latest.
  public var date: PartialDate?

  public init(date: PartialDate? = nil) {
    self.date = date
  }

  /// - Throws: every strength that is no number from 0 up, at its relation's place in the file.
  public func findings(of ecosystem: Ecosystem) throws(InvalidEcosystem) -> TrustFindings {
    let facts = try Self.facts(of: ecosystem)
    let circles = PairEmbeddedness(of: ecosystem)
    let statements = TrustStatements(of: ecosystem)
    let reference = date ?? ecosystem.header.date ?? ecosystem.knownSpan?.last
    var byTarget: [Int: [TrustFact]] = [:]
    for fact in facts { byTarget[fact.target, default: []].append(fact) }
    let partnerships = ecosystem.nodes.compactMap { node -> PartnershipTrust? in
      let own = byTarget[node.number] ?? []
      let participants = circles.participants(of: node.number)
      guard participants.count > 1 || !own.isEmpty else { return nil }
      let end = node.period.end ?? reference
      return PartnershipTrust(
        node: node.number, stages: Self.byStage(own, ecosystem), balance: TrustBalance(own),
        participants: participants, stated: statements.among(participants), proxies: circles.proxies(of: node.number),
        length: node.period.start.flatMap { start in end.flatMap { KnownLength(from: start, to: $0) } },
        isOpen: node.period.end == nil)
    }
    return TrustFindings(
      stages: Self.byStage(facts, ecosystem), balance: TrustBalance(facts), stated: statements.overall(circles),
      proxies: partnerships.reduce(.none) { $0 + ($1.proxies ?? .none) }, partnerships: partnerships)
  }

  private static func byStage(_ facts: [TrustFact], _ ecosystem: Ecosystem) -> [StageTrust] {
    (ecosystem.vocabulary.stages.indices.map(Optional.init) + [nil]).compactMap { stage in
      let own = facts.filter { $0.stage == stage }
      return own.isEmpty ? nil : StageTrust(stage: stage, facts: own)
    }
  }

  private static func facts(of ecosystem: Ecosystem) throws(InvalidEcosystem) -> [TrustFact] {
    let vocabulary = ecosystem.vocabulary
    let signs = vocabulary.relationKinds.map { kind -> Bool? in
      kind.id.isSameText(as: "enables") ? true : kind.id.isSameText(as: "hinders") ? false : nil
    }
    var faults = ViolationList()
    var facts: [TrustFact] = []
    for relation in ecosystem.relations {
      guard let isEnabling = signs[relation.kindNumber] else { continue }
      let text = relation.attribute("strength")
      let number = text.map { NumberParser.number($0) } ?? 1
      guard let strength = number, (0...1e100).contains(strength) else {
        faults.append(Violation(.error, at: relation.position, .notAStrength(text ?? "", of: "strength")))
        continue
      }
      let stage = relation.attribute("stage").flatMap(vocabulary.stage).flatMap { stage in
        vocabulary.stages.firstIndex { $0.id.isSameText(as: stage.id) }
      }
      facts.append(
        TrustFact(
          relation: relation.number, cause: relation.from, target: relation.to, isEnabling: isEnabling, stage: stage,
          strength: strength, statesStrength: text != nil))
    }
    guard faults.isEmpty else { throw InvalidEcosystem(faults) }
    return facts
  }
}
