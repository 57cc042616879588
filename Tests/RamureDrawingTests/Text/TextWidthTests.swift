import Testing

@testable import RamureDrawing

@Suite struct TextWidthTests {
  /// Advance widths from the metrics of Helvetica (Adobe Font Metrics), in thousandths of the size.
  @Test(arguments: [
    (" ", 278), ("!", 278), ("\"", 355), ("#", 556), ("%", 889), ("&", 667), ("'", 191), ("(", 333), ("*", 389),
    ("+", 584), (",", 278), ("-", 333), (".", 278), ("/", 278), ("0", 556), ("9", 556), (":", 278), ("<", 584),
    ("?", 556), ("@", 1015), ("A", 667), ("B", 667), ("C", 722), ("D", 722), ("E", 667), ("F", 611), ("G", 778),
    ("H", 722), ("I", 278), ("J", 500), ("K", 667), ("L", 556), ("M", 833), ("N", 722), ("O", 778), ("P", 667),
    ("Q", 778), ("R", 722), ("S", 667), ("T", 611), ("U", 722), ("V", 667), ("W", 944), ("X", 667), ("Y", 667),
    ("Z", 611), ("[", 278), ("^", 469), ("_", 556), ("`", 333), ("a", 556), ("b", 556), ("c", 500), ("d", 556),
    ("e", 556), ("f", 278), ("g", 556), ("h", 556), ("i", 222), ("j", 222), ("k", 500), ("l", 222), ("m", 833),
    ("n", 556), ("o", 556), ("p", 556), ("q", 556), ("r", 333), ("s", 500), ("t", 278), ("u", 556), ("v", 500),
    ("w", 722), ("x", 500), ("y", 500), ("z", 500), ("{", 334), ("|", 260), ("~", 584), ("’", 222), ("“", 333),
    ("«", 556), ("»", 556), ("–", 556), ("—", 1000), ("…", 1000), ("€", 556), ("æ", 889), ("œ", 944), ("Œ", 1000),
    ("ß", 611), ("ø", 611), ("°", 400), ("•", 350), ("\u{A0}", 278),
  ])
  func knowsHelvetica(letter: String, thousandths: Double) {
    #expect((TextWidth.of(letter, size: 1_000) - thousandths).magnitude < 1e-9)
  }

  @Test(arguments: [
    ("éèêë", "e"), ("àâä", "a"), ("ùûü", "u"), ("ôö", "o"), ("îï", "ı"), ("ç", "c"), ("ÉÈÊ", "E"), ("ÀÂ", "A"),
    ("Ç", "C"), ("ÔÖ", "O"), ("ñ", "n"), ("ÿ", "y"),
  ])
  func anAccentTakesNoRoom(letters: String, plain: String) {
    for letter in letters {
      // The dotless i is as wide as the í that stands on it.
      #expect(TextWidth.of(String(letter), size: 12) == TextWidth.of(plain, size: 12))
    }
    #expect(TextWidth.of("e\u{301}", size: 12) == TextWidth.of("e", size: 12))
  }

  @Test func theScriptsOfEastAsiaFillASquare() {
    #expect(TextWidth.of("生態系", size: 20) == 60)
    #expect(TextWidth.of("한", size: 20) == 20)
  }

  /// Advance widths of Liberation Sans, which has those of Arial, from its tables.
  @Test(arguments: [("Ж", 923.0), ("ю", 750), ("д", 583), ("Ω", 748), ("α", 578), ("λ", 500), ("ί", 222)])
  func knowsGreekAndCyrillic(letter: String, thousandths: Double) {
    #expect((TextWidth.of(letter, size: 1_000) - thousandths).magnitude < 1e-9)
    #expect(TextWidth.isKnown(letter))
  }

  /// A pictograph is 1.245 wide in Noto Color Emoji, of however many scalars it is made.
  @Test(arguments: ["🌳", "👩‍👩‍👧‍👦", "🇫🇷", "👍🏽", "❤️"]) func aPictographTakesItsRoomOnce(_ sign: String) {
    #expect((1.2...1.3).contains(TextWidth.of(sign, size: 1)))
    #expect(!TextWidth.isKnown("Green " + sign))
  }

  /// What HarfBuzz makes of them in the Noto fonts, in thousandths of the size. An estimate is room: no less, and at most half more.
  @Test(arguments: [
    ("राष्ट्रीय ग्रामीण विकास संस्थान", 10_297.0), ("มูลนิธิเพื่อการพัฒนาที่ยั่งยืน", 10_945),
    ("مؤسسة التعاون من أجل التنمية المستدامة", 16_772), ("বাংলাদেশ উন্নয়ন সংস্থা", 9_096),
    ("தமிழ்நாடு கூட்டுறவு சங்கம்", 14_155), ("한국사회적기업진흥원", 9_200),
    ("העמותה לקידום שיתופי פעולה", 12_775),
  ])
  func marksThatStandOnLettersAddNothing(text: String, thousandths: Double) {
    #expect((0.95...1.55).contains(TextWidth.of(text, size: 1_000) / thousandths), "\(TextWidth.of(text, size: 1_000))")
    #expect(!TextWidth.isKnown(text))
  }

  @Test func widthsAddUpAndFollowTheSize() {
    // T 611, r 333, u 556, s 500, t 278
    #expect((TextWidth.of("Trust", size: 1_000) - 2_278).magnitude < 1e-9)
    #expect((TextWidth.of("Trust", size: 10) - 22.78).magnitude < 1e-9)
    #expect(TextWidth.of("", size: 10) == 0)
    #expect(TextWidth.of("Trust", size: 10, bold: true) > TextWidth.of("Trust", size: 10))
  }

  @Test func marksThatAreNotSeenTakeNoRoom() {
    #expect(TextWidth.of("\u{200B}\u{200D}\u{FE0F}\u{0}\u{1F}", size: 10) == 0)
  }

  /// Widths in DejaVu Sans, added up from its tables, in thousandths of the size.
  @Test(arguments: [
    ("Observatoire des partenariats (17)", false, 17_387.0), ("met en relation pour (1)", false, 12_042),
    ("Labo régional des partenariats d’Alsace (7)", false, 21_609), ("UNICEF Ventures Fund (241)", false, 14_307),
    ("50 sources, cited in the data file. Drawn by Ramure.", false, 26_163),
    ("Épaisseur : nombre de relations entre les deux", true, 26_460), ("Colour: community (members)", true, 17_171),
    ("Area: number of others it is tied to", true, 19_714), ("Sans relation sur cette carte (1)", true, 18_084),
  ])
  func keepsClearOfAFontThatIsWider(text: String, bold: Bool, thousandths: Double) {
    let label = Label(lines: [text], size: 1_000, bold: bold)
    #expect(label.clearance(gap: 0) > thousandths)
    #expect(label.clearance(gap: 0) < 1.1 * thousandths + 500)
    #expect(label.clearance(gap: 1e6) == label.extent.width + 1e6)
  }
}
