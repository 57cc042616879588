/// Words that people write for a kind of actor and that name none: « mairie », « asso », « ONG ».
///
/// They are taken, and a note says what for. French puts the noun first: what follows it (« association loi 1901 ») is read over,
/// unless the longer phrase stands here for itself (« syndicat mixte »).
enum NodeKindSynonyms {
  /// What words mean: the id of a kind, or of a subkind that only one kind has. The table is meant to be read and extended.
  static let words: [(id: String, words: [String])] = [
    (
      "association",
      [
        "asso", "assoc", "association loi 1901", "association loi 1908", "ONG", "organisation non gouvernementale",
        "ASBL",
        "NGO", "non-profit", "nonprofit", "not-for-profit", "charity",
      ]
    ),
    ("foundation", ["fonds de dotation", "fondation d’entreprise", "fondation reconnue d’utilité publique"]),
    (
      "company",
      [
        "société", "société coopérative", "PME", "TPE", "ETI", "start-up", "startup", "SARL", "SAS", "SCOP", "SCIC",
        "entreprise sociale", "entreprise privée", "firm", "business", "corporation", "private company",
        "social enterprise",
      ]
    ),
    (
      "localAuthority",
      [
        "collectivité", "collectivité locale", "collectivités", "mairie", "commune", "ville", "EPCI",
        "intercommunalité",
        "communauté de communes", "communauté d’agglomération", "communauté urbaine", "agglomération", "métropole",
        "département", "conseil départemental", "région", "conseil régional", "syndicat mixte", "municipality",
        "city council", "town council", "local government", "town hall", "local authorities",
      ]
    ),
    (
      "publicInstitution",
      [
        "État", "ministère", "préfecture", "établissement public", "administration", "administration publique",
        "service public", "organisme public", "opérateur public", "opérateur de l’État", "service de l’État", "CCAS",
        "hôpital", "public body", "public institution", "ministry", "government", "government agency", "public sector",
      ]
    ),
    (
      "academic",
      [
        "école", "université", "université et école", "collège", "lycée", "grande école", "faculté",
        "établissement scolaire",
        "établissement d’enseignement", "enseignement supérieur", "university", "school", "college",
      ]
    ),
    ("lab", ["labo", "centre de recherche", "unité de recherche", "research centre", "research center", "laboratory"]),
    ("media", ["presse", "radio", "journal", "newspaper"]),
    ("person", ["individu", "personne physique", "particulier", "bénévole", "individual", "people"]),
    ("citizens", ["habitants", "citoyens et citoyennes", "riverains", "residents", "inhabitants"]),
  ]

  static let ids: [String: String] = {
    var ids: [String: String] = [:]
    for (id, words) in words {
      for word in words { ids[word.folded] = id }
    }
    return ids
  }()

  /// French nouns behind which the rest of a phrase only says more: the words above of a language that puts the noun first,
  /// and the labels of the vocabulary.
  static let heads: [String: String] = [
    "association": "association", "fondation": "foundation", "entreprise": "company", "societe": "company",
    "collectivite": "localAuthority", "mairie": "localAuthority", "commune": "localAuthority",
    "ville": "localAuthority",
    "communaute de communes": "localAuthority", "conseil departemental": "localAuthority",
    "conseil regional": "localAuthority",
    "ecole": "academic", "universite": "academic", "lycee": "academic", "laboratoire": "lab",
    "ministere": "publicInstitution",
    "etablissement public": "publicInstitution", "agence": "agency", "observatoire": "observatory", "syndicat": "union",
  ]
}

extension Vocabulary {
  /// The kind of node that a word most likely means although it names none.
  func nodeKindMeant(by word: String, of family: NodeKind.Family? = nil) -> NodeMatch? {
    let folded = word.folded
    for candidate in [folded, folded.singular] {
      if let id = NodeKindSynonyms.ids[candidate], let match = nodeKind(id, of: family) { return match }
    }
    if folded.singular != folded, let match = nodeKind(folded.singular, of: family) { return match }
    // A list of kinds is no phrase.
    guard !word.contains(where: { ",;|/\n".contains($0) }) else { return nil }
    var words = folded.split(separator: " ")
    while words.count > 1 {
      words.removeLast()
      let start = words.joined(separator: " ").singular
      if let id = NodeKindSynonyms.heads[start], let match = nodeKind(id, of: family) { return match }
    }
    return nil
  }
}

extension String {
  /// A folded phrase without the s of the plural at the end of its words.
  fileprivate var singular: String {
    split(separator: " ").map { $0.count > 4 && $0.hasSuffix("s") && !$0.hasSuffix("ss") ? $0.dropLast() : $0 }
      .joined(separator: " ")
  }
}
