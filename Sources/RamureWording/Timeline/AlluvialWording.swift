/// What a picture of communities over time says.
public enum AlluvialWording {
  public static let untitled = LocalizedText(en: "Communities over time", fr: "Les communautés au fil du temps")

  /// "Communities over time · 10 dates · 2006–2024".
  public static func subtitle(dates: Int, first: String, last: String) -> LocalizedText {
    let counted = Counted(en: ("date", "dates"), fr: ("date", "dates")).text(dates)
    let years = first == last ? first : "\(first)–\(last)"
    return LocalizedText(
      en: "Communities over time · \(counted.english) · \(years)",
      fr: "Les communautés au fil du temps · \(counted.french) · \(years)")
  }

  // MARK: - Signs

  public static let blockSign = LocalizedText(
    en: "a community, as high as it has members", fr: "une communauté, haute comme elle a de membres")
  public static let flowSign = LocalizedText(
    en: "members who go on, in the same one or in another",
    fr: "membres qui continuent, dans la même ou dans une autre")
  public static let arrivalSign = LocalizedText(
    en: "members not there at the date before", fr: "membres absents à la date précédente")
  public static let departureSign = LocalizedText(
    en: "members not there at the next date", fr: "membres absents à la date suivante")

  /// What stands for all that are in no community worth naming.
  public static func rest(under size: Int) -> LocalizedText {
    LocalizedText(en: "in groups of fewer than \(size)", fr: "dans des groupes de moins de \(size)")
  }

  // MARK: - Tooltips

  /// "Le RAMEAU — 2012: 23 members; 4 arrivals, 2 departures".
  public static func block(
    _ name: LocalizedText, date: String, members: Int, arrivals: Int, departures: Int
  ) -> LocalizedText {
    let counted = MapWording.member.text(members)
    let came = Counted(en: ("arrival", "arrivals"), fr: ("arrivée", "arrivées")).text(arrivals)
    let left = Counted(en: ("departure", "departures"), fr: ("départ", "départs")).text(departures)
    func changes(_ language: Language) -> String {
      let parts = [arrivals > 0 ? came[language] : nil, departures > 0 ? left[language] : nil].compactMap { $0 }
      return parts.isEmpty ? "" : (language == .french ? " ; " : "; ") + parts.joined(separator: ", ")
    }
    return LocalizedText(
      en: "\(name.english) — \(date): \(counted.english)\(changes(.english))",
      fr: "\(name.french) — \(date) : \(counted.french)\(changes(.french))")
  }

  /// "18 members from Le RAMEAU (2012) to PHARE (2014)".
  public static func flow(
    members: Int, from: LocalizedText, at start: String, to: LocalizedText, at end: String
  ) -> LocalizedText {
    let counted = MapWording.member.text(members)
    return LocalizedText(
      en: "\(counted.english): \(from.english) (\(start)) → \(to.english) (\(end))",
      fr: "\(counted.french) : \(from.french) (\(start)) → \(to.french) (\(end))")
  }

  // MARK: - Footer

  static let strand = Counted(en: ("community has", "communities have"), fr: ("communauté n’a", "communautés n’ont"))

  public static func hidden(_ count: Int) -> LocalizedText {
    let counted = strand.text(count)
    return LocalizedText(
      en: "\(counted.english) no name written for lack of room: point at a block to read it.",
      fr: "\(counted.french) pas de nom écrit, faute de place : pointez un bloc pour le lire.")
  }

  /// What a reader who cannot see the picture is told.
  public static func description(_ dates: [(date: String, communities: Int, members: Int)]) -> LocalizedText {
    func text(_ language: Language) -> String {
      dates.map {
        "\($0.date)\(language == .french ? " :" : ":") \(MapWording.communityCount.text($0.communities)[language]), "
          + MapWording.member.text($0.members)[language]
      }.joined(separator: ". ") + "."
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }
}
