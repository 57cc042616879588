import RamureWording

extension NodeKind {
  /// The twelve kinds every ecosystem may use, in the order legends and tables follow.
  static let builtIn: [NodeKind] = [
    NodeKind(
      "organisation", family: .actor, label: LocalizedText(en: "Organisation", fr: "Organisation"),
      subkinds: [
        Subkind("association", LocalizedText(en: "Association", fr: "Association")),
        Subkind("foundation", LocalizedText(en: "Foundation", fr: "Fondation")),
        Subkind("company", LocalizedText(en: "Company", fr: "Entreprise")),
        Subkind("localAuthority", LocalizedText(en: "Local authority", fr: "Collectivité territoriale")),
        Subkind("publicInstitution", LocalizedText(en: "Public institution", fr: "Institution publique")),
        Subkind("academic", LocalizedText(en: "University or school", fr: "Université ou école")),
        Subkind("union", LocalizedText(en: "Trade union", fr: "Syndicat")),
        Subkind("media", LocalizedText(en: "Media", fr: "Média")),
        Subkind("network", LocalizedText(en: "Network", fr: "Réseau")),
        Subkind("lab", LocalizedText(en: "Lab", fr: "Laboratoire")),
        Subkind("agency", LocalizedText(en: "Agency", fr: "Agence")),
        Subkind("observatory", LocalizedText(en: "Observatory", fr: "Observatoire")),
      ]),
    NodeKind(
      "person", family: .actor, label: LocalizedText(en: "Person", fr: "Personne")),
    NodeKind(
      "community", family: .actor, label: LocalizedText(en: "Community", fr: "Communauté"),
      subkinds: [
        Subkind("network", LocalizedText(en: "Network", fr: "Réseau")),
        Subkind("circle", LocalizedText(en: "Circle", fr: "Cercle")),
        Subkind("citizens", LocalizedText(en: "Citizens", fr: "Citoyens")),
      ]),
    NodeKind(
      "partnership", family: .endeavour, label: LocalizedText(en: "Partnership", fr: "Partenariat"),
      subkinds: [
        Subkind("patronage", LocalizedText(en: "Patronage", fr: "Mécénat")),
        Subkind("responsiblePractices", LocalizedText(en: "Responsible practices", fr: "Pratiques responsables")),
        Subkind("economicCooperation", LocalizedText(en: "Economic cooperation", fr: "Coopération économique")),
        Subkind("societalInnovation", LocalizedText(en: "Societal innovation", fr: "Innovation sociétale")),
      ],
      section: Section(
        en: "partnerships", fr: ["partenariats"],
        synonyms: "partnership partners projects agreements partenariat partenaires projets conventions accords")),
    NodeKind(
      "alliance", family: .endeavour, label: LocalizedText(en: "Territorial alliance", fr: "Alliance territoriale"),
      section: Section(en: "alliances", fr: ["alliances"], synonyms: "")),
    NodeKind(
      "solution", family: .outcome, label: LocalizedText(en: "Shared solution", fr: "Solution collective"),
      subkinds: [
        Subkind("service", LocalizedText(en: "Service", fr: "Service")),
        Subkind("platform", LocalizedText(en: "Platform", fr: "Plateforme")),
        Subkind("tool", LocalizedText(en: "Tool", fr: "Outil")),
        Subkind("method", LocalizedText(en: "Method", fr: "Méthode")),
        Subkind("place", LocalizedText(en: "Place", fr: "Lieu")),
      ],
      section: Section(
        en: "solutions", fr: ["solutions"], synonyms: "solution services tools platforms outils dispositifs")),
    NodeKind(
      "resource", family: .outcome, label: LocalizedText(en: "Knowledge resource", fr: "Ressource"),
      subkinds: [
        Subkind("resourceCentre", LocalizedText(en: "Resource centre", fr: "Centre de ressources")),
        Subkind("referenceGuide", LocalizedText(en: "Reference guide", fr: "Référentiel")),
        Subkind("study", LocalizedText(en: "Study", fr: "Étude")),
        Subkind("mooc", LocalizedText(en: "Online course (MOOC)", fr: "Cours en ligne (MOOC)")),
        Subkind("charter", LocalizedText(en: "Charter", fr: "Charte")),
        Subkind("note", LocalizedText(en: "Note", fr: "Note")),
        Subkind("book", LocalizedText(en: "Book", fr: "Livre")),
      ],
      section: Section(en: "resources", fr: ["ressources"], synonyms: "resource documents studies ressource études")),
    NodeKind(
      "programme", family: .endeavour, label: LocalizedText(en: "Programme", fr: "Programme"),
      subkinds: [
        Subkind("study", LocalizedText(en: "Study", fr: "Étude")),
        Subkind("actionResearch", LocalizedText(en: "Action research", fr: "Recherche-action")),
        Subkind("thinkTank", LocalizedText(en: "Think tank", fr: "Groupe de réflexion")),
        Subkind("fund", LocalizedText(en: "Fund", fr: "Fonds")),
        Subkind("mission", LocalizedText(en: "Mission", fr: "Mission")),
      ],
      section: Section(en: "programmes", "programs", fr: [], synonyms: "programme programmes fonds")),
    NodeKind(
      "event", family: .endeavour, label: LocalizedText(en: "Event", fr: "Événement"),
      subkinds: [
        Subkind("conference", LocalizedText(en: "Conference", fr: "Conférence")),
        Subkind("webinar", LocalizedText(en: "Webinar", fr: "Webinaire")),
        Subkind("meeting", LocalizedText(en: "Meeting", fr: "Rencontre")),
      ],
      section: Section(
        en: "events", fr: ["événements", "évènements"], synonyms: "event rencontres évènement événement")),
    NodeKind(
      "need", family: .purpose, label: LocalizedText(en: "Need", fr: "Besoin"),
      subkinds: [
        Subkind("fragility", LocalizedText(en: "Fragility", fr: "Fragilité")),
        Subkind("challenge", LocalizedText(en: "Challenge", fr: "Défi")),
        Subkind("goal", LocalizedText(en: "Goal", fr: "Objectif")),
      ],
      section: Section(en: "needs", fr: ["besoins"], synonyms: "need challenges goals besoin défis enjeux")),
    NodeKind(
      "usage", family: .purpose, label: LocalizedText(en: "Digital usage", fr: "Usage numérique"),
      subkinds: [
        Subkind(
          "organisationImprovement",
          LocalizedText(en: "Improving how organisations work", fr: "Amélioration du fonctionnement des organisations")),
        Subkind(
          "knowledgeAppropriation", LocalizedText(en: "Appropriation of knowledge", fr: "Appropriation des savoirs")),
        Subkind("communityFacilitation", LocalizedText(en: "Facilitating communities", fr: "Animation de communautés")),
      ],
      section: Section(en: "usages", fr: ["usages"], synonyms: "uses usage")),
    NodeKind(
      "territory", family: .purpose, label: LocalizedText(en: "Territory", fr: "Territoire"),
      subkinds: [
        Subkind("country", LocalizedText(en: "Country", fr: "Pays")),
        Subkind("region", LocalizedText(en: "Region", fr: "Région")),
        Subkind("department", LocalizedText(en: "Department", fr: "Département")),
        Subkind("municipality", LocalizedText(en: "Municipality", fr: "Commune")),
        Subkind("area", LocalizedText(en: "Area", fr: "Bassin de vie")),
      ],
      section: Section(
        en: "territories", fr: ["territoires"],
        synonyms: "territory places regions towns territoire lieux régions villes communes")),
  ]
}

extension Stage {
  /// The seven stages of a co-construction, in their usual order.
  static let builtIn: [Stage] = [
    Stage("dialogue", LocalizedText(en: "Dialogue", fr: "Dialogue")),
    Stage("framing", LocalizedText(en: "Framing", fr: "Cadrage")),
    Stage("experimentation", LocalizedText(en: "Experimentation", fr: "Expérimentation")),
    Stage("modelling", LocalizedText(en: "Modelling", fr: "Modélisation")),
    Stage("deployment", LocalizedText(en: "Deployment", fr: "Déploiement")),
    Stage("transfer", LocalizedText(en: "Transfer", fr: "Essaimage et transfert")),
    Stage("ended", LocalizedText(en: "Ended", fr: "Clos")),
  ]
}
