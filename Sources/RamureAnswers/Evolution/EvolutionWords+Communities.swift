import RamureWording

/// What became of communities from one date of a series to the next.
extension EvolutionWords {
  /// A community with the number it keeps: "2. La Poste".
  package static func titled(_ number: Int, _ name: LocalizedText) -> LocalizedText {
    LocalizedText(en: "\(number). \(name.english)", fr: "\(number). \(name.french)")
  }

  /// The same with how many it joins: "2. La Poste (14)".
  package static func sized(_ number: Int, _ name: LocalizedText, _ size: Int) -> LocalizedText {
    LocalizedText(
      en: "\(number). \(name.english) (\(Figures.grouped(size, .english)))",
      fr: "\(number). \(name.french) (\(Figures.grouped(size, .french)))")
  }

  /// The same with how many it joined before: "2. La Poste (14 → 16)".
  package static func changed(_ number: Int, _ name: LocalizedText, from before: Int, to now: Int) -> LocalizedText {
    func text(_ language: Language) -> String {
      "\(number). \(name[language]) (\(Figures.grouped(before, language)) → \(Figures.grouped(now, language)))"
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }

  /// Communities, parted by semicolons: what is said of each may hold commas.
  package static func list(_ communities: [LocalizedText], most: Int) -> LocalizedText {
    let shown = communities.prefix(communities.count > most + 1 ? most : most + 1)
    let rest = communities.count - shown.count
    func text(_ language: Language) -> String {
      let more =
        language == .french ? "\(Figures.grouped(rest, language)) autres" : "\(Figures.grouped(rest, language)) more"
      return (shown.map { $0[language] } + (rest > 0 ? [more] : []))
        .joined(separator: language == .french ? " ; " : "; ")
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }

  /// "7. Orange, from 2. La Poste", « 7. Orange, issue de 2. La Poste ».
  package static func from(_ name: LocalizedText, _ other: LocalizedText) -> LocalizedText {
    LocalizedText(en: "\(name.english), from \(other.english)", fr: "\(name.french), issue de \(other.french)")
  }

  /// "7. Orange, into 2. La Poste", « 7. Orange, dans 2. La Poste ».
  package static func into(_ name: LocalizedText, _ other: LocalizedText) -> LocalizedText {
    LocalizedText(en: "\(name.english), into \(other.english)", fr: "\(name.french), dans \(other.french)")
  }

  private static let found = Counted(en: ("community", "communities"), fr: ("communauté", "communautés"))

  package static func communities(_ count: Int, _ names: LocalizedText) -> LocalizedText {
    let counted = found.text(count)
    return count == 0
      ? LocalizedText(en: "no community of two or more.", fr: "aucune communauté de deux ou plus.")
      : LocalizedText(en: "\(counted.english): \(names.english).", fr: "\(counted.french) : \(names.french).")
  }

  private static func told(_ counted: LocalizedText, _ names: LocalizedText) -> LocalizedText {
    LocalizedText(en: "\(counted.english): \(names.english).", fr: "\(counted.french) : \(names.french).")
  }

  private static let splitOff = Counted(
    en: ("community split off", "communities split off"), fr: ("communauté détachée", "communautés détachées"))
  private static let newOnes = Counted(
    en: ("community appeared", "communities appeared"), fr: ("communauté apparue", "communautés apparues"))
  private static let mergedOnes = Counted(
    en: ("community merged", "communities merged"), fr: ("communauté fondue", "communautés fondues"))
  private static let endedOnes = Counted(
    en: ("community ended", "communities ended"), fr: ("communauté finie", "communautés finies"))
  private static let changedOnes = Counted(
    en: ("community grew or shrank", "communities grew or shrank"),
    fr: ("communauté a changé de taille", "communautés ont changé de taille"))

  package static func splitOff(_ count: Int, _ names: LocalizedText) -> LocalizedText {
    told(splitOff.text(count), names)
  }
  package static func appeared(_ count: Int, _ names: LocalizedText) -> LocalizedText {
    told(newOnes.text(count), names)
  }
  package static func merged(_ count: Int, _ names: LocalizedText) -> LocalizedText {
    told(mergedOnes.text(count), names)
  }
  package static func ended(_ count: Int, _ names: LocalizedText) -> LocalizedText {
    told(endedOnes.text(count), names)
  }
  package static func resized(_ count: Int, _ names: LocalizedText) -> LocalizedText {
    told(changedOnes.text(count), names)
  }
}
