import RamureWording

/// What `ramure common` says.
package enum CommonGroundWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "In common", fr: "En commun")

  private static let things = Counted(en: ("thing", "things"), fr: ("point commun", "points communs"))

  /// "Orange and Fondation Macif have 4 things in common."
  package static func headline(_ names: [String], count: Int, _ language: Language) -> String {
    let all = Enumeration.all(names, language)
    let counted = things.text(count)[language]
    return switch language {
    case .english: "\(all) have \(counted) in common."
    case .french: "\(all) ont \(counted)."
    }
  }

  package static func nothing(_ names: [String], _ language: Language) -> String {
    let all = Enumeration.all(names, language)
    return switch language {
    case .english: "\(all) have nothing in common here."
    case .french: "\(all) n’ont rien en commun ici."
    }
  }

  // MARK: - Headings, by what is shared

  package static let direct = LocalizedText(en: "Tied to each other", fr: "Liens directs")
  package static let actors = LocalizedText(en: "Partners", fr: "Partenaires")
  package static let endeavours = LocalizedText(en: "What they do together", fr: "Ce qu’ils font ensemble")
  package static let outcomes = LocalizedText(en: "Solutions and resources", fr: "Solutions et ressources")
  package static let purposes = LocalizedText(en: "Needs, usages and territories", fr: "Besoins, usages et territoires")
  package static let other = LocalizedText(en: "Other ties", fr: "Autres liens")

  /// "with 8 others: A, B…", for those who are in the same thing.
  package static func alongside(_ names: [LocalizedText], more: Int) -> LocalizedText {
    let items = QuestionWording.items(names, more: more)
    return LocalizedText(en: "also there: \(items.english)", fr: "s’y trouvent aussi : \(items.french)")
  }

  /// "Orange and Fondation Macif: member of (founder, since 2018)".
  package static func way(of names: [LocalizedText], _ way: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(Enumeration.all(names.map(\.english), .english)): \(way.english)",
      fr: "\(Enumeration.all(names.map(\.french), .french)) : \(way.french)")
  }
}
