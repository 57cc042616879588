import RamureWording

/// What `ramure isolates` says.
enum IsolatesWords {
  private static let alone = Counted(
    en: ("stands alone", "stand alone"), fr: ("n’est relié à rien", "ne sont reliés à rien"))

  static func headline(_ count: Int, of all: Int) -> LocalizedText {
    let counted = alone.text(count)
    return LocalizedText(
      en: "Of \(Figures.grouped(all, .english)) nodes, \(counted.english).",
      fr: "Sur \(Figures.grouped(all, .french)) nœuds, \(counted.french).")
  }
}
