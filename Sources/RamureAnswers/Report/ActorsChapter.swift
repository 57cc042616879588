import RamureAnalysis
import RamureDrawing
import RamureWording

/// Who matters most, and why.
struct ActorsChapter {
  private let matter: ReportMatter

  init(_ matter: ReportMatter) { self.matter = matter }

  var blocks: [DocumentBlock] {
    let survey = matter.keyActors
    guard let first = survey.actors.first else { return [matter.paragraph(ReportWords.noActors)] }
    return [
      matter.paragraph(first.betweenness == nil ? ReportWords.actorsLeadWithoutWays : ReportWords.actorsLead),
      .list(survey.actors.map(item)), table, matter.note(matter.view.description),
    ]
  }

  private func item(_ actor: KeyActorSurvey.KeyActor) -> DocumentText {
    let departure = matter.fragility.survey.departure(of: actor.node)
    let connected = pairs(of: actor)
    let sentences = LocalizedText.sentences([
      ReportWords.ties(actor.ties, rank: words(actor.tieRank), of: matter.keyActors.total),
      actor.betweennessRank.flatMap { rank in
        ReportWords.between(actor.betweenness ?? 0, rank: words(rank), of: matter.keyActors.total)
      },
      connected.flatMap { ReportWords.connects($0.pairs, betweenGroups: $0.pairsBetweenGroups) },
      ReportWords.without(
        cutOff: departure.cutOffCount, FragilityWords.list(departure.cutOff.map(matter.fragility.name))),
      departure.solutions.isEmpty ? nil : matter.fragility.solutions(without: departure),
    ])
    return DocumentText.strong("\(matter.fragility.titled(actor.node)[matter.language]).")
      + DocumentText(" " + sentences[matter.language])
  }

  private func words(_ rank: KeyActorSurvey.Rank) -> ReportWords.Rank {
    ReportWords.Rank(rank.place, isShared: rank.isShared)
  }

  /// What it is as a broker, where the view of partners could be had.
  private func pairs(of actor: KeyActorSurvey.KeyActor) -> BrokerSurvey.Broker? {
    guard case .success(let brokers) = matter.brokers else { return nil }
    let number = matter.view.nodeNumber(actor.node)
    return matter.allBrokers.first { brokers.view.nodeNumber($0.node) == number }
  }

  private var table: DocumentBlock {
    let fragility = matter.fragility
    let hasWays = matter.keyActors.actors.contains { $0.betweenness != nil }
    return .table(
      DocumentTable(
        caption: ReportWords.actorsInFigures[matter.language],
        columns: [matter.column(ReportWords.actor), matter.column(ReportWords.tieColumn, isNumeric: true)]
          + (hasWays ? [matter.column(ReportWords.waysColumn, isNumeric: true)] : [])
          + [
            matter.column(ReportWords.cutOffColumn, isNumeric: true),
            matter.column(FragilityWords.lostPairs, isNumeric: true),
          ],
        rows: matter.keyActors.actors.map { actor in
          [matter.text(fragility.name(actor.node)), matter.count(actor.ties)]
            + (hasWays ? [matter.text(ReportWords.smallShare(actor.betweenness ?? 0))] : [])
            + [
              matter.count(fragility.survey.departure(of: actor.node, naming: 0).cutOffCount),
              matter.count(actor.lostPairs),
            ]
        }))
  }
}
