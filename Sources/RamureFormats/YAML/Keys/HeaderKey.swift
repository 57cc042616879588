/// What the section about the ecosystem itself may say.
enum HeaderKey: YAMLKey {
  case title, englishTitle, frenchTitle, summary, englishSummary, frenchSummary, language, date, sources

  static let table = YAMLKeyTable<Self>()

  var words: [String] {
    switch self {
    case .title: ["title", "titre"]
    case .englishTitle: ["title_en", "titre_en"]
    case .frenchTitle: ["title_fr", "titre_fr"]
    case .summary: ["summary", "résumé"]
    case .englishSummary: ["summary_en", "résumé_en"]
    case .frenchSummary: ["summary_fr", "résumé_fr"]
    case .language: ["language", "langue"]
    case .date: ["date"]
    case .sources: ["sources"]
    }
  }
}

/// What an entry of the list of sources may say.
enum SourceKey: YAMLKey {
  case id, title, address

  static let table = YAMLKeyTable<Self>()

  var words: [String] {
    switch self {
    case .id: ["id", "identifiant"]
    case .title: ["title", "titre"]
    case .address: ["address", "adresse", "url", "lien"]
    }
  }
}
