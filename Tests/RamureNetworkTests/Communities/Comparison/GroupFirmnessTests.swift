import RamureNetwork
import Testing

@Suite struct GroupFirmnessTests {
  private static let groups = NodeGroups(groupOfNode: [0, 0, 0, 0, 1, 1, 1, 2])

  private static func firmness(_ searches: [[Int32]], of groups: NodeGroups = groups) -> GroupFirmness {
    GroupFirmness(of: groups, in: PartitionEnsemble(searches.map { NodeGroups(groupOfNode: $0) }))
  }

  /// The same again; node 3 with the other group; the first group in halves, of which the first stands for it; all one.
  @Test func sharesByHand() {
    let firmness = Self.firmness([
      [0, 0, 0, 0, 1, 1, 1, 2], [0, 0, 0, 1, 1, 1, 1, 2], [0, 0, 1, 1, 2, 2, 2, 3], [0, 0, 0, 0, 0, 0, 0, 0],
    ])
    #expect(firmness.shares == [1, 1, 0.75, 0.5, 1, 1, 1, nil])
    // A half of its own group is not elsewhere.
    #expect(firmness.elsewhere == [-1, -1, -1, 1, -1, -1, -1, -1])
  }

  @Test func numbersOfClustersDoNotMatter() {
    let firmness = Self.firmness([[2, 2, 2, 2, 0, 0, 0, 1], [1, 1, 1, 1, 2, 2, 2, 0]])
    #expect(firmness.shares == [1, 1, 1, 1, 1, 1, 1, nil])
  }

  @Test func amongManyOthersTheMostFrequentIsTold() {
    let groups = NodeGroups(groupOfNode: [0, 0, 0, 1, 1, 1, 2, 2, 2])
    // Node 2: once with the third group, twice with the second, once at home.
    let firmness = Self.firmness(
      [
        [0, 0, 2, 1, 1, 1, 2, 2, 2], [0, 0, 1, 1, 1, 1, 2, 2, 2], [0, 0, 1, 1, 1, 1, 2, 2, 2],
        [0, 0, 0, 1, 1, 1, 2, 2, 2],
      ], of: groups)
    #expect(firmness.shares[2] == 0.25 && firmness.elsewhere[2] == 1)
  }

  @Test func whoIsInNoGroupHasNoShare() {
    let groups = NodeGroups(groupOfNode: [0, 0, -1, -1])
    let firmness = Self.firmness([[0, 0, 1, 1], [0, 1, 1, 1]], of: groups)
    #expect(firmness.shares == [1, 0.5, nil, nil])
  }

  @Test func nothingToCompare() {
    #expect(Self.firmness([]).shares == [Double?](repeating: nil, count: 8))
    #expect(Self.firmness([[]], of: NodeGroups(groupOfNode: [])).shares.isEmpty)
  }
}
