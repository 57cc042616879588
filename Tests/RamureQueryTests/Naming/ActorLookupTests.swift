import RamureModel
import RamureQuery
import RamureWording
import Testing

@Suite struct ActorLookupTests {
  /// In order: Emmaüs twice over, one under an id that is another's name; and a service with translations.
  private static func ecosystem() throws -> Ecosystem {
    var draft = EcosystemDraft()
    draft.addNode("MACIF", kind: "organisation", name: Name("Mutuelle"))
    draft.addNode("org:emmaus", kind: "organisation", name: Name("Emmaüs"))
    draft.addNode("org:macif", kind: "foundation", name: Name("MACIF"))
    draft.addNode("sol:emmaus", kind: "service", name: Name("Emmaüs"))
    draft.addNode("sol:tree", kind: "service", name: Name("Baum", english: "Tree", french: "L’Arbre"))
    draft.addNode("sol:other", kind: "service", name: Name("emmaus"))
    return try draft.validated().ecosystem
  }

  private static func find(_ text: String) throws -> [String]? {
    let ecosystem = try ecosystem()
    return switch ActorLookup(in: ecosystem).find(text) {
    case .one(let number): [ecosystem.nodes[number].id]
    case .several(let numbers): numbers.map { ecosystem.nodes[$0].id }
    case .none: nil
    }
  }

  @Test(arguments: [
    // The exact id wins over another's name.
    ("MACIF", ["MACIF"]), ("org:macif", ["org:macif"]),
    // Then exact names; then those that only differ by case and accents, ids among them.
    ("Emmaüs", ["org:emmaus", "sol:emmaus"]), ("emmaus", ["sol:other"]),
    ("EMMAÜS", ["org:emmaus", "sol:emmaus", "sol:other"]), ("macif", ["MACIF", "org:macif"]),
    ("Baum", ["sol:tree"]), ("tree", ["sol:tree"]), ("l'arbre", ["sol:tree"]), ("SOL:TREE", ["sol:tree"]),
    ("Sol Tree", ["sol:tree"]),
  ])
  func findsByIDAndByName(_ text: String, _ expected: [String]) throws {
    #expect(try Self.find(text) == expected)
  }

  @Test(arguments: ["", "—", "nobody at all"]) func findsNothingForNobody(_ text: String) throws {
    #expect(try ActorLookup(in: Self.ecosystem()).find(text) == .none(nearest: []))
  }

  @Test func offersTheNearestNamesElseIDs() throws {
    let lookup = try ActorLookup(in: Self.ecosystem())
    #expect(lookup.find("Mutuele") == .none(nearest: ["Mutuelle"]))
    #expect(lookup.find("emaus") == .none(nearest: ["Emmaüs", "emmaus"]))
    #expect(lookup.find("org:macef") == .none(nearest: ["org:macif"]))
  }

  @Test func aNameWithoutLettersIsStillAName() throws {
    var draft = EcosystemDraft()
    draft.addNode("a", kind: "person", name: Name("♥"))
    draft.addNode("b", kind: "person", name: Name("★"))
    #expect(try ActorLookup(in: draft.validated().ecosystem).find("★") == .one(1))
  }

  @Test func saysWhatIsWrong() throws {
    let lookup = try ActorLookup(in: Self.ecosystem())
    #expect(lookup.diagnosis(of: "MACIF", lookup.find("MACIF")) == nil)
    let several = lookup.diagnosis(of: "Emmaüs", lookup.find("Emmaüs"))
    #expect(several?.code == "ambiguous-actor")
    #expect(several?.remedy.english == "use one id: org:emmaus (Organisation) or sol:emmaus (Shared solution)")
    let none = lookup.diagnosis(of: "Mutuele", lookup.find("Mutuele"))
    #expect(none?.text(.english) == "nothing has the id or the name “Mutuele”; did you mean “Mutuelle”?")
  }
}
