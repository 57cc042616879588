import RamureAnalysis
import RamureModel
import RamureQuery
import RamureWording
import Testing

@Suite struct RelationTellingTests {
  @Test func saysAPathAsAChain() throws {
    let view = try Orchard.view()
    let question = PathQuestion(from: try view.number("camille"), to: try view.number("valley"))
    let path = try #require(question.answer(in: view).paths.first { _ in true })
    let chain = RelationTelling(in: view.ecosystem).chain(path)
    #expect(
      chain.english == """
        Camille Lee — member of (treasurer, since 2015) → Wheels for All — participates in (since 2019) → Garage pact \
        — produces (2019) → Solidarity garage — active in → Sage Valley
        """)
    #expect(chain.french.hasPrefix("Camille Lee — membre de (treasurer, depuis 2015) → Wheels for All — participe à"))
  }

  @Test(
    arguments: [
      (5, nil, "The Hearth Foundation funded Solidarity garage from 2020 to 2023"),
      (5, "garage", "Solidarity garage was funded by the Hearth Foundation from 2020 to 2023"),
      (10, nil, "Camille Lee has been a member of Wheels for All since March 2015 (treasurer)"),
      (10, "wheels", "Wheels for All has included Camille Lee since March 2015 (treasurer)"),
      (4, nil, "The Garage pact produced Solidarity garage in May 2019"),
      (7, nil, "Solidarity garage addresses “No way to get to work”"),
    ] as [(Int, String?, String)])
  func saysARelationFromEitherEnd(_ relation: Int, _ subject: String?, _ sentence: String) throws {
    let view = try Orchard.view()
    let about = try subject.map(view.number)
    #expect(RelationTelling(in: view.ecosystem).sentence(relation, about: about).english == sentence)
  }

  @Test func whatEndsAfterTheDataIsNotOver() throws {
    var draft = EcosystemDraft()
    draft.header.date = PartialDate(year: 2022)
    draft.addNode("a", kind: "foundation", name: Name("A"))
    draft.addNode("b", kind: "association", name: Name("B"))
    draft.addRelation(
      "a", "funds", "b", period: Period(start: PartialDate(year: 2020), end: PartialDate(year: 2025)))
    let telling = RelationTelling(in: try draft.validated().ecosystem)
    #expect(telling.sentence(0).english == "A funds B from 2020 to 2025")
    #expect(telling.sentence(0).french == "A finance B de 2020 à 2025")
  }
}
