import RamureDrawing
import RamureWording

/// What `ramure path` says.
package enum PathWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Paths", fr: "Chemins")

  // MARK: - Sentences

  private static let ties = Counted(en: ("tie", "ties"), fr: ("lien", "liens"))

  /// "From Orange (Company) to Fondation Macif (Foundation): 2 ties, through Collectif Silver Geek (Alliance)."
  ///
  /// - Parameter length: the sum of the lengths; `nil` where ties have none.
  package static func headline(
    from: String, to: String, through: [String], ties count: Int, length: Double?, _ language: Language
  ) -> String {
    let ties = ties.text(count)[language]
    let measure = length.map { length in
      switch language {
      case .english: " of a length of \(MapWording.figure(length, .english))"
      case .french: " d’une longueur de \(MapWording.figure(length, .french))"
      }
    }
    let passed = Enumeration.all(through.map { NameGrammar.withArticle($0, language) }, language)
    return switch language {
    case .english:
      "From \(the(from)) to \(the(to)): \(ties)\(measure ?? "")\(passed.isEmpty ? "" : ", through \(passed)")."
    case .french:
      "\(start(from)) \(NameGrammar.joined("à", to)) : \(ties)\(measure ?? "")\(passed.isEmpty ? "" : ", par \(passed)")."
    }
  }

  /// "Paths from Orange to Fondation Macif, the shortest first:".
  package static func severalFrom(_ from: String, to: String, byTies: Bool, _ language: Language) -> String {
    switch language {
    case .english:
      return "Paths from \(the(from)) to \(the(to)), \(byTies ? "those of fewest ties" : "the shortest") first:"
    case .french:
      let order = byTies ? "d’abord ceux qui ont le moins de liens" : "les plus courts d’abord"
      return "Chemins \(NameGrammar.joined("de", from)) \(NameGrammar.joined("à", to)), \(order) :"
    }
  }

  private static func the(_ name: String) -> String { NameGrammar.withArticle(name, .english) }

  private static func start(_ name: String) -> String {
    let text = NameGrammar.joined("de", name)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// "2 ties", "2 ties, length 0.75": before each of several paths.
  package static func measure(ties count: Int, length: Double?) -> LocalizedText {
    let ties = ties.text(count)
    guard let length else { return ties }
    return LocalizedText(
      en: "\(ties.english), length \(MapWording.figure(length, .english))",
      fr: "\(ties.french), longueur \(MapWording.figure(length, .french))")
  }

  package static let more = LocalizedText(
    en: "… and there are more: --count says how many to show",
    fr: "… et il y en a d’autres : --count dit combien en montrer")

  // MARK: - No path

  package static func nothing(from: String, to: String, _ language: Language) -> String {
    switch language {
    case .english: "No path leads from \(the(from)) to \(the(to))."
    case .french: "Aucun chemin ne mène \(NameGrammar.joined("de", from)) \(NameGrammar.joined("à", to))."
    }
  }

  private static let others = Counted(en: ("other", "others"), fr: ("autre", "autres"))

  /// "From La Poste one gets to 90 others, mostly around Le RAMEAU."
  ///
  /// - Parameter central: who is tied to most of them, if that is another.
  package static func part(of name: String, size: Int, central: String?, _ language: Language) -> String {
    let others = others.text(size - 1)[language]
    switch language {
    case .english:
      guard size > 1 else { return "Nothing is tied to \(NameGrammar.withArticle(name, language))." }
      let middle = central.map { ", mostly around \(NameGrammar.withArticle($0, language))" } ?? ""
      return "From \(NameGrammar.withArticle(name, language)) one gets to \(others)\(middle)."
    case .french:
      guard size > 1 else { return "Rien n’est lié \(NameGrammar.joined("à", name))." }
      let middle = central.map { ", surtout autour \(NameGrammar.joined("de", $0))" } ?? ""
      return "De proche en proche, on va \(NameGrammar.joined("de", name)) à \(others)\(middle)."
    }
  }

  package static let againstDirection = LocalizedText(
    en: "Followed either way (without --directed), ties do lead there:",
    fr: "En suivant les liens dans les deux sens (sans --directed), on y arrive :")

  package static func tooFar(_ within: Int) -> LocalizedText {
    let ties = ties.text(within)
    return LocalizedText(
      en: "None of at most \(ties.english); the shortest is longer:",
      fr: "Aucun d’au plus \(ties.french) ; le plus court est plus long :")
  }

  // MARK: - Columns

  package static let path = LocalizedText(en: "Path", fr: "Chemin")
  package static let length = LocalizedText(en: "Length", fr: "Longueur")
  package static let step = LocalizedText(en: "Step", fr: "Étape")
  package static let fromName = LocalizedText(en: "From (name)", fr: "De (nom)")
  package static let toName = LocalizedText(en: "To (name)", fr: "À (nom)")
  package static let from = LocalizedText(en: "From", fr: "De")
  package static let to = LocalizedText(en: "To", fr: "À")
}
