import RamureDrawing
import RamureWording

/// What `ramure reach` says.
package enum ReachWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Reach", fr: "Portée")

  // MARK: - Sentences

  /// "From “Association” (22) to “Foundation” (26): 20 of 22 get there, over 2.4 ties on average."
  ///
  /// - Parameter mean: of those who get there.
  package static func headline(
    from: LocalizedText, to: LocalizedText, within: Int, of total: Int, mean: Double, hasLengths: Bool
  ) -> LocalizedText {
    func figure(_ language: Language) -> String {
      mean == mean.rounded() ? MapWording.figure(mean, language) : Figures.decimal(mean, places: 1, language)
    }
    func count(_ count: Int, _ language: Language) -> String { Figures.grouped(count, language) }
    let isAll = within == total
    let english =
      isAll
      ? (total == 1 ? "it gets there" : "all get there")
      : "\(count(within, .english)) of \(count(total, .english)) get there"
    let french =
      isAll
      ? (total == 1 ? "on y arrive" : "tous y arrivent")
      : "\(count(within, .french)) sur \(count(total, .french)) y \(within > 1 ? "arrivent" : "arrive")"
    let ties = mean == 1 ? "tie" : "ties"
    let liens = mean >= 2 ? "liens" : "lien"
    let average = within > 1
    return LocalizedText(
      en: """
        From \(from.english) to \(to.english): \(english), over \
        \(hasLengths ? "a length of \(figure(.english))" : "\(figure(.english)) \(ties)")\(average ? " on average" : "").
        """,
      fr: """
        De \(from.french) à \(to.french) : \(french), \
        \(hasLengths ? "par une longueur de \(figure(.french))" : "en \(figure(.french)) \(liens)")\
        \(average ? " en moyenne" : "").
        """)
  }

  package static func nobody(from: LocalizedText, to: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "From \(from.english) to \(to.english): nobody gets there. No path leads from one to the other.",
      fr: "De \(from.french) à \(to.french) : personne n’y arrive. Aucun chemin ne mène de l’un à l’autre.")
  }

  private static let ties = Counted(en: ("tie", "ties"), fr: ("lien", "liens"))

  /// "In both groups (2)", "1 tie away (5)".
  package static func distance(_ distance: Double, hasLengths: Bool, count: Int) -> LocalizedText {
    let english = Figures.grouped(count, .english)
    let french = Figures.grouped(count, .french)
    if distance == 0 {
      return LocalizedText(en: "In both groups (\(english))", fr: "Dans les deux groupes (\(french))")
    }
    if hasLengths {
      return LocalizedText(
        en: "Length \(MapWording.figure(distance, .english)) (\(english))",
        fr: "Longueur \(MapWording.figure(distance, .french)) (\(french))")
    }
    let ties = ties.text(Int(distance))
    return LocalizedText(en: "\(ties.english) away (\(english))", fr: "À \(ties.french) (\(french))")
  }

  package static func outOfReach(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: "Out of reach (\(Figures.grouped(count, .english)))",
      fr: "Hors de portée (\(Figures.grouped(count, .french)))")
  }

  /// "Le RAMEAU, nearest to the Fondation de Lille".
  package static func nearest(_ name: LocalizedText, to other: LocalizedText) -> LocalizedText {
    LocalizedText(en: "\(name.english) → \(other.english)", fr: "\(name.french) → \(other.french)")
  }

  /// "The farthest: Orange — member of → …".
  package static let farthest = LocalizedText(en: "The longest way", fr: "Le plus long chemin")

  package static let bestTie = LocalizedText(
    en: "The new tie that would bring them nearest", fr: "Le nouveau lien qui les rapprocherait le plus")
  package static let bestTies = LocalizedText(
    en: "The new ties that would bring them nearest, each for itself",
    fr: "Les nouveaux liens qui les rapprocheraient le plus, chacun pris seul")
  package static let noTie = LocalizedText(
    en: "No new tie would bring them nearer.", fr: "Aucun nouveau lien ne les rapprocherait.")

  private static let brought = Counted(
    en: ("comes within reach", "come within reach"), fr: ("entre à portée", "entrent à portée"))
  private static let saved = Counted(
    en: ("tie fewer in all", "ties fewer in all"), fr: ("lien de moins en tout", "liens de moins en tout"))

  /// "Le RAMEAU – Fondation de Lille: 3 come within reach; 12 ties fewer in all."
  ///
  /// - Parameter shortening: by how much the sum of all distances shrinks.
  package static func tie(
    _ from: LocalizedText, _ to: LocalizedText, brought: Int, shortening: Double, hasLengths: Bool
  ) -> LocalizedText {
    var gains: [LocalizedText] = []
    if brought > 0 { gains.append(Self.brought.text(brought)) }
    if shortening > 0 {
      gains.append(
        hasLengths
          ? LocalizedText(
            en: "\(MapWording.figure(shortening, .english)) shorter in all",
            fr: "\(MapWording.figure(shortening, .french)) de moins en tout")
          : saved.text(Int(shortening.rounded())))
    }
    return LocalizedText(
      en: "\(from.english) – \(to.english): \(gains.map(\.english).joined(separator: ", "))",
      fr: "\(from.french) – \(to.french) : \(gains.map(\.french).joined(separator: ", "))")
  }

  // MARK: - Columns

  package static let nearestID = LocalizedText(en: "Nearest", fr: "Le plus proche")
  package static let nearestName = LocalizedText(en: "Its name", fr: "Son nom")
}
