import RamureAnalysis
import RamureModel
import RamureWording

/// Brakes, accelerators and trust, before they take a form.
struct TrustReport {
  let findings: TrustFindings
  let ecosystem: Ecosystem
  let filters: [LocalizedText]
  /// Those of which most is said first: facts, then stated trust, then the larger, then by number.
  let partnerships: [PartnershipTrust]
  let partnershipCount: Int
  let gaps: TrustGaps

  init(_ findings: TrustFindings, of ecosystem: Ecosystem, filters: [LocalizedText], most: Int?) {
    (self.findings, self.ecosystem, self.filters) = (findings, ecosystem, filters)
    partnershipCount = findings.partnerships.count
    partnerships = Array(
      findings.partnerships.sorted { one, other in
        func rank(_ entry: PartnershipTrust) -> (Int, Int, Int, Int) {
          let facts = entry.stages.reduce(0) { $0 + $1.facts.count }
          return (-facts, -entry.stated.statedPairs, -entry.participants.count, entry.node)
        }
        return rank(one) < rank(other)
      }.prefix(most ?? .max))
    gaps = TrustGaps(findings, of: ecosystem)
  }

  func stage(_ place: Int?) -> LocalizedText {
    place.map { ecosystem.vocabulary.stages[$0].label.inertLine } ?? TrustWords.noStage
  }

  func name(_ node: Int) -> LocalizedText { ecosystem.nodes[node].inertName }

  var footnotes: [LocalizedText] {
    filters.isEmpty ? [] : [MapWording.filters(filters).inParentheses]
  }
}

/// What the file does not say of trust, and what one would write to say it.
struct TrustGaps {
  /// Partnerships, alliances and programmes of which nothing says what slows them down or speeds them up.
  let withoutFacts: [Int]
  /// How many there are in all.
  let endeavourCount: Int
  let withoutStage: Int
  let withoutStrength: Int
  /// Whether no pair states trust.
  let isTrustUnstated: Bool
  /// What might be a brake or an accelerator of the first of them, by its id; `nil` where nothing is.
  let cause: String?
  /// Two who take part together, by their ids.
  let pair: (String, String)?
  /// A stage that the first of them went through, else the first of all.
  let stage: String

  init(_ findings: TrustFindings, of ecosystem: Ecosystem) {
    func kind(_ node: Int) -> String { ecosystem.nodes[node].kind.id }
    let spoken = findings.partnerships.filter { !$0.stages.isEmpty }.map(\.node)
    let endeavours = ecosystem.nodes.map(\.number).filter {
      ["partnership", "alliance", "programme"].contains(kind($0))
    }
    withoutFacts = endeavours.filter { !spoken.contains($0) }
    endeavourCount = endeavours.count
    withoutStage = findings.factsWithoutStage
    withoutStrength = findings.factsWithoutStrength
    isTrustUnstated = findings.stated.statedPairs == 0
    let first = withoutFacts.first
    // What may be either.
    let causes = ["usage", "solution"]
    let near = ecosystem.relations.lazy.compactMap { relation -> Int? in
      if relation.from == first, causes.contains(kind(relation.to)) { return relation.to }
      return relation.to == first && causes.contains(kind(relation.from)) ? relation.from : nil
    }.first
    let any = causes.lazy.compactMap { wanted in ecosystem.nodes.first { $0.kind.id == wanted }?.number }.first
    cause = (near ?? any).map { ecosystem.nodes[$0].id }
    pair = findings.partnerships.first { $0.participants.count > 1 }.map {
      (ecosystem.nodes[$0.participants[0]].id, ecosystem.nodes[$0.participants[1]].id)
    }
    let stages = ecosystem.vocabulary.stages
    stage = first.flatMap { ecosystem.nodes[$0].stages.first?.stage } ?? stages.first?.id ?? "dialogue"
  }
}
