import RamureWording
import Testing

@Suite struct LocalizedTextViewTests {
  @Test func tellsTheDefaultView() {
    let view = LocalizedText.view(relations: nil, isDirected: false)
    #expect(
      view.english
        == "view: all relations, undirected, parallel relations merged, self-loops dropped, unweighted")
    #expect(
      view.french
        == "vue : toutes les relations, non orientées, relations parallèles fusionnées, boucles écartées, sans pondération"
    )
  }

  @Test func namesTheRelationsThatCount() {
    let funds = LocalizedText(en: "funds", fr: "finance")
    let leads = LocalizedText(en: "leads", fr: "porte")
    let view = LocalizedText.view(relations: [funds, leads], isDirected: true)
    #expect(view.english.hasPrefix("view: relations “funds” and “leads”, directed, "))
    #expect(view.french.hasPrefix("vue : relations « finance » et « porte », orientées, "))
  }
}
