import RamureAnalysis
import RamureModel
import RamureNetwork
import Testing

@Suite struct BrokerSurveyTests {
  /// Actors tied: large with dunes and maree, these with port, port with morel, morel with voiles. By number: dunes 0,
  /// large 1, maree 2, morel 3, port 4, voiles 5.
  private func brokers(most: Int? = nil, isRanked: Bool = true) throws -> (brokers: [BrokerSurvey.Broker], total: Int) {
    let ecosystem = try Harbour.ecosystem()
    let view = try Projection(form: .partners).applied(to: ecosystem)
    let groups = GroupedNodes(of: view, by: .subkind, in: ecosystem)
    #expect(groups.labels.map(\.english) == ["Association", "Foundation", "Company", "Lab"])
    return BrokerSurvey().brokers(
      of: view.network, groups: groups.groups, betweenness: isRanked ? Betweenness().scores(of: view.network) : nil,
      most: most)
  }

  @Test func whoConnectsDifferentGroupsComesFirst() throws {
    let (brokers, total) = try brokers()
    // port: dunes–maree, dunes–morel, maree–morel; dunes and maree: large–port; morel: port–voiles; large: dunes–maree.
    #expect(total == 5)
    #expect(brokers.map(\.node) == [4, 0, 2, 3, 1])
    #expect(brokers.map(\.pairs) == [3, 1, 1, 1, 1] && brokers.map(\.pairsBetweenGroups) == [2, 1, 1, 1, 0])
    #expect(BrokerageRole.allCases.map { brokers[0].pairs(as: $0) } == [0, 1, 0, 0, 2])
    #expect(BrokerageRole.allCases.map { brokers[3].pairs(as: $0) } == [0, 0, 1, 1, 0])
    // Pairs through each: port 6½, morel 4, dunes and maree 1½, large ½, voiles none.
    #expect(brokers.map(\.betweennessRank) == [1, 3, 3, 2, 5])
  }

  @Test func linksOfTwoGroupsComeFirst() throws {
    let port = try brokers(most: 1).brokers[0]
    #expect(port.links.map { [$0.from, $0.to] } == [[0, 2], [0, 0]])
    #expect(port.links.map(\.pairs) == [2, 1])
    #expect(port.links[0].examples == [.init(from: 0, to: 3), .init(from: 2, to: 3)])
  }

  @Test func onlySoManyAreLookedAtAndTheRestCounted() throws {
    let (brokers, total) = try brokers(most: 2, isRanked: false)
    #expect(brokers.count == 2 && total == 5 && brokers[0].betweennessRank == nil)
  }
}
