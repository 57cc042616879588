import RamureModel
import RamureWording

/// What the file does not say of trust, and what one would write to say it.
public struct TrustGaps: Sendable {
  /// Partnerships, alliances and programmes of which nothing says what slows them down or speeds them up.
  public let withoutFacts: [Int]
  /// How many there are in all.
  public let endeavourCount: Int
  public let withoutStage: Int
  public let withoutStrength: Int
  /// Whether no pair states trust.
  public let isTrustUnstated: Bool
  /// What might be a brake or an accelerator of the first of them, by its id; `nil` where nothing is.
  public let cause: String?
  /// Two who take part together, by their ids.
  public let pair: (String, String)?
  /// A stage that the first of them went through, else the first of all.
  public let stage: String

  public init(_ findings: TrustFindings, of ecosystem: Ecosystem) {
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
