import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure common`.
  static let common = CommandHelp(
    abstract: LocalizedText(
      en: "Say what actors have in common: partners, partnerships, solutions, needs, territories.",
      fr: "Dire ce que des acteurs ont en commun : partenaires, partenariats, solutions, besoins, territoires."),
    details: LocalizedText(
      en: """
        Something is common when each of them leads to it: by a relation, or from what one does to what comes of it to \
        what it is for and where. So two actors share a need when they work on different solutions for it. A third actor is \
        a common partner when each has a relation with it or does something with it; those met only in what all share are \
        named there.

        CSV has a row for each thing in common and actor; its columns are id, name, kind, actor, actor_name, distance, \
        through, relations. If they have nothing in common, the exit code is 1.
        """,
      fr: """
        Une chose est commune quand chacun y mène : par une relation, ou de ce qu’il fait à ce qui en sort, puis à ce à \
        quoi cela répond et où. Deux acteurs ont donc un besoin en commun quand ils travaillent à des solutions différentes \
        qui y répondent. Un tiers est un partenaire commun quand chacun a une relation avec lui ou fait quelque chose avec \
        lui ; ceux que l’on ne rencontre que dans ce que tous partagent y sont nommés.

        Le CSV a une ligne par chose commune et par acteur ; ses colonnes sont id, name, kind, actor, actor_name, distance, \
        through, relations. S’ils n’ont rien en commun, le code de sortie est 1.
        """),
    examples: [
      Example(
        LocalizedText(en: "two actors", fr: "deux acteurs"),
        LocalizedText(
          en: "ramure common territory/ecosystem.yaml wheels \"Sage Mills\"",
          fr: "ramure common territoire/ecosystem.yaml roues \"Les Moulins de Sauge\"")),
      Example(
        LocalizedText(en: "three actors, as a table", fr: "trois acteurs, en tableau"),
        LocalizedText(
          en: "ramure common territory/ecosystem.yaml wheels mills town --format csv",
          fr: "ramure common territoire/ecosystem.yaml roues moulins commune --format csv")),
      Example(
        LocalizedText(en: "only by what they take part in", fr: "seulement par ce à quoi ils participent"),
        LocalizedText(
          en: "ramure common territory/ecosystem.yaml wheels mills --relations participatesIn",
          fr: "ramure common territoire/ecosystem.yaml roues moulins --relations participatesIn")),
    ])
}
