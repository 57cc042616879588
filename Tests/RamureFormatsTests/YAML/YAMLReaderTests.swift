import RamureFormats
import RamureModel
import RamureWording
import Testing

@Suite struct YAMLReaderTests {
  private let english = """
    ecosystem:
      title: Le numérique au service de tous
      title_en: Digital for all
      summary_fr: Un essai
      language: fr
      date: 2018-05
      sources:
        S0: https://example.org/page
        S1: {title: A book}
        S2: {title: Two pages, address: https://a.org https://b.org}
        S3: An interview
    actors:
      tisserands:
        name: Les Tisserands
        name_en: The Weavers
        kind: lab
        start: 2006-03
        end: 2018
        url: https://example.org
        sources: [S0, S1]
        note: free text
        attributes: {budget: 12}
      poste: La Poste
      acces: {kind: person, sources: S3}
      nameless:
    partnerships:
      poste-acces:
        name: Poste – Accès
        kind: [patronage, Innovation sociétale]
        start: 2008
        stages: [dialogue: 2007, framing]
        participants:
          - poste
          - {actor: acces, role: pilot site, start: 2008, end: 2010, sources: [S2], note: n}
    relations:
      - poste funds tisserands
      - tisserands fundedBy poste
      - {from: poste, kind: funds, to: tisserands, start: 2013, amount: 12, sources: S0, attributes: {x: y}}
    """

  private let french = """
    Écosystème:
      titre: Le numérique au service de tous
      titre_en: Digital for all
      résumé_fr: Un essai
      langue: fr
      date: 2018-05
      sources:
        - {identifiant: S0, adresse: https://example.org/page}
        - {id: S1, titre: A book}
        - {id: S2, titre: Two pages, adresse: [https://a.org, https://b.org]}
        - {id: S3, titre: An interview}
    acteurs:
      - id: tisserands
        nom: Les Tisserands
        nom_en: The Weavers
        type: laboratoire
        debut: 2006-03
        fin: 2018
        lien: https://example.org
        sources: [S0, S1]
        remarque: free text
        attributs: {budget: 12}
      - {id: poste, nom: La Poste}
      - {id: acces, type: personne, sources: S3}
      - nameless
    PARTENARIATS:
      poste-acces:
        nom: Poste – Accès
        type: Mécénat
        sous_type: Innovation sociétale
        début: 2008
        étapes: {dialogue: 2007, Cadrage: }
        participants:
          - poste
          - {acteur: acces, rôle: pilot site, début: 2008, fin: 2010, sources: [S2], remarque: n}
    relations:
      - poste finance tisserands
      - tisserands fundedBy poste
      - {de: poste, type: finance, vers: tisserands, début: 2013, montant: 12, sources: S0, attributs: {x: y}}
    """

  @Test(arguments: [true, false])
  func readsTheSameInBothLanguages(_ isEnglish: Bool) throws {
    let outcome = try Outcome(yaml: isEnglish ? english : french)
    #expect(outcome.violations.map { $0.text(.english) } == [])
    let ecosystem = try #require(outcome.ecosystem)
    #expect(ecosystem.header.title == Name("Le numérique au service de tous", english: "Digital for all"))
    #expect(ecosystem.header.summary == Name("Un essai", french: "Un essai"))
    #expect(ecosystem.header.language == .french)
    #expect(ecosystem.header.date == PartialDate("2018-05"))
    #expect(
      ecosystem.header.sources == [
        Header.Source(id: "S0", address: "https://example.org/page"), Header.Source(id: "S1", title: "A book"),
        Header.Source(id: "S2", title: "Two pages", address: "https://a.org https://b.org"),
        Header.Source(id: "S3", title: "An interview"),
      ])
    #expect(ecosystem.nodes.map(\.id) == ["acces", "nameless", "poste", "poste-acces", "tisserands"])
    #expect(
      ecosystem.nodes.map(\.kind.id) == ["person", "organisation", "organisation", "partnership", "organisation"])

    let weavers = try #require(ecosystem.node(id: "tisserands"))
    #expect(weavers.name == Name("Les Tisserands", english: "The Weavers"))
    #expect(weavers.subkinds == ["lab"])
    #expect(weavers.period == Period(start: PartialDate("2006-03"), end: PartialDate("2018")))
    #expect(weavers.sources == ["S0", "S1"])
    #expect(
      weavers.attributes.map { "\($0.name)=\($0.value)" } == ["url=https://example.org", "note=free text", "budget=12"])
    #expect(ecosystem.node(id: "nameless")?.name.main == "nameless")

    let partnership = try #require(ecosystem.node(id: "poste-acces"))
    #expect(partnership.subkinds == ["patronage", "societalInnovation"])
    #expect(
      partnership.stages == [
        DatedStage(stage: "dialogue", date: PartialDate("2007")), DatedStage(stage: "framing", date: nil),
      ])

    #expect(
      outcome.relations == [
        "poste participatesIn poste-acces", "acces participatesIn poste-acces", "poste funds tisserands",
        "poste funds tisserands", "poste funds tisserands",
      ])
    let part = ecosystem.relations[1]
    #expect(part.role == "pilot site")
    #expect(part.period == Period(start: PartialDate("2008"), end: PartialDate("2010")))
    #expect(part.sources == ["S2"])
    #expect(part.attribute("note") == "n")
    let gift = ecosystem.relations[4]
    #expect(gift.attributes.map { "\($0.name)=\($0.value)" } == ["amount=12", "x=y"])
    #expect(gift.sources == ["S0"])
  }

  @Test func placesAreThoseOfIdsAndRelations() throws {
    let ecosystem = try #require(try Outcome(yaml: english).ecosystem)
    let nodes = ecosystem.nodes.map { "\($0.id) \($0.position.line):\($0.position.column)" }
    #expect(nodes == ["acces 24:3", "nameless 25:3", "poste 23:3", "poste-acces 27:3", "tisserands 13:3"])
    let relations = ecosystem.relations.map { "\($0.position.line):\($0.position.column)" }
    #expect(relations == ["33:9", "34:9", "36:5", "37:5", "38:5"])
  }

  @Test func everySectionHoldsItsKind() throws {
    let sections = [
      "partnerships": "partnership", "alliances": "alliance", "programmes": "programme", "events": "event",
      "solutions": "solution", "resources": "resource", "needs": "need", "usages": "usage",
      "territories": "territory", "événements": "event", "ressources": "resource", "besoins": "need",
      "territoires": "territory", "partenariats": "partnership",
    ]
    for (section, kind) in sections {
      let outcome = try Outcome(yaml: "\(section): {x: X}")
      #expect(outcome.ecosystem?.nodes.map(\.kind.id) == [kind], "\(section)")
    }
  }

  @Test func idsAndValuesAreTexts() throws {
    let outcome = try Outcome(
      yaml: "actors:\n  no: yes\n  010: {name: 1.0, attributes: {a: null, b: 0x1F}}\n  2024-01-02: ~\n  null: {}\n")
    let ecosystem = try #require(outcome.ecosystem)
    #expect(ecosystem.nodes.map(\.id) == ["010", "2024-01-02", "no", "null"])
    #expect(ecosystem.nodes.map(\.name.main) == ["1.0", "2024-01-02", "yes", "null"])
    #expect(ecosystem.nodes[0].attributes.map { "\($0.name)=\($0.value)" } == ["a=null", "b=0x1F"])
  }

  @Test func networksAreOrganisationsUnlessSaidToBeCommunities() throws {
    let outcome = try Outcome(
      yaml: "actors:\n  a: {kind: network}\n  b: {kind: community, subkind: network}\n  c: {kind: Citoyens}\n")
    #expect(outcome.ecosystem?.nodes.map(\.kind.id) == ["organisation", "community", "community"])
    #expect(outcome.ecosystem?.nodes.map(\.subkinds) == [["network"], ["network"], ["citizens"]])
  }
}
