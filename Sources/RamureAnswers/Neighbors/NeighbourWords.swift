import RamureWording

/// What `ramure neighbors` says.
package enum NeighbourWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Neighbours", fr: "Voisins")

  private static let others = Counted(
    en: ("other one tie away", "others one tie away"), fr: ("voisin direct", "voisins directs"))

  /// "Orange (Company) has 3 others one tie away."
  package static func headline(_ title: String, count: Int, _ language: Language) -> String {
    let counted = others.text(count)[language]
    return switch language {
    case .english: "\(title): \(counted)"
    case .french: "\(title) : \(counted)"
    }
  }

  package static func nobody(_ name: String, _ language: Language) -> String {
    switch language {
    case .english: "\(name) is tied to nothing here."
    case .french: "\(name) n’a aucun lien ici."
    }
  }

  /// "2 ties away (12 more)".
  package static func ring(_ distance: Int, count: Int) -> LocalizedText {
    LocalizedText(
      en: "\(distance) ties away (\(Figures.grouped(count, .english)) more)",
      fr: "À \(distance) liens (\(Figures.grouped(count, .french)) de plus)")
  }
}
