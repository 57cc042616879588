/// Words that people write for a kind of relation and that name none.
///
/// They are taken, and a note says what for.
enum RelationKindSynonyms {
  /// By the folded word, the id of the kind, or of its inverse.
  static let ids: [String: String] = {
    let words: [(id: String, words: [String])] = [
      (
        "collaboratesWith",
        [
          "partner", "partners", "partnerOf", "partnersWith", "partnerWith", "partner of", "partners with",
          "partnership",
          "worksWith", "workWith", "works with", "cooperatesWith", "cooperates with", "cooperation", "collaboration",
          "collaborates", "alliedWith", "partenaire", "partenaires", "partenaire de", "partenaireDe", "partenariat",
          "est partenaire de", "en partenariat avec", "travaille avec", "travailleAvec", "coopère avec", "coopèreAvec",
          "coopération", "collabore", "allié de",
        ]
      ),
      (
        "funds",
        [
          "finances", "gives", "donates", "sponsors", "soutien financier", "subventionne", "subvention", "don",
          "financement",
          "a financé", "a subventionné", "finance le projet", "funding", "grant",
        ]
      ),
      (
        "supports",
        [
          "soutient", "soutien", "soutien à", "aide", "accompagnement", "accompagne le projet", "support", "helps",
          "backs",
        ]
      ),
      (
        "memberOf",
        ["member", "belongsTo", "belongs to", "membre", "appartient à", "adhère à", "adhérent", "adhérent de"]
      ),
    ]
    var ids: [String: String] = [:]
    for (id, words) in words {
      for word in words { ids[word.folded] = id }
    }
    return ids
  }()
}

extension Vocabulary {
  /// The id of the kind of relation that a word most likely means although it names none.
  func relationKindMeant(by word: String) -> String? {
    guard let id = RelationKindSynonyms.ids[word.folded], relationKind(id) != nil else { return nil }
    return id
  }
}
