import RamureWording

/// What `ramure isolates` says.
enum IsolatesWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Isolates", fr: "Isolés")

  static let nothing = LocalizedText(
    en: "There is no node in this view.", fr: "Il n’y a aucun nœud dans cette vue.")

  private static let alone = Counted(
    en: ("stands alone", "stand alone"), fr: ("n’est relié à aucun autre", "ne sont reliés à aucun autre"))

  /// - Parameter count: how many stand alone.
  static func headline(_ count: Int, of all: Int) -> LocalizedText {
    guard count > 0 else {
      let nodes = Counted.nodes.text(all)
      return LocalizedText(
        en: "Nobody stands alone among \(nodes.english).",
        fr: "Aucun n’est isolé, sur \(nodes.french).")
    }
    let (counted, nodes) = (alone.text(count), Counted.nodes.text(all))
    return LocalizedText(
      en: "Of \(nodes.english), \(counted.english):", fr: "Sur \(nodes.french), \(counted.french) :")
  }
}
