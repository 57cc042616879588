import RamureAnalysis
import RamureModel
import RamureQuery
import Testing

@Suite struct GroupLookupTests {
  private static func found(_ text: String, in view: ProjectedNetwork, of whole: Ecosystem? = nil) -> String {
    let lookup = GroupLookup(in: view, of: whole ?? view.ecosystem) { CommunitySearch().communities(of: view) }
    switch lookup.find(text) {
    case .one(let group): return "\(group.label.english): \(view.ids(group.members).joined(separator: " "))"
    case .several(let nodes): return "several: \(nodes.count)"
    case .empty(let label): return "empty: \(label.english)"
    case .none(let nearest): return "none: \(nearest.joined(separator: " "))"
    }
  }

  @Test(arguments: [
    ("person", "Person: camille lone nora"), ("Personne", "Person: camille lone nora"),
    ("foundation", "Foundation: hearth"), ("Sage Valley", "Sage Valley: garage"), ("valley", "Sage Valley: garage"),
    // An actor stands for its members too.
    ("Wheels for All", "Wheels for All: camille wheels"), ("pact", "Garage pact: mills pact wheels"),
    ("actor:valley", "Sage Valley: valley"), ("kind:person", "Person: camille lone nora"),
    ("territory:sage valley", "Sage Valley: garage"), ("media", "empty: Media"),
    ("fundation", "none: foundation"), ("kind:wheels", "none: "), ("xyzzy", "none: "),
  ])
  func findsKindsTerritoriesAndActors(_ text: String, _ expected: String) throws {
    #expect(Self.found(text, in: try Orchard.view()) == expected)
  }

  @Test func findsCommunitiesByNumberAndName() throws {
    let view = try Orchard.view()
    let all = CommunitySearch().communities(of: view).all
    let first = view.ids(all[0].members.map(view.nodeNumber).sorted()).joined(separator: " ")
    #expect(Self.found("community:1", in: view) == "\(all[0].name.english): \(first)")
    #expect(Self.found("community:\(all[0].name.english)", in: view) == "\(all[0].name.english): \(first)")
    #expect(Self.found("community:no such", in: view).hasPrefix("none: community:"))
  }

  @Test func findsByAttribute() throws {
    var draft = EcosystemDraft()
    draft.addNode("a", kind: "association", attributes: [("size", "Small")])
    draft.addNode("b", kind: "association", attributes: [("size", "large")])
    let view = Projection.plainView(of: try draft.validated().ecosystem)
    #expect(Self.found("size=small", in: view) == "size=small: a")
    #expect(Self.found("size=none", in: view) == "empty: size=none")
    #expect(Self.found("height=small", in: view) == "none: ")
  }

  @Test func aTerritoryHasThoseOfItsParts() throws {
    var draft = EcosystemDraft()
    for id in ["country", "region", "town"] { draft.addNode(id, kind: "territory") }
    for id in ["a", "b"] { draft.addNode(id, kind: "association") }
    draft.addNode("c", kind: "association", attributes: [("territory", "Country")])
    draft.addRelation("town", "partOf", "region")
    draft.addRelation("region", "partOf", "country")
    draft.addRelation("a", "activeIn", "town")
    draft.addRelation("b", "activeIn", "country")
    let view = Projection.plainView(of: try draft.validated().ecosystem)
    #expect(Self.found("country", in: view) == "country: a b c")
    #expect(Self.found("region", in: view) == "region: a")
  }

  /// Relations that do not count in the view still say who is active where.
  @Test func membersAreThoseTheViewShows() throws {
    let whole = try Orchard.ecosystem()
    let view = try Projection(selection: Selection(relationKinds: ["funds"], without: ["lone"])).applied(to: whole)
    #expect(Self.found("valley", in: view, of: whole) == "Sage Valley: garage")
    #expect(Self.found("person", in: view, of: whole) == "Person: camille nora")
  }
}
