import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording
import Testing

@Suite struct CommunityTraitsTests {
  /// Twenty organisations in two communities of ten: eight associations and two companies, one and nine. Five of the first
  /// are active in the north, and so is one of the second; four of the second in the south.
  private static func ecosystem() throws -> Ecosystem {
    var draft = EcosystemDraft()
    for number in 0..<20 {
      let isAssociation = number < 8 || number == 19
      draft.addNode(number < 10 ? "a\(number)" : "b\(number)", kind: isAssociation ? "association" : "company")
    }
    for place in ["north", "south"] { draft.addNode(place, kind: "territory") }
    for number in 0..<5 { draft.addRelation("a\(number)", "activeIn", "north") }
    draft.addRelation("b10", "activeIn", "north")
    for number in 11..<15 { draft.addRelation("b\(number)", "activeIn", "south") }
    return try draft.validated().ecosystem
  }

  private static func traits(_ ecosystem: Ecosystem) throws -> [[CommunityTrait]] {
    // Without the territories themselves.
    let view = try Projection(selection: Selection(nodeKinds: ["organisation"])).applied(to: ecosystem)
    let groups = NodeGroups(groupOfNode: [Int32](repeating: 0, count: 10) + [Int32](repeating: 1, count: 10))
    return CommunityTraits().traits(of: Communities(view: view, partition: groups), in: ecosystem)
  }

  private static func id(_ trait: CommunityTrait) -> String? {
    switch trait.aspect {
    case .kind(let id, _), .subkind(let id, _): id
    case .near(_, _, let id, _): id
    }
  }

  @Test func whatStandsOutByHand() throws {
    let traits = try Self.traits(Self.ecosystem())
    // Of 20 nine are associations; that ten of them hold eight: (C(9,8) C(11,2) + C(9,9) C(11,1)) / C(20,10).
    #expect(traits[0].map(Self.id) == ["association", "north"])
    let association = traits[0][0]
    #expect((association.count, association.known) == (8, 10) && association.shareOverAll == 9.0 / 20)
    #expect(abs(association.probability - 506.0 / 184_756) < 1e-15)
    // Ten have a known territory, six of them the north; that five hold five: C(6,5) / C(10,5).
    let north = traits[0][1]
    #expect((north.count, north.known) == (5, 5) && north.shareOverAll == 6.0 / 10)
    #expect(abs(north.probability - 6.0 / 252) < 1e-15)
    // Four of four in the south: C(4,4) C(6,1) / C(10,5).
    #expect(traits[1].map(Self.id) == ["company", "south"])
    #expect(abs(traits[1][1].probability - 6.0 / 252) < 1e-15)
  }

  @Test func whatAllAreStandsOutNowhere() throws {
    let traits = try Self.traits(Self.ecosystem())
    #expect(!traits.flatMap(\.self).contains { Self.id($0) == "organisation" })
  }

  /// Partners are for what their partnerships are for; where these take place is not where they are.
  @Test func actorsAreForWhatTheyDoTogether() throws {
    var draft = EcosystemDraft()
    for number in 0..<12 { draft.addNode("p\(number < 10 ? "0" : "")\(number)", kind: "person") }
    draft.addNode("garden", kind: "partnership")
    draft.addNode("repair", kind: "partnership")
    draft.addNode("food", kind: "need")
    draft.addNode("waste", kind: "need")
    draft.addNode("valley", kind: "territory")
    for number in 0..<6 { draft.addRelation("p0\(number)", "participatesIn", "garden") }
    for number in 6..<12 { draft.addRelation("p\(number < 10 ? "0" : "")\(number)", "participatesIn", "repair") }
    draft.addRelation("garden", "addresses", "food")
    draft.addRelation("garden", "activeIn", "valley")
    draft.addRelation("repair", "addresses", "waste")
    let ecosystem = try draft.validated().ecosystem
    let view = try Projection(form: .partners).applied(to: ecosystem)
    let groups = NodeGroups(groupOfNode: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
    let traits = CommunityTraits().traits(of: Communities(view: view, partition: groups), in: ecosystem)
    #expect(traits.map { $0.map(Self.id) } == [["food"], ["waste"]])
    // C(6,6) / C(12,6).
    #expect(abs(traits[0][0].probability - 1.0 / 924) < 1e-15)
  }

  /// What an attribute says of a territory counts like a tie to one.
  @Test func territoriesMayBeStated() throws {
    var draft = EcosystemDraft()
    for number in 0..<12 {
      draft.addNode("p\(number < 10 ? "0" : "")\(number)", kind: "person")
      draft.setAttribute("territory", number < 6 ? "Upstream" : "Downstream", ofNode: number)
    }
    let view = Projection.plainView(of: try draft.validated().ecosystem)
    let groups = NodeGroups(groupOfNode: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])
    let traits = CommunityTraits().traits(of: Communities(view: view, partition: groups))
    guard case .near(let kind, _, nil, let name) = try #require(traits[0].first).aspect else {
      Issue.record("a stated territory has no id")
      return
    }
    #expect(kind == "territory" && name.english == "Upstream")
  }

  @Test func twoOfAKindAreNotEnough() throws {
    let communities = try CommunitiesTests.harbour()
    #expect(CommunityTraits().traits(of: communities) == [[], []])
  }
}
