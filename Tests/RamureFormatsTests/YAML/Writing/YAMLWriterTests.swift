import RamureModel
import RamureWording
import Testing

@testable import RamureFormats

@Suite struct YAMLWriterTests {
  private func rewritten(_ yaml: String) throws -> String {
    let ecosystem = try #require(try Outcome(yaml: yaml).ecosystem)
    let written = try #require(EcosystemFormat.yaml.written(ecosystem))
    #expect(written.losses.isEmpty)
    return String(decoding: written.files[0], as: UTF8.self)
  }

  /// Written as a coordinator would: this is what the reader is given, and what comes back.
  @Test func writesWhatPeopleWrite() throws {
    let yaml = """
      ecosystem:
        title: The Sorrel River Alliance
        title_fr: L’Alliance de la rivière Sorrel
        language: en
        date: 2024
        sources:
          S1:
            title: Minutes
            address: https://example.org/minutes

      actors:
        anglers: {name: Sorrel Anglers, name_fr: Pêcheurs, kind: association, sources: [S1]}
        council: Millbridge Town Council
        residents: {name: Riverside residents, kind: community, subkind: network}

      partnerships:
        rinse:
          name: Cleaner Rinse
          kind: [responsiblePractices, societalInnovation]
          start: 2018
          end: 2022-05
          stages: [dialogue: 2017, experimentation: 2018-01-31, ended]
          participants:
            - {actor: anglers, role: host, start: 2018}
            - residents

      needs:
        water: {name: A living river, kind: challenge}

      relations:
        - rinse addresses water
        - {from: council, kind: funds, to: rinse, start: 2018, end: 2024, amount: 90000, currency: EUR}

      """
    #expect(try rewritten(yaml) == yaml)
  }

  @Test func writesFrenchInFrench() throws {
    let yaml = """
      écosystème:
        langue: fr

      vocabulaire:
        nœuds:
          atelier:
            libellé: Atelier
            libellé_en: Workshop
            famille: outcome
            sous_types:
              métal: {libellé: Métal, libellé_en: Metal}
              textile: Tissu
        relations:
          anime:
            inverse: animé-par
            de: [organisation, community]
            vers: [atelier]
            libellé_inverse: animé par
            libellé_inverse_en: run by
            famille: creation
            règles: [noSelf, value: [0, 1.5]]
            attributs: [amount, value]
        étapes:
          chantier: {libellé: Chantier, libellé_en: Building works}

      acteurs:
        ville: {nom: Ville d’Arvonne, type: collectivité territoriale}

      solutions:
        quai: {nom: Le Grand Quai, type: lieu, début: 2020-10}

      besoins:
        reparer:

      atelier:
        metal: {nom: Atelier métal, type: métal, adresse: "https://example.org/a"}

      relations:
        - {de: quai, type: répond à, vers: reparer}
        - {de: ville, type: anime, vers: metal, montant: 60000, valeur: 0.5}

      """
    #expect(try rewritten(yaml) == yaml)
  }

  @Test func writesOpenKindsAsPlainLists() throws {
    let yaml = """
      nodes:
        - {id: a, kind: Workshop, name: A, stages: [framing: 2020, dialogue], attributes: {hectares: 34}}
        - id: b

      edges:
        - {source: a, kind: knows, target: b, weight: 2, attributes: {"no": yes and no}}
        - {source: b, target: a}

      """
    #expect(try rewritten(yaml) == yaml)
  }

  @Test func foldsLongTexts() throws {
    let words = Array(repeating: "douze ans d’observation", count: 12).joined(separator: " ")
    let text = try rewritten("ecosystem:\n  summary: \(words)\nactors:\n  a: A\n")
    #expect(text.hasPrefix("ecosystem:\n  summary: >-\n    douze ans"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }

  @Test func aCarriageReturnIsSaidToBeLost() throws {
    let outcome = try Outcome(nodes: "id,kind,name\na,organisation,\"A\r\nB\"\n", edges: "source,target\n")
    let ecosystem = try #require(outcome.ecosystem)
    let written = try #require(EcosystemFormat.yaml.written(ecosystem))
    #expect(written.losses == [Loss(sort: .carriageReturns, count: 1, example: "a")])
  }
}
