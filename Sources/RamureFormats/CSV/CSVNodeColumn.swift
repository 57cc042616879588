/// The columns of a table of nodes.
enum CSVNodeColumn: Int, CSVColumn {
  case id, kind, subkind, name, englishName, frenchName, start, end, stages, url, sources

  var names: [String] {
    switch self {
    case .id: ["id", "identifiant"]
    case .kind: ["kind", "type"]
    case .subkind: ["subkind", "sous type"]
    case .name: ["name", "nom"]
    case .englishName: ["name en", "nom en"]
    case .frenchName: ["name fr", "nom fr"]
    case .start: ["start", "debut"]
    case .end: ["end", "fin"]
    case .stages: ["stages", "etapes"]
    case .url: ["url"]
    case .sources: ["sources"]
    }
  }

  var otherNames: [String] {
    switch self {
    case .kind:
      ["genre", "categorie", "category", "type d acteur", "type de structure", "statut", "nature", "actor type"]
    case .subkind: ["subtype", "sous genre"]
    case .name:
      [
        "label", "libelle", "acteur", "acteurs", "actor", "structure", "organisation", "organization", "denomination",
        "raison sociale", "intitule", "titre", "title", "nom de la structure", "nom de l acteur", "node", "element",
      ]
    case .englishName: ["label en", "libelle en"]
    case .frenchName: ["label fr", "libelle fr"]
    case .start: ["date", "date de debut", "date debut", "depuis", "since", "start date", "annee", "year"]
    case .url: ["lien", "site", "link", "website", "site web", "site internet", "adresse"]
    case .sources: ["source", "ref", "refs", "reference", "references"]
    case .id: ["identifier", "code", "vertex"]
    case .end: ["date de fin", "date fin", "until", "end date"]
    case .stages: []
    }
  }

  /// One that has no id is called by its name.
  var isRequired: Bool { false }

  /// Whether headings, folded, are those of a table of nodes.
  static func recognises(_ folded: [String]) -> Bool {
    let meanings = CSVColumns<Self>.meanings(of: folded)
    return meanings.contains(.id) || meanings.contains(.name)
  }
}
