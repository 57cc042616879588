import RamureFormats
import RamureModel
import RamureWording
import Testing

/// A file whose keys are in French is French, and is spoken of in its own words.
@Suite struct KeyLanguageTests {
  @Test(
    arguments: [
      ("acteurs:\n  a: {nom: A, type: association}\nrelations: []\n", Language.french),
      ("acteurs: {a: A}\n", .french), ("écosystème: {titre: T}\nactors: {a: A}\n", .french),
      ("actors:\n  a: {name: Fondation du Foyer, kind: foundation}\n", nil),
      ("actors: {a: A}\nsolutions: {s: {nom: S}}\n", nil), ("solutions: {s: S}\nrelations: [s relatesTo s]\n", nil),
      ("ecosystem: {language: en}\nacteurs: {a: {nom: A}}\n", .english),
    ] as [(String, Language?)])
  func keysTellTheLanguage(_ yaml: String, _ language: Language?) throws {
    let outcome = try Outcome(yaml: yaml, policy: .open)
    #expect(outcome.ecosystem?.header.language == language)
  }

  /// What is wrong is told with the keys the file is written in, also where it cannot be read to its end.
  @Test func messagesNameTheKeysOfTheFile() throws {
    let folder = try ScratchFolder()
    func told(_ yaml: String, _ language: Language) throws -> [String] {
      do {
        _ = try EcosystemReader().read([folder.write(yaml, to: "e.yaml")])
        return []
      } catch {
        let found = try #require(error as? ReadingError).violations
        #expect(found.language == (language == .french ? .french : nil))
        return found.items.map { $0.diagnosis.text(language) }
      }
    }
    let french = try told("acteurs: {a: A, b: {x: y}}\nrelations:\n  - {de: a, type: finance}\n", .french)
    #expect(french.count == 2)
    #expect(french[0].contains("les clés possibles ici sont identifiant, nom,"))
    #expect(french[1].contains("pas de « vers »") && french[1].contains("« de », « type » et « vers »"))
    let english = try told("actors: {a: A, b: {x: y}}\nrelations:\n  - {from: a, kind: funds}\n", .english)
    #expect(english[0].contains("the keys here are id, name,"))
    #expect(english[1].contains("no “to”") && english[1].contains("“from”, “kind” and “to”"))
  }

  @Test(arguments: [
    ("acteurs: {a: A, b: B}\nliens: [a finance b]\n", "2:1 relations"),
    ("actors: {a: A, b: B}\nlinks: [a funds b]\n", "2:1 relations"),
    ("actors: {a: A, b: B}\nedges: [a funds b]\n", "2:1 relations"),
    ("organisations: {a: A}\nrelations: []\n", "1:1 actors"), ("solutions: {s: S}\nnodes: [a]\n", "2:1 actors"),
    ("nodes: [a]\nrelations: []\n", "2:1 edges"),
  ])
  func otherWordsForASectionLeadToIt(_ yaml: String, _ meant: String) throws {
    let outcome = try Outcome(yaml: yaml)
    let error = try #require(outcome.violations.first { $0.severity == .error })
    #expect("\(error.position.line):\(error.position.column) unknown-key" == outcome.errors.first)
    let words = meant.split(separator: " ")
    #expect(outcome.errors.first?.hasPrefix(words[0]) ?? false)
    #expect(error.diagnosis.remedy.english == "did you mean “\(words[1])”?")
  }

  @Test(arguments: ["partnersWith", "worksWith", "partner", "partenaire", "Partenaire de", "travaille avec"])
  func otherWordsForCollaborationMeanIt(_ word: String) throws {
    let outcome = try Outcome(yaml: "actors: {a: A, b: B}\nrelations:\n  - {from: a, kind: \(word), to: b}\n")
    #expect(outcome.errors == [])
    #expect(outcome.relations == ["a collaboratesWith b"])
    #expect(outcome.notes == ["3:21 kinds-read"])
  }
}
