import RamureModel
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Fondation  Abbé-Pierre", "fondation abbe pierre"),
    ("Œuvre", "oeuvre"), ("Ærø", "aero"), ("Straße", "strasse"), ("ŁÓDŹ", "lodz"), ("İstanbul", "istanbul"),
    ("L’Ascenseur", "l ascenseur"), ("  Réseau (national) ", "reseau national"), ("e\u{301}te\u{301}", "ete"),
    ("Été 2006", "ete 2006"), ("ΑΘΗΝΑ", "αθηνα"), ("東京", "東京"), ("C++", "c"), ("—", ""), ("", ""),
  ])
  func readsAsPeopleCompareNames(_ text: String, _ folded: String) {
    #expect(text.folded.isSameText(as: folded))
  }

  @Test(arguments: ["Fondation  Abbé-Pierre", "Œuvre", "Straße", "İstanbul", "ŉŊĸ", "e\u{301}", "ΑΘΗΝΑ — 東京 №5"])
  func foldingTwiceChangesNothingMore(_ text: String) {
    #expect(text.folded.folded.isSameText(as: text.folded))
  }

  @Test func coversEveryLetterOfLatinExtendedA() {
    let letters = (UInt32(0x100)...0x17F).compactMap(Unicode.Scalar.init)
    #expect(letters.count == 128)
    for scalar in letters {
      #expect(String(scalar).folded.utf8.allSatisfy { $0 < 0x80 }, "\(scalar)")
    }
  }
}
