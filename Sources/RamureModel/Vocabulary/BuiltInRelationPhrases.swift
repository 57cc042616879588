import RamureWording

extension RelationPhrases {
  /// How each built-in kind of relation is said in a sentence, by the id of the kind.
  static let builtIn: [String: RelationPhrases] = [
    "participatesIn": RelationPhrases(
      en: EnglishVerb("participates", "participate", past: "participated", "in"),
      inverse: EnglishVerb("involves", "involve", past: "involved"),
      fr: FrenchVerb("participe", "participent", "participé", "à"), inverse: .hasFor("participant")),
    "initiates": RelationPhrases(
      en: EnglishVerb("initiates", "initiate", past: "initiated"), inverse: .be("initiated by"),
      fr: FrenchVerb("initie", "initient", "initié"), inverse: .hasFor("initiateur"), isMoment: true),
    "coConstructs": RelationPhrases(
      en: EnglishVerb("co-constructs", "co-construct", past: "co-constructed"), inverse: .be("co-constructed by"),
      fr: FrenchVerb("co-construit", "co-construisent", "co-construit"), inverse: .hasFor("co-constructeur")),
    "publishes": RelationPhrases(
      en: EnglishVerb("publishes", "publish", past: "published"), inverse: .be("published by"),
      fr: FrenchVerb("publie", "publient", "publié"), inverse: .hasFor("éditeur"), isMoment: true),
    "produces": RelationPhrases(
      en: EnglishVerb("produces", "produce", past: "produced"), inverse: .be("produced by"),
      fr: FrenchVerb("produit", "produisent", "produit"), inverse: .hasFor("origine"), isMoment: true),
    "funds": RelationPhrases(
      en: EnglishVerb("funds", "fund", past: "funded"), inverse: .be("funded by"),
      fr: FrenchVerb("finance", "financent", "financé"), inverse: .hasFor("financeur")),
    "supports": RelationPhrases(
      en: EnglishVerb("supports", "support", past: "supported"), inverse: .be("supported by"),
      fr: FrenchVerb("accompagne", "accompagnent", "accompagné"),
      inverse: FrenchVerb("bénéficie", "bénéficient", "bénéficié", "de l’appui de")),
    "leads": RelationPhrases(
      en: EnglishVerb("leads", "lead", past: "led"), inverse: .be("led by"),
      fr: FrenchVerb("porte", "portent", "porté"), inverse: .hasFor("porteur")),
    "implements": RelationPhrases(
      en: EnglishVerb("implements", "implement", past: "implemented"), inverse: .be("implemented by"),
      fr: FrenchVerb("met", "mettent", "mis", "en œuvre"), inverse: .hasFor("opérateur")),
    "founded": RelationPhrases(
      en: EnglishVerb("founds", "found", past: "founded"), inverse: .be("founded by"),
      fr: FrenchVerb("fonde", "fondent", "fondé"), inverse: .hasFor("fondateur"), isMoment: true),
    "memberOf": RelationPhrases(
      en: .be("a member of"), inverse: EnglishVerb("includes", "include", past: "included"),
      fr: FrenchVerb("est", "sont", "été", "membre de", restOfMany: "membres de"), inverse: .hasFor("membre")),
    "hosts": RelationPhrases(
      en: EnglishVerb("hosts", "host", past: "hosted"), inverse: .be("hosted by"),
      fr: FrenchVerb("abrite", "abritent", "abrité"),
      inverse: FrenchVerb("est", "sont", "été", "sous l’égide de")),
    "brokers": RelationPhrases(
      en: EnglishVerb("brokers", "broker", past: "brokered"), inverse: .be("brokered by"),
      fr: FrenchVerb("met", "mettent", "mis", "en relation les acteurs de"), inverse: .hasFor("médiateur"),
      isMoment: true),
    "addresses": RelationPhrases(
      en: EnglishVerb("addresses", "address", past: "addressed"), inverse: .be("addressed by"),
      fr: FrenchVerb("répond", "répondent", "répondu", "à"),
      inverse: FrenchVerb("trouve", "trouvent", "trouvé", "réponse dans")),
    "forUsage": RelationPhrases(
      en: .be("for the usage"), inverse: .be("the usage of"),
      fr: FrenchVerb("relève", "relèvent", "relevé", "de l’usage"),
      inverse: FrenchVerb("est", "sont", "été", "l’usage de")),
    "equips": RelationPhrases(
      en: EnglishVerb("equips", "equip", past: "equipped"), inverse: .be("equipped by"),
      fr: FrenchVerb("outille", "outillent", "outillé"), inverse: .hasFor("outil")),
    "uses": RelationPhrases(
      en: EnglishVerb("uses", "use", past: "used"), inverse: .be("used by"),
      fr: FrenchVerb("utilise", "utilisent", "utilisé"), inverse: .hasFor("utilisateur")),
    "activeIn": RelationPhrases(
      en: .be("active in"), inverse: EnglishVerb("sees", "see", past: "saw", participle: "seen", "the activity of"),
      fr: FrenchVerb("agit", "agissent", "agi", "sur le territoire"),
      inverse: FrenchVerb("est", "sont", "été", "le terrain de")),
    "observes": RelationPhrases(
      en: EnglishVerb("observes", "observe", past: "observed"), inverse: .be("observed by"),
      fr: FrenchVerb("observe", "observent", "observé"), inverse: .hasFor("observateur")),
    "evaluates": RelationPhrases(
      en: EnglishVerb("evaluates", "evaluate", past: "evaluated"), inverse: .be("evaluated by"),
      fr: FrenchVerb("évalue", "évaluent", "évalué"), inverse: .hasFor("évaluateur"), isMoment: true),
    "documents": RelationPhrases(
      en: EnglishVerb("documents", "document", past: "documented"), inverse: .be("documented by"),
      fr: FrenchVerb("capitalise", "capitalisent", "capitalisé", "sur"),
      inverse: FrenchVerb("fait", "font", "fait", "l’objet d’une capitalisation dans")),
    "derivedFrom": RelationPhrases(
      en: .be("derived from"), inverse: EnglishVerb("inspired", "inspired", past: "inspired"),
      fr: FrenchVerb("découle", "découlent", "découlé", "de"),
      inverse: FrenchVerb("a inspiré", "ont inspiré", "inspiré")),
    "succeeds": RelationPhrases(
      en: EnglishVerb("succeeds", "succeed", past: "succeeded"),
      inverse: EnglishVerb("precedes", "precede", past: "preceded"),
      fr: FrenchVerb("succède", "succèdent", "succédé", "à"), inverse: FrenchVerb("précède", "précèdent", "précédé"),
      isMoment: true),
    "partOf": RelationPhrases(
      en: .be("part of"), inverse: EnglishVerb("comprises", "comprise", past: "comprised"),
      fr: FrenchVerb("fait", "font", "fait", "partie de"), inverse: FrenchVerb("comprend", "comprennent", "compris")),
    "trusts": RelationPhrases(
      en: EnglishVerb("trusts", "trust", past: "trusted"), inverse: .be("trusted by"),
      fr: FrenchVerb("fait", "font", "fait", "confiance à"), inverse: FrenchVerb("a", "ont", "eu", "la confiance de")),
    "collaboratesWith": RelationPhrases(
      en: EnglishVerb("collaborates", "collaborate", past: "collaborated", "with"),
      inverse: EnglishVerb("collaborates", "collaborate", past: "collaborated", "with"),
      fr: FrenchVerb("collabore", "collaborent", "collaboré", "avec"),
      inverse: FrenchVerb("collabore", "collaborent", "collaboré", "avec")),
    "enables": RelationPhrases(
      en: EnglishVerb("enables", "enable", past: "enabled"), inverse: .be("enabled by"),
      fr: FrenchVerb("accélère", "accélèrent", "accéléré"), inverse: .hasFor("accélérateur")),
    "hinders": RelationPhrases(
      en: EnglishVerb("hinders", "hinder", past: "hindered"), inverse: .be("hindered by"),
      fr: FrenchVerb("freine", "freinent", "freiné"), inverse: .hasFor("frein")),
  ]
}
