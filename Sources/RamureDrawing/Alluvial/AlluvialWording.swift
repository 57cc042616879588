import RamureWording

/// What a picture of communities over time says.
package enum AlluvialWording {
  package static let untitled = LocalizedText(en: "Communities over time", fr: "Les communautés au fil du temps")

  /// "Communities over time · 10 dates · 2006–2024".
  package static func subtitle(dates: Int, first: String, last: String) -> LocalizedText {
    let counted = Counted(en: ("date", "dates"), fr: ("date", "dates")).text(dates)
    let years = first == last ? first : "\(first)–\(last)"
    return LocalizedText(
      en: "Communities over time · \(counted.english) · \(years)",
      fr: "Les communautés au fil du temps · \(counted.french) · \(years)")
  }

  // MARK: - Signs

  package static let blockSign = LocalizedText(
    en: "a community; its height is the number of its members",
    fr: "une communauté ; sa hauteur est le nombre de ses membres")
  package static let flowSign = LocalizedText(
    en: "members who go on, in the same one or in another",
    fr: "membres qui continuent, dans la même ou dans une autre")
  package static let arrivalSign = LocalizedText(
    en: "members in none of these at the date before",
    fr: "membres d’aucune d’elles à la date précédente")
  package static let departureSign = LocalizedText(
    en: "members in none of these at the next date", fr: "membres d’aucune d’elles à la date suivante")

  // MARK: - Tooltips

  /// "Le RAMEAU — 2012: 23 members; 4 arrivals, 2 departures".
  package static func block(
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
  package static func flow(
    members: Int, from: LocalizedText, at start: String, to: LocalizedText, at end: String
  ) -> LocalizedText {
    let counted = MapWording.member.text(members)
    return LocalizedText(
      en: "\(counted.english): \(from.english) (\(start)) → \(to.english) (\(end))",
      fr: "\(counted.french) : \(from.french) (\(start)) → \(to.french) (\(end))")
  }

  // MARK: - Footer

  static let strand = Counted(en: ("community has", "communities have"), fr: ("communauté n’a", "communautés n’ont"))

  package static func hidden(_ count: Int) -> LocalizedText {
    let counted = strand.text(count)
    return LocalizedText(
      en: "\(counted.english) no name written for lack of room: point at a block to read it.",
      fr: "\(counted.french) pas de nom écrit, faute de place : pointez un bloc pour le lire.")
  }

  static let loneNode = Counted(en: ("node is", "nodes are"), fr: ("nœud n’est", "nœuds ne sont"))

  /// What is not drawn: those in small communities, and whole communities where there are many.
  package static func leftOut(nodes: Int, under size: Int, communities: Int) -> LocalizedText {
    let counted = loneNode.text(nodes)
    let others = communityCount(communities)
    var english: [String] = []
    var french: [String] = []
    if nodes > 0 {
      english.append(
        "At one date, up to \(counted.english) in no community of \(size) or more; they are not drawn.")
      french.append(
        "À une même date, jusqu’à \(counted.french) dans aucune communauté de \(size) membres ou plus ; ils ne sont pas tracés."
      )
    }
    if communities > 0 {
      let one = communities == 1
      english.append("\(others.english) that had fewer members \(one ? "is" : "are") not drawn (--top).")
      french.append(
        "\(others.french) qui \(one ? "a" : "ont") eu moins de membres "
          + (one ? "n’est pas tracée (--top)." : "ne sont pas tracées (--top)."))
    }
    return LocalizedText(en: english.joined(separator: " "), fr: french.joined(separator: " "))
  }

  private static func communityCount(_ count: Int) -> LocalizedText { MapWording.communityCount.text(count) }

  static let undatedNode = Counted(
    en: ("node without a date counts", "nodes without a date count"),
    fr: ("nœud sans date compte", "nœuds sans date comptent"))

  package static func undated(nodes: Int, relations: Int) -> LocalizedText {
    let counted = (undatedNode.text(nodes), MapWording.relation.text(relations))
    return LocalizedText(
      en: "\(counted.0.english) at every date, as do \(counted.1.english).",
      fr: "\(counted.0.french) à toutes les dates, de même que \(counted.1.french).")
  }

  /// How communities were found at each date.
  package static let method = LocalizedText(
    en:
      "Communities of the plain view of each date, looked for from those of the date before (see “ramure evolution”).",
    fr: "Communautés de la vue simple de chaque date, cherchées à partir de celles de la date précédente "
      + "(voir « ramure evolution »).")

  /// What a reader who cannot see the picture is told.
  package static func description(_ dates: [(date: String, communities: Int, members: Int)]) -> LocalizedText {
    func text(_ language: Language) -> String {
      dates.map {
        "\($0.date)\(language == .french ? " :" : ":") \(MapWording.communityCount.text($0.communities)[language]), "
          + MapWording.member.text($0.members)[language]
      }.joined(separator: ". ") + "."
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }
}
