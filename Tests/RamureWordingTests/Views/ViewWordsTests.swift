import RamureWording
import Testing

@Suite struct ViewWordsTests {
  @Test func tellsTheDefaultView() {
    let view = ViewWords().text
    #expect(
      view.english
        == "view: all relations, undirected, parallel relations merged, self-loops dropped, unweighted")
    #expect(
      view.french
        == "vue : toutes les relations, non orientées, relations parallèles fusionnées, boucles écartées, sans pondération"
    )
  }

  @Test func namesTheRelationsThatCount() {
    var words = ViewWords()
    words.relationKinds = [LocalizedText(en: "funds", fr: "finance"), LocalizedText(en: "leads", fr: "porte")]
    words.isDirected = true
    #expect(words.text.english.hasPrefix("view: relations “funds” and “leads”, directed, "))
    #expect(words.text.french.hasPrefix("vue : relations « finance » et « porte », orientées, "))
  }

  @Test func tellsEverythingThatWasAskedFor() {
    var words = ViewWords()
    words.form = .actors
    words.nodeKinds = [LocalizedText(en: "Foundation", fr: "Fondation")]
    words.leftOut = [LocalizedText(verbatim: "Maison"), LocalizedText(verbatim: "École")]
    words.date = (date: "2012", undated: 1)
    let view = words.text.narrowed(to: LocalizedText(en: "around Maison", fr: "autour de Maison"))
    #expect(
      view.english == """
        view: actors tied by what they do together (all relations), undirected, 1/(k−1) for each thing that k actors do \
        together; only nodes of kind “Foundation”; without Maison and École; what held in 2012 (1 fact without a date \
        counts too); around Maison
        """)
    #expect(
      view.french == """
        vue : acteurs liés par ce qu’ils font ensemble (toutes les relations), liens non orientés, 1/(k−1) pour chaque \
        chose que k acteurs font ensemble ; seulement les nœuds de type « Fondation » ; sans Maison et École ; ce qui \
        valait en 2012 (1 fait sans date compte aussi) ; autour de Maison
        """)
  }
}
