import RamureModel
import Testing

@testable import RamureAnalysis

@Suite struct SimilarNamesTests {
  private func groups(_ nodes: [(id: String, kind: String, name: Name)]) throws -> [[Int]] {
    var draft = EcosystemDraft()
    for node in nodes { draft.addNode(node.id, kind: node.kind, name: node.name) }
    return SimilarNames().groups(in: try draft.validated().ecosystem)
  }

  @Test(arguments: [
    ("Fondation Macif", "La fondation MACIF", true), ("Macif (Fondation)", "Fondation Macif", true),
    ("L’Avise", "Avise", true), ("École d’été", "Ecole de l’ete", true), ("Enquête 2011", "Enquête 2012", false),
    ("Les Moulins", "Le Moulin", true), ("Le Pont", "Les Ponts", false),
    ("UNICEF Venture Fund", "Unicef Ventures Fund", true),
    ("Plan 2025a", "Plan 2025", false), ("Appel 2025001", "Appel 202501", false), ("Fondation", "Fondaton", true),
    ("Fondation", "Fndaton", false), ("The", "La", false), ("Ville de Lyon", "Lyon ville", true),
    ("a b", "ab", false),
  ])
  func sameWordsLookAlike(_ one: String, _ other: String, _ areAlike: Bool) throws {
    let found = try groups([("a", "organisation", Name(one)), ("b", "person", Name(other))])
    #expect(found == (areAlike ? [[0, 1]] : []))
  }

  @Test func anyNameOfTheOneWithAnyOfTheOther() throws {
    let found = try groups([
      ("a", "organisation", Name("Paper Mill", french: "Papeterie")),
      ("b", "organisation", Name("Papeterie", english: "Stationer")),
      // Tied to b by its English name, and so to a.
      ("c", "community", Name("The stationer")),
      // Of another family: a partnership may be called like its leader.
      ("d", "partnership", Name("Papeterie")),
      ("e", "organisation", Name("Bakery")), ("f", "organisation", Name("bakery")),
    ])
    #expect(found == [[0, 1, 2], [4, 5]])
  }
}
