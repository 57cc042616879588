import RamureWording

/// What the frame of a document says.
package enum DocumentWords {
  package static let contents = LocalizedText(en: "Contents", fr: "Sommaire")
  /// On a screen narrower than a map.
  static let scrolls = LocalizedText(
    en: "The picture is wider than this screen: swipe it sideways.",
    fr: "L’image est plus large que cet écran : faites-la glisser de côté.")
  static func page(_ number: Int, of count: Int) -> LocalizedText {
    LocalizedText(en: "Page \(number) of \(count)", fr: "Page \(number) sur \(count)")
  }
  static func smallOnPage(_ paper: String) -> LocalizedText {
    LocalizedText(
      en: "Even on this page, the size of \(paper), its smallest letters have less than 6 points.",
      fr: "Même sur cette page au format \(paper), ses plus petites lettres ont moins de 6 points.")
  }
  static func largerPage(_ paper: String) -> LocalizedText {
    LocalizedText(
      en: "This page has the size of \(paper), so that every name on it can be read.",
      fr: "Cette page est au format \(paper), pour que tous les noms y soient lisibles.")
  }
}
