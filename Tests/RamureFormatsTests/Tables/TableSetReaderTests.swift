import RamureModel
import RamureWording
import Testing

@testable import RamureFormats

/// Sheets as people keep them: each gives the ecosystem that its author would draw by hand.
@Suite struct TableSetReaderTests {
  private func read(
    _ files: [(name: String, text: String)], _ set: (inout EcosystemReader) -> Void = { _ in }
  ) throws -> Outcome {
    let folder = try ScratchFolder()
    for file in files { try folder.write(file.text, to: file.name) }
    var reader = EcosystemReader()
    set(&reader)
    return Outcome(reader, files.count == 1 ? [folder.path(of: files[0].name)] : [folder.path])
  }

  private func participations(_ outcome: Outcome) -> [String] {
    (outcome.ecosystem?.relations ?? Ecosystem.empty.relations).map { relation in
      let nodes = outcome.ecosystem?.nodes
      return
        "\(nodes?[relation.from].id ?? "") \(relation.kind.id) \(nodes?[relation.to].id ?? ""): \(relation.role ?? "")"
    }
  }

  // MARK: - Partnerships

  @Test func aListOfPartnershipsHasAllPartnersInOneCell() throws {
    let outcome = try read([
      (
        "projets.csv",
        "Projet;Chef de file;Partenaires;Financeurs;Début;Budget\n"
          + "Verger;Terre vive;\"Commune d’Orme, Lycée Curie\";Fondation Rive;15/09/2020;1200\n"
          + "Atelier;Lycée Curie;Terre vive / La Ruche;;2019-2022;\n"
      )
    ])
    #expect(outcome.errors == [])
    #expect(outcome.ecosystem?.header.language == .french)
    #expect(
      participations(outcome) == [
        "Terre vive participatesIn Verger: porteur", "Commune d’Orme participatesIn Verger: partenaire",
        "Lycée Curie participatesIn Verger: partenaire", "Fondation Rive funds Verger: ",
        "Lycée Curie participatesIn Atelier: porteur", "Terre vive participatesIn Atelier: partenaire",
        "La Ruche participatesIn Atelier: partenaire",
      ])
    let partnerships = outcome.ecosystem?.nodes.filter { $0.kind.id == "partnership" } ?? []
    #expect(partnerships.map(\.id) == ["Atelier", "Verger"])
    #expect(
      partnerships.map(\.period) == [
        Period(start: PartialDate(year: 2019), end: PartialDate(year: 2022)),
        Period(start: PartialDate(year: 2020, month: 9, day: 15)),
      ])
    #expect(partnerships.map { $0.attribute("Budget") } == [nil, "1200"])
  }

  /// A comma within a name stays where another sign parts the names.
  @Test func thePlainestSignParts() throws {
    let outcome = try read([("p.csv", "Partnership,Partners\nGarden,\"Smith, Jones & Co; Town\"\nShed,Town|Guild\n")])
    #expect(
      outcome.relations == [
        "Smith, Jones & Co participatesIn Garden", "Town participatesIn Garden", "Town participatesIn Shed",
        "Guild participatesIn Shed",
      ])
  }

  @Test func partnersMayHaveAColumnEach() throws {
    let outcome = try read([
      (
        "p.csv",
        "Projet;Partenaire 1;Partenaire 2;Partenaire 3;Budget\nVerger;Terre vive;La Ruche;;12\nBac;Port;;La Ruche;\n"
      )
    ])
    #expect(
      outcome.relations == [
        "Terre vive participatesIn Verger", "La Ruche participatesIn Verger", "Port participatesIn Bac",
        "La Ruche participatesIn Bac",
      ])
    #expect(outcome.ecosystem?.node(id: "Verger")?.attributes.map(\.name) == ["Budget"])
  }

  @Test func aLineMayBeAParticipation() throws {
    let outcome = try read([
      ("p.csv", "Projet,Acteur,Rôle,Début\nVerger,Terre vive,pilote,2019\nVerger,La Ruche,,2021\nBac,La Ruche,hôte,\n")
    ])
    #expect(
      participations(outcome) == [
        "Terre vive participatesIn Verger: pilote", "La Ruche participatesIn Verger: partenaire",
        "La Ruche participatesIn Bac: hôte",
      ])
    #expect(outcome.ecosystem?.node(id: "Verger")?.period.start == PartialDate("2019"))
    #expect(outcome.ecosystem?.relations.map { $0.period.start?.description } == [nil, "2021", nil])
  }

  /// Who is listed by name in a cell tells that cells name by name, as a name alone does.
  @Test func partnersOfAListAreFoundAmongActorsWithIDs() throws {
    let outcome = try read([
      ("acteurs.csv", "id,nom\n1,La Ruche\n2,Terre vive\n"),
      ("projets.csv", "Projet,Partenaires\nVerger,Moulin\nBac,\"La Ruche, Terre vive\"\n"),
    ])
    #expect(outcome.errors == [])
    #expect(outcome.relations == ["Moulin participatesIn Verger", "1 participatesIn Bac", "2 participatesIn Bac"])
    #expect(outcome.notes.contains("2:8 named-only-in-relations"))
  }

  @Test(arguments: ["Partenariats 2023;;\n\n", "Partenariats 2023\n", ";;\nPartenariats;;\nétat au 1er mars;;\n"])
  func aTitleMayStandAboveTheHeadings(_ title: String) throws {
    let outcome = try read([("p.csv", title + "Projet;Partenaires;Date\nVerger;La Ruche;2019\n")])
    #expect(outcome.errors == [])
    #expect(outcome.relations == ["La Ruche participatesIn Verger"])
    #expect(outcome.notes.contains { $0.hasSuffix("title-above-headings") })
  }

  // MARK: - Matrices

  @Test func aSquareWhoseHalvesAgreeHasTiesWithoutDirection() throws {
    let outcome = try read([("m.csv", ";A;B;C\nA;0;2;\nB;2;0;x\nC;;x;0\n")])
    #expect(outcome.relations == ["A relation B", "B relation C"])
    #expect(outcome.ecosystem?.relations.map { $0.attribute("weight") } == ["2", nil])
    #expect(outcome.ecosystem?.relations.map(\.isSymmetric) == [true, true])
    #expect(outcome.notes == ["1:1 matrix-read"])
  }

  @Test func aSquareWhoseHalvesDifferHasTiesFromRowsToColumns() throws {
    let outcome = try read([("m.csv", "who;A;B;C\nA;;funds;\nB;;;trusts\nC;funds;;\n")])
    #expect(outcome.relations == ["A funds B", "B trusts C", "C funds A"])
    #expect(outcome.ecosystem?.relations.map(\.isSymmetric) == [false, false, false])
  }

  @Test func aTableOfMarksSaysWhoTakesPart() throws {
    let outcome = try read([("m.csv", "Project,North,South,Port\nGarden,x,,X\nFerry,,1,oui\nShed,,0,non\n")])
    #expect(
      outcome.relations == [
        "North participatesIn Garden", "Port participatesIn Garden", "South participatesIn Ferry",
        "Port participatesIn Ferry",
      ])
    #expect(outcome.ecosystem?.nodes.filter { $0.kind.id == "partnership" }.map(\.id) == ["Ferry", "Garden", "Shed"])
  }

  @Test func aTableOfFiguresIsNoMatrix() throws {
    let outcome = try read([("f.csv", "Année;Dons;Adhérents\n2019;12;34\n2020;15;1\n")])
    #expect(outcome.errors == ["1:1 missing-column", "1:1 missing-column"])
    let hours = try read([("f.csv", "Projet;Moulin;Halle\nVerger;12;\nBac;1;3\n")])
    #expect(hours.ecosystem?.relations.map { $0.attribute("weight") } == ["12", nil, "3"])
  }

  // MARK: - Other programs

  @Test func gephisTypeIsADirection() throws {
    let outcome = try read([
      ("nodes.csv", "Id,Label,timeset\n0,Nuage,\n1,Pluie,\n2,Vent,\n"),
      ("edges.csv", "Source,Target,Type,Id,Label,timeset,Weight\n0,1,Undirected,0,,,2.5\n2,1,Directed,1,porte,,1.0\n"),
    ])
    #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["Nuage", "Pluie", "Vent"])
    #expect(outcome.relations == ["0 relation 1", "2 relation 1"])
    #expect(outcome.ecosystem?.relations.map(\.isSymmetric) == [true, false])
    #expect(outcome.ecosystem?.relations.map { $0.attribute("weight") } == ["2.5", "1.0"])
    #expect(outcome.ecosystem?.vocabulary.relationKind("Undirected") == nil)
  }

  @Test func kumusPairNamesSeveralInOneCell() throws {
    let outcome = try read([
      ("Elements.csv", "Label,Type,Tags\nBoat Club,Association,water|sport\nHarbour,Public body,\n"),
      (
        "Connections.csv",
        "From,To,Type,Direction,Strength\nBoat Club,Harbour|Pilots,uses,directed,\"1,5\"\nHarbour,Boat Club,hosts,mutual,\n"
      ),
    ])
    #expect(outcome.errors == [])
    #expect(outcome.relations == ["Boat Club uses Harbour", "Boat Club uses Pilots", "Harbour hosts Boat Club"])
    #expect(outcome.ecosystem?.relations.map(\.isSymmetric) == [false, false, true])
    #expect(outcome.ecosystem?.relations.map { $0.attribute("weight") } == ["1.5", "1.5", nil])
    #expect(outcome.ecosystem?.node(id: "Pilots") != nil)
    #expect(outcome.notes.contains("2:11 named-only-in-relations"))
  }

  @Test func aLineOfTheNationalSchemeIsAGrant() throws {
    let outcome = try read([
      (
        "subventions.csv",
        "nomAttribuant,idAttribuant,dateConvention,nomBeneficiaire,objet,montant\n"
          + "Ville d’Orme,123,2021-04-02,La Ruche,fonctionnement,1500\n"
      )
    ])
    #expect(outcome.relations == ["Ville d’Orme funds La Ruche"])
    #expect(outcome.ecosystem?.relations[0].period.start == PartialDate(year: 2021, month: 4, day: 2))
    #expect(outcome.ecosystem?.relations[0].attribute("montant") == "1500")
  }

  @Test(arguments: ["Financeur;Bénéficiaire", "Nom attribuant;Bénéficiaire"])
  func whoGivesAndWhoGetsIsAGrant(_ headings: String) throws {
    #expect(try read([("g.csv", headings + "\nVille;Club\n")]).relations == ["Ville funds Club"])
  }

  @Test func sourceIsWhereAFactComesFromWhereTheEndsHaveColumns() throws {
    let outcome = try read([("l.csv", "De;Vers;Type;Source\nA;B;finance;Compte rendu de mai\n")])
    #expect(outcome.relations == ["A funds B"])
    #expect(outcome.ecosystem?.relations[0].sources == ["Compte rendu de mai"])
  }

  // MARK: - Files

  @Test(arguments: [
    ["acteurs.csv", "liens.csv"], ["Elements.csv", "Connections.csv"], ["a.tsv", "z.csv"], ["z.csv", "a.csv"],
  ])
  func aFolderOfTwoTablesIsAPairWhateverTheirNames(_ names: [String]) throws {
    let outcome = try read([(names[0], "id,nom\na,Ada\nb,Bo\n"), (names[1], "de,vers\na,b\n")])
    #expect(outcome.errors == [])
    #expect(outcome.relations == ["a relation b"])
    #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["Ada", "Bo"])
  }

  @Test func aPairMayBeGivenInEitherOrder() throws {
    let folder = try ScratchFolder()
    let nodes = try folder.write("id,name\na,Ada\nb,Bo\n", to: "who.csv")
    let edges = try folder.write("source,target\nb,a\n", to: "what.csv")
    for paths in [[nodes, edges], [edges, nodes]] {
      let outcome = Outcome(EcosystemReader(), paths)
      #expect(outcome.relations == ["b relation a"])
      #expect(outcome.ecosystem?.nodes.map(\.name.main) == ["Ada", "Bo"])
    }
  }

  @Test func rowsThatRepeatWordForWordAreOneNode() throws {
    let outcome = try Outcome(
      nodes: "id,kind\na,person\nb,person\na,person\na,person\n", edges: "source,target,kind\na,b,trusts\n")
    #expect(outcome.errors == [])
    #expect(outcome.ecosystem?.nodes.count == 2)
    #expect(outcome.notes == ["4:1 rows-repeated"])
    #expect(outcome.violations[0].text(.english).contains("2 rows say word for word"))
  }

  // MARK: - Kinds

  @Test(arguments: [
    ("mairie", ["localAuthority"]), ("EPCI", ["localAuthority"]), ("Asso", ["association"]),
    ("associations", ["association"]),
    ("Association loi 1901", ["association"]), ("Syndicat mixte", ["localAuthority"]), ("ONG", ["association"]),
    ("Fondation d’entreprise", ["foundation"]), ("lycée professionnel", ["academic"]),
    ("Public body", ["publicInstitution"]),
    ("Association, Ressourcerie", ["association", "Ressourcerie"]),
    ("Association|Fondation", ["association", "foundation"]),
  ])
  func wordsThatPeopleUseAreKinds(_ word: String, _ subkinds: [String]) throws {
    let outcome = try Outcome(nodes: "id;type\na;\(word)\n", edges: "de;vers\n")
    #expect(outcome.errors == [])
    #expect(outcome.ecosystem?.nodes[0].kind.id == "organisation")
    #expect(outcome.ecosystem?.nodes[0].subkinds == subkinds)
    #expect(outcome.notes.contains { $0.hasSuffix("kinds-read") || $0.hasSuffix("kinds-split") })
  }

  @Test(arguments: [
    ("subventionne", "funds"), ("Financement", "funds"), ("soutient", "supports"), ("partenaire", "collaboratesWith"),
    ("Partenaire de", "collaboratesWith"), ("membre", "memberOf"),
  ])
  func wordsThatPeopleUseAreKindsOfRelations(_ word: String, _ kind: String) throws {
    let outcome = try Outcome(nodes: "id;type\na;association\nb;association\n", edges: "de;vers;type\na;b;\(word)\n")
    #expect(outcome.relations == ["a \(kind) b"])
    #expect(outcome.notes == ["2:5 kinds-read"])
  }

  @Test func aKindMayBeSaidToHaveNoDirection() throws {
    let outcome = try read([("e.csv", "source,target,kind\na,b,neighbour\nb,c,owns\n")]) {
      $0.undirected = ["Neighbour"]
    }
    #expect(outcome.errors.map { $0.split(separator: " ").last.map(String.init) } == ["unknown-relation-kind"])
    let exact = try read([("e.csv", "source,target,kind\na,b,neighbour\nb,c,owns\n")]) { $0.undirected = ["neighbour"] }
    #expect(exact.ecosystem?.relations.map(\.isSymmetric) == [true, false])
  }
}
