import Testing

@testable import RamureAnalysis

/// Names taken apart, by hand.
@Suite struct NameFormTests {
  private func words(_ name: String) -> [String] { NameForm(name).words.map(\.text) }

  @Test func legalFormsAreSetApart() {
    #expect(words("Les Moulins S.A.R.L.") == ["les", "moulins"])
    #expect(NameForm("Les Moulins S.A.R.L.").legalForms == ["sarl"])
    #expect(NameForm("Framework, Inc.").legalForms == ["inc"])
    #expect(NameForm("Bürger e. V.").legalForms == ["ev"])
    #expect(NameForm("Bürger e.V.").legalForms == ["ev"])
    #expect(words("Des roues pour tous (association loi de 1901)") == ["des", "roues", "pour", "tous"])
    #expect(NameForm("Des roues pour tous (loi 1901)").legalForms == ["loi 1901"])
    // What is left where a name is nothing else.
    #expect(words("SA") == ["sa"])
    #expect(words("") == [])
  }

  @Test func abbreviationsAreWrittenOut() {
    #expect(words("CCAS de St-Étienne") == ["ccas", "de", "saint", "etienne"])
    #expect(words("Asso. des parents") == ["association", "des", "parents"])
    #expect(words("3ème Lieu") == ["3", "lieu"])
    #expect(NameForm("Coop. des mers").words[0].isCut)
  }

  @Test(arguments: [
    ("Fédération des aînés de Neuville (FAN)", ["fan"]), ("Canonical (C)", ["c"]),
    ("Foyer de l’eau de Neuville (fn)", ["fn"]), ("Bill Gates (Seattle)", []), ("Volvo (contributor)", []),
  ]) func acronymsOfOneself(_ name: String, _ acronyms: [String]) {
    #expect(NameForm(name).acronyms == acronyms)
  }

  @Test func otherParenthesesAreWords() {
    #expect(words("Volvo (contributor)") == ["volvo", "contributor"])
    #expect(words("Comité (des fêtes") == ["comite", "des", "fetes"])
  }
}
