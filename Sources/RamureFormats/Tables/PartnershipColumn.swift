/// The columns of a table of partnerships.
enum PartnershipColumn: Int, CSVColumn {
  case id, title, lead, partners, funders, role, subkind, start, end, url, sources

  var names: [String] {
    switch self {
    case .id: ["id", "identifiant"]
    case .title: ["partnership", "partenariat"]
    case .lead: ["lead", "porteur"]
    case .partners: ["partners", "partenaires"]
    case .funders: ["funders", "financeurs"]
    case .role: ["role"]
    case .subkind: ["type"]
    case .start: ["start", "debut"]
    case .end: ["end", "fin"]
    case .url: ["url"]
    case .sources: ["sources"]
    }
  }

  var otherNames: [String] {
    switch self {
    case .id: ["code", "numero", "reference"]
    case .title: Self.titles
    case .lead:
      [
        "porteurs", "porteur de projet", "porteur du projet", "structure porteuse", "chef de file", "pilote",
        "coordinateur", "coordinatrice", "coordination", "leader", "lead partner", "coordinator", "bearer",
        "organisateur", "animateur",
      ]
    case .partners:
      [
        "partner", "partenaire", "participants", "participant", "membres", "members", "acteurs", "actors",
        "organisations", "structures", "parties prenantes", "stakeholders", "signataires", "acteurs impliques",
        "structures impliquees", "partenaires associes",
      ]
    case .funders: ["financeur", "funder", "financement", "mecenes", "mecene", "donors"]
    case .role: ["fonction", "statut", "qualite"]
    case .subkind: ["kind", "type de partenariat", "type de projet", "categorie", "category"]
    case .start:
      [
        "date", "date de debut", "date debut", "annee", "year", "depuis", "since", "periode", "period", "dates",
        "start date",
      ]
    case .end: ["date de fin", "date fin", "end date", "until"]
    case .url: ["lien", "site", "link", "website", "site web"]
    case .sources: ["source", "references", "refs"]
    }
  }

  private static let titles = [
    "partnerships", "partenariats", "projet", "projets", "project", "projects", "action", "actions", "initiative",
    "initiatives", "programme", "program", "convention", "accord", "agreement", "nom du projet", "nom du partenariat",
    "intitule du projet", "intitule", "titre", "title", "nom", "name", "deal",
  ]

  var isRequired: Bool { self == .title }

  /// In a table of who takes part in what, a line a participation, one actor stands under a heading of one.
  static func precedence(_ folded: [String]) -> [(column: PartnershipColumn, words: [String])] {
    let listing = Set(PartnershipColumn.partners.names + PartnershipColumn.partners.otherNames)
    guard listing.isDisjoint(with: folded), folded.contains(where: isTitle),
      Set(["kind", "type"]).isDisjoint(with: folded)
    else { return [] }
    return [(.partners, ["acteur", "actor", "structure", "organisation", "organization"])]
  }

  /// Whether a heading, folded, is one of several that each hold a partner: `partenaire 2`.
  static func isFurtherPartner(_ folded: String) -> Bool {
    let words = folded.split(separator: " ")
    guard let last = words.last, words.count > 1, last.allSatisfy(\.isNumber) else { return false }
    let word = words.dropLast().joined(separator: " ")
    return (PartnershipColumn.partners.names + PartnershipColumn.partners.otherNames).contains(word)
  }

  /// Whether a heading, folded, calls what stands below it partnerships and nothing else.
  static func isTitle(_ folded: String) -> Bool {
    (PartnershipColumn.title.names + titles).contains(folded)
      && !["nom", "name", "titre", "title", "intitule"].contains(folded)
  }

  /// Whether headings, folded, are those of a table of partnerships: a title, and partners in a cell. A table that gives its
  /// rows a kind, and calls them no partnerships, is one of actors.
  static func recognises(_ folded: [String]) -> Bool {
    let meanings = CSVColumns<Self>.meanings(of: folded)
    guard meanings.contains(.title), meanings.contains(.partners) || folded.contains(where: isFurtherPartner) else {
      return false
    }
    return folded.contains(where: isTitle) || !folded.contains { ["kind", "type"].contains($0) }
  }
}
