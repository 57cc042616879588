import RamureAnalysis
import RamureNetwork
import RamureWording

/// Who connects whom, said in sentences: in a terminal, and in a report.
extension BrokersAnswer {
  /// How many links of each broker a person is shown.
  private static let linksForPeople = 4
  /// How many pairs of each link.
  private static let examplesForPeople = 2

  /// "Le RAMEAU (Laboratoire)".
  func title(_ broker: BrokerSurvey.Broker, _ language: Language) -> String {
    let group = label(groups.groups[broker.node])[language].inertLine
    return "\(name(broker.node, language).inertLine) (\(group))"
  }

  /// A sentence for each link of a broker, the last for those that are not told one by one.
  func links(_ broker: BrokerSurvey.Broker) -> [LocalizedText] {
    let shown = broker.links.prefix(broker.links.count > Self.linksForPeople + 1 ? Self.linksForPeople : .max)
    let rest = broker.links.dropFirst(shown.count)
    return shown.map(sentence)
      + (rest.isEmpty ? [] : [BrokersWords.andMore(links: rest.count, pairs: rest.reduce(0) { $0 + $1.pairs })])
  }

  /// Which two groups it connects.
  private func sentence(_ link: BrokeredPairs.Link) -> LocalizedText {
    let texts = [Language.english, .french].map { language in
      BrokersWords.connects(
        label(link.from), label(link.to), isDirected: isDirected, pairs: link.pairs,
        examples: link.examples.prefix(Self.examplesForPeople).map {
          (name($0.from, language), name($0.to, language))
        })
    }
    return LocalizedText(en: texts[0].english.inertLine, fr: texts[1].french.inertLine)
  }

  /// How many pairs in which role.
  func summary(_ broker: BrokerSurvey.Broker) -> LocalizedText {
    let (letsIn, speaks) = (broker.pairs(as: .gatekeeper), broker.pairs(as: .representative))
    var roles = [BrokersWords.Role(BrokersWords.liaison, broker.pairs(as: .liaison))]
    roles +=
      isDirected
      ? [BrokersWords.Role(BrokersWords.gatekeeper, letsIn), BrokersWords.Role(BrokersWords.representative, speaks)]
      : [BrokersWords.Role(BrokersWords.eitherWay, speaks)]
    roles.append(BrokersWords.Role(BrokersWords.coordinator, broker.pairs(as: .coordinator)))
    roles.append(BrokersWords.Role(BrokersWords.itinerant, broker.pairs(as: .itinerant)))
    return BrokersWords.summary(
      pairs: broker.pairs, betweenGroups: broker.pairsBetweenGroups, roles: roles,
      rank: broker.betweennessRank.map { ($0, of: view.network.nodeCount) })
  }
}
