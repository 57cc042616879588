import RamureAnalysis
import RamureModel
import RamureWording

/// Brakes, accelerators and trust for programs, fact by fact.
struct TrustJSON {
  let answer: TrustAnswer
  private var language: Language { answer.language }

  var value: JSONValue {
    let (findings, gaps) = (answer.findings, answer.gaps)
    return .object([
      "balance": balance(findings.balance), "stages": .array(findings.stages.map(stage)),
      "turn": findings.turn.map { turn in
        .object(["brake": stageID(turn.brake), "accelerator": stageID(turn.accelerator)])
      } ?? .null,
      "trust": trust(findings.stated), "proxies": proxies(findings.proxies),
      "partnerships": .array(answer.partnerships.map(partnership)),
      "partnership_count": .integer(answer.partnershipCount),
      "missing": .object([
        "without_facts": .array(gaps.withoutFacts.map(node)), "facts_without_stage": .integer(gaps.withoutStage),
        "facts_without_strength": .integer(gaps.withoutStrength), "trust_unstated": .truth(gaps.isTrustUnstated),
      ]),
    ])
  }

  private func partnership(_ entry: PartnershipTrust) -> JSONValue {
    .object([
      "partnership": node(entry.node), "balance": balance(entry.balance), "stages": .array(entry.stages.map(stage)),
      "participants": .array(entry.participants.map(node)), "trust": trust(entry.stated),
      "proxies": entry.proxies.map(proxies) ?? .null, "months": entry.length.map { .integer($0.months) } ?? .null,
      "months_known_to": JSONValue(entry.length.map { $0.isInYears ? "year" : "month" }),
      "goes_on": .truth(entry.isOpen),
    ])
  }

  private func stage(_ stage: StageTrust) -> JSONValue {
    .object([
      "stage": stageID(stage.stage), "name": .text(answer.stage(stage.stage)[language]),
      "balance": balance(stage.balance), "facts": .array(stage.facts.map(fact)),
    ])
  }

  private func stageID(_ stage: Int?) -> JSONValue {
    JSONValue(stage.map { answer.ecosystem.vocabulary.stages[$0].id })
  }

  private func fact(_ fact: TrustFact) -> JSONValue {
    .object([
      "from": node(fact.cause), "to": node(fact.target), "kind": .text(fact.isEnabling ? "enables" : "hinders"),
      "stage": stageID(fact.stage), "strength": fact.statesStrength ? .number(fact.strength) : .null,
      "sources": .array(answer.ecosystem.relations[fact.relation].sources.map(JSONValue.text)),
    ])
  }

  private func balance(_ balance: TrustBalance) -> JSONValue {
    .object([
      "brakes": .integer(balance.hinderingCount), "accelerators": .integer(balance.enablingCount),
      "brake_weight": .number(balance.hindering), "accelerator_weight": .number(balance.enabling),
      "value": .figure(balance.value),
    ])
  }

  private func trust(_ stated: StatedTrust) -> JSONValue {
    .object([
      "pairs": .integer(stated.pairs), "stated_pairs": .integer(stated.statedPairs), "mean": .figure(stated.mean),
    ])
  }

  private func proxies(_ proxies: TrustProxies) -> JSONValue {
    .object([
      "pairs": .integer(proxies.pairs), "repeated": .integer(proxies.repeated), "earlier": .integer(proxies.earlier),
      "closed": .integer(proxies.closed),
    ])
  }

  private func node(_ number: Int) -> JSONValue { answer.ecosystem.nodes[number].json(language) }
}

extension TrustAnswer {
  static var shape: JSONShape {
    let balance = JSONShape.object([
      "brakes": .integer, "accelerators": .integer, "brake_weight": .number, "accelerator_weight": .number,
      "value": .told(.number, ShapeWords.signed).orNull,
    ])
    let fact = JSONShape.object([
      "from": .node, "to": .node, "kind": .words(["enables", "hinders"]), "stage": .optional(.text),
      "strength": .optional(.number), "sources": .list(.text),
    ])
    let stage = JSONShape.object([
      "stage": .optional(.text), "name": .text, "balance": balance, "facts": .list(fact),
    ])
    let trust = JSONShape.object(["pairs": .pairs, "stated_pairs": .pairs, "mean": .optional(.number)])
    let proxies = JSONShape.object(["pairs": .pairs, "repeated": .pairs, "earlier": .pairs, "closed": .pairs])
    let partnership = JSONShape.object([
      "partnership": .node, "balance": balance, "stages": .list(stage), "participants": .list(.node), "trust": trust,
      "proxies": proxies.orNull, "months": .optional(.integer), "months_known_to": .precision.orNull,
      "goes_on": .truth,
    ])
    return .object([
      "balance": balance, "stages": .list(stage),
      "turn": .optional(.object(["brake": .optional(.text), "accelerator": .optional(.text)])), "trust": trust,
      "proxies": proxies, "partnerships": .list(partnership), "partnership_count": .total,
      "missing": .object([
        "without_facts": .list(.node), "facts_without_stage": .integer, "facts_without_strength": .integer,
        "trust_unstated": .truth,
      ]),
    ])
  }
}
