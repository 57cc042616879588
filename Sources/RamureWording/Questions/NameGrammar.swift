/// How a name stands in a sentence, as far as its words show it: with an article where it begins like a common noun, as a
/// plural where it is one, contracted with the word before it.
///
/// "Fondation Macif", « la Fondation Macif »; "Le RAMEAU", « du RAMEAU »; "Orange", « d’Orange ». A name that does not show
/// how it is used stays as it is written.
package enum NameGrammar {
  /// Whether a name is a plural.
  package static func isPlural(_ name: String, _ language: Language) -> Bool {
    let words = name.split(separator: " ")
    guard let first = words.first, words.count > 1 else { return false }
    switch language {
    case .french:
      return ["Les", "Ceux", "Celles", "Des", "Deux", "Dix", "Ces", "Nos"].contains(first)
        || FrenchNouns.article(of: name) == .many
    case .english:
      if ["Those", "These", "Two", "Ten"].contains(first) { return true }
      guard first == "The", let last = words.last else { return false }
      return last.hasSuffix("s") && !last.hasSuffix("ss") && !last.hasSuffix("us")
    }
  }

  /// A name as the subject of a sentence, capitalised.
  package static func subject(_ name: String, _ language: Language) -> String {
    capitalised(withArticle(name, language))
  }

  package static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// A name within a sentence: « la Fondation Macif », "the Linux Foundation".
  package static func withArticle(_ name: String, _ language: Language) -> String {
    switch language {
    case .english: return EnglishNouns.wantsArticle(name) ? "the \(name)" : name
    case .french:
      guard let article = FrenchNouns.article(of: name) else { return name }
      return article.rawValue + name
    }
  }

  /// A French phrase and the name that follows it, contracted: « de » and « Le RAMEAU » are « du RAMEAU ».
  package static func joined(_ phrase: String, _ name: String) -> String {
    let article = FrenchNouns.article(of: name)
    if let start = withoutLast("de", of: phrase) {
      if name.hasPrefix("Le ") { return "\(start)du \(name.dropFirst(3))" }
      if name.hasPrefix("Les ") { return "\(start)des \(name.dropFirst(4))" }
      return switch article {
      case .masculine: "\(start)du \(name)"
      case .many: "\(start)des \(name)"
      case .feminine, .elided: "\(phrase) \(withArticle(name, .french))"
      case nil: beginsWithVowel(name) ? "\(start)d’\(name)" : "\(phrase) \(name)"
      }
    }
    if let start = withoutLast("à", of: phrase) {
      if name.hasPrefix("Le ") { return "\(start)au \(name.dropFirst(3))" }
      if name.hasPrefix("Les ") { return "\(start)aux \(name.dropFirst(4))" }
      if article == .masculine { return "\(start)au \(name)" }
      if article == .many { return "\(start)aux \(name)" }
    }
    return "\(phrase) \(withArticle(name, .french))"
  }

  /// What stands before the last word of a phrase, if that is the word.
  private static func withoutLast(_ word: String, of phrase: String) -> Substring? {
    if phrase == word { return "" }
    return phrase.hasSuffix(" \(word)") ? phrase.dropLast(word.count) : nil
  }

  package static func beginsWithVowel(_ name: String) -> Bool {
    name.unicodeScalars.first.map { "AEIOUÀÂÉÈÊËÎÏÔŒÙÛaeiouàâéèêëîïôœùû".unicodeScalars.contains($0) } ?? false
  }
}

/// The common nouns that names of actors and of what they do begin with in French.
private enum FrenchNouns {
  enum Article: String {
    case masculine = "le "
    case feminine = "la "
    case elided = "l’"
    case many = "les "
  }

  private static let masculine: Set<Substring> = [
    "Bureau", "Café", "Carrefour", "Centre", "Cercle", "Club", "Collectif", "Collège", "Comité",
    "Conseil", "Cours", "Département", "Diagnostic", "Dispositif", "Festival", "Fonds", "Forum", "Garage", "Groupe",
    "Groupement", "Guide", "Incubateur", "Jardin", "Labo", "Laboratoire", "Lycée", "MOOC", "Marché", "Ministère",
    "Mouvement", "Musée", "Pacte", "Parc", "Parcours", "Plan", "Prix", "Programme", "Projet", "Pôle", "Rapport",
    "Rectorat", "Référentiel", "Réseau", "Salon", "Secours", "Syndicat", "Think", "Tiers-lieu", "Village",
  ]
  private static let feminine: Set<Substring> = [
    "Banque", "Bibliothèque", "Caisse", "Carte", "Chaire", "Chambre", "Charte", "Communauté", "Commune",
    "Compagnie", "Conférence", "Convention", "Coopérative", "Délégation", "Fabrique", "Ferme", "Fondation",
    "Fédération", "Journée", "Ligue", "Maison", "Mairie", "Métropole", "Mission", "Mutuelle", "Plateforme",
    "Préfecture", "Rencontre", "Ressourcerie", "Région", "Semaine", "Société", "Séance", "Table", "Vallée", "Ville",
  ]
  private static let elided: Set<Substring> = [
    "Académie", "Agence", "Alliance", "Appel", "Association", "Atelier", "Enquête", "Entreprise", "Espace",
    "Hôpital", "Institut", "Observatoire", "Office", "Union", "Université", "École", "Épicerie", "Établissement",
    "Étude", "Évaluation",
  ]
  private static let many: Set<Substring> = [
    "Acteurs", "Assises", "Caisses", "Démarches", "Rencontres",
  ]

  /// The article a name stands with; `nil` where it has one of its own or shows none.
  package static func article(of name: String) -> Article? {
    guard let first = name.split(separator: " ").first, first.count < name.count else { return nil }
    if masculine.contains(first) { return .masculine }
    if feminine.contains(first) { return .feminine }
    if elided.contains(first) { return .elided }
    return many.contains(first) ? .many : nil
  }
}

/// The common nouns that names in English turn on: the last word, or the last before "of", "on", "for" or "to".
private enum EnglishNouns {
  private static let heads: Set<String> = [
    "agency", "alliance", "association", "bank", "center", "centre", "charter", "city", "collective", "committee",
    "consortium", "council", "diagnosis", "evaluation", "federation", "forum", "foundation", "fund", "guide",
    "institute",
    "ministry", "network", "observatory", "pact", "partnership", "path", "platform", "programme", "session", "study",
    "town", "trust", "union", "university",
  ]

  /// - Parameter name: may be followed by what it is, in parentheses.
  package static func wantsArticle(_ name: String) -> Bool {
    let words = name.split(separator: " ").prefix { !$0.hasPrefix("(") }
    guard let first = words.first, words.count > 1, !["The", "A", "An"].contains(first) else { return false }
    let head = words.prefix { !["of", "on", "for", "to"].contains($0) }
    return head.last.map { heads.contains($0.lowercased()) } ?? false
  }
}
