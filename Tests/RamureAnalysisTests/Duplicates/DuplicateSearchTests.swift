import RamureAnalysis
import RamureModel
import Testing

/// Pairs that are one or two, as people who know them would say; none of them from the sets that are measured.
@Suite struct DuplicateSearchTests {
  private static func ecosystem(
    _ names: [String], prefix: String = "n", kind: String = "organisation", attributes: [Int: [(String, String)]] = [:]
  ) throws -> Ecosystem {
    var draft = EcosystemDraft()
    for (place, name) in names.enumerated() {
      draft.addNode(
        "\(prefix)\(place)", kind: kind, name: Name(name), attributes: (attributes[place] ?? []).map { ($0.0, $0.1) })
    }
    return try draft.validated().ecosystem
  }

  /// The surroundings: what makes some words common.
  private static let others = [
    "Mairie de Lyon", "Mairie de Lens", "Mairie de Saint-Denis", "CCAS de Lyon", "CCAS de Lens", "Lycée 12", "Lycée 13",
    "Association des parents de Lyon", "Association des parents de Lens", "Association du quartier",
    "Fondation du rail",
    "Club de Lens", "Club de Lyon", "Maison de Lyon", "Office de Lens", "Comité des fêtes de Lens",
  ]

  private static func score(_ one: String, _ other: String) throws -> Double {
    let ecosystem = try ecosystem([one, other] + others)
    let pairs = DuplicateSearch(leastScore: 0).pairs(in: [ecosystem])
    return pairs.first { $0.first.node + $0.second.node == 1 && $0.first.node != $0.second.node }?.score ?? 0
  }

  @Test(arguments: [
    ("Mairie de Saint-Étienne", "Ville de St Etienne"), ("CCAS de Sauge", "Centre communal d’action sociale de Sauge"),
    ("Les Moulins", "Moulins (Les)"), ("Des Roues pour Tous", "DES ROUES POUR TOUS (association loi 1901)"),
    ("Bürgerstiftung Nord", "Buergerstiftung Nord"), ("Maison des jeunes et de la culture", "MJC"),
    ("Union des artisans de Sauge", "Artisans de Sauge (Union des)"),
    ("La Ressourcerie verte", "Ressourcerie verte SARL"),
    ("Coopérative agricole de Sauge", "Coopérativ eagricole de Sauge"), ("Épicerie solidaire", "Epicrie solidaire"),
    ("Agence de l’eau", "Agence de l'Eau – siège"), ("Fédération des marins (FM)", "Féd. des marins"),
  ]) func areOne(_ one: String, _ other: String) throws {
    #expect(try Self.score(one, other) >= DuplicateSearch.usualScore, "\(one), \(other)")
  }

  @Test(arguments: [
    ("Mairie de Vannes", "Mairie de Nevers"), ("Lycée 14", "Lycée 15"), ("Club des marins", "Union des marins"),
    ("Association des marins", "Fondation des marins"), ("Université Paris II", "Université Paris III"),
    ("Maif", "Macif"), ("Comité des fêtes de Sauge", "Comité des fêtes de Lyon"),
    ("Réseau de la mer", "Réseau de la montagne"), ("Banque alimentaire", "Banque populaire"),
  ]) func areTwo(_ one: String, _ other: String) throws {
    #expect(try Self.score(one, other) < DuplicateSearch.usualScore, "\(one), \(other)")
  }

  @Test func kindsThatDifferLowerTheScore() throws {
    let actor = try Self.ecosystem(["Silver Geek"], prefix: "a")
    let solution = try Self.ecosystem(["Silver Geek"], prefix: "b", kind: "solution")
    #expect(DuplicateSearch().pairs(in: [actor, solution]).isEmpty)
    let pairs = DuplicateSearch(leastScore: 0.5).pairs(in: [actor, solution])
    #expect(pairs.map(\.score) == [0.6])
    #expect(pairs[0].reasons == [.sameName, .otherKinds("organisation", "solution")])
  }

  @Test func registersKnowBetterThanNames() throws {
    let ecosystem = try Self.ecosystem(
      ["Roues", "Wheels", "Moulins", "Moulins", "Poste", "Poste"],
      attributes: [
        0: [("SIREN", "732829320")], 1: [("n° siren", "732 829 320")], 2: [("siren", "732829320")],
        3: [("siren", "356000000")],
      ])
    let pairs = DuplicateSearch(leastScore: 0.8).pairs(in: [ecosystem])
    let told = pairs.map { "\($0.first.node)–\($0.second.node)" }
    // Two Moulins have two numbers, two Postes none, and whoever has the number of the Roues is them.
    #expect(told.contains("0–1") && told.contains("0–2") && told.contains("4–5") && !told.contains("2–3"))
  }

  @Test func onlyOneOfManyOnAPlatform() throws {
    let shared = [("url", "https://example.org/")]
    let two = try Self.ecosystem(["Fondation Roues", "Roues"], attributes: [0: shared, 1: shared])
    #expect(DuplicateSearch().pairs(in: [two]).first?.reasons.first?.speaksFor == true)
    let many = try Self.ecosystem(
      ["Ana", "Bo", "Cleo", "Dan"], attributes: [0: shared, 1: shared, 2: shared, 3: shared])
    #expect(DuplicateSearch(leastScore: 0.1).pairs(in: [many]).isEmpty)
  }

  /// Those of one id and like names in two files are one without a question; of one id and other names they are no pair.
  @Test func oneIDInTwoFiles() throws {
    let north = try Self.ecosystem(["Les Moulins"])
    #expect(DuplicateSearch().pairs(in: [north, try Self.ecosystem(["Moulins"])]).isEmpty)
    #expect(DuplicateSearch().pairs(in: [north, try Self.ecosystem(["Roues"])]).isEmpty)
    #expect(DuplicateSearch().pairs(in: [north, try Self.ecosystem(["Moulins"], prefix: "s")]).count == 1)
  }

  /// Hundreds of one name: each is compared with some of the others, not with all.
  @Test func manyOfOneNameAreNoSquare() throws {
    let pairs = DuplicateSearch().pairs(in: [try Self.ecosystem(Array(repeating: "Jean Martin", count: 400))])
    #expect((399...400 * 24).contains(pairs.count))
  }

  /// Seven Duponts and seven Duponds are two families; one Dupomt among a hundred Duponts has slipped.
  @Test func theListTellsSlipsFromNames() throws {
    let first = ["Ana", "Bo", "Cleo", "Dan", "Eva", "Finn", "Gaia"]
    let families = first.flatMap { ["\($0) Dupont", "\($0) Dupond"] }
    #expect(DuplicateSearch().pairs(in: [try Self.ecosystem(families)]).isEmpty)
    let one = ["Hal Dupont", "Hal Dupomt"] + (0..<100).map { "Nobody\($0) Dupont" }
    #expect(DuplicateSearch().pairs(in: [try Self.ecosystem(one)]).map { $0.first.node + $0.second.node } == [1])
  }

  @Test func nothingInNothing() throws {
    #expect(DuplicateSearch().pairs(in: []).isEmpty)
    #expect(DuplicateSearch().pairs(in: [.empty, .empty]).isEmpty)
    #expect(
      DuplicateSearch(leastScore: 0).pairs(in: [try Self.ecosystem(["", "()", "…", "de la"])]).allSatisfy {
        $0.score <= 1
      })
  }
}
