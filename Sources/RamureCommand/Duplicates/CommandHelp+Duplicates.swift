import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure duplicates`.
  static let duplicates = CommandHelp(
    abstract: LocalizedText(
      en: "Say which nodes are likely the same, in one file or several.",
      fr: "Repérer les doublons probables, dans un fichier ou plusieurs."),
    details: LocalizedText(
      en: """
        Names are compared without regard to accents, capitals, articles, legal forms (SARL, asbl, Inc…) and the order of \
        words; slips, abbreviations (St, Asso), acronyms (CCAS) and words for the same (Mairie, Ville) are understood. Rare \
        words count for more than common ones; numbers that differ tell apart. SIREN, SIRET, RNA, ROR, Wikidata and web \
        addresses are looked for in the attributes of these names; one whose check digit is wrong is a remark, and not used. \
        Different kinds lower the score.

        A score says how likely two are one, from 0 to 1; it is no probability. Nothing is joined: in the CSV, write yes or no \
        in the first column, and give it to ramure merge --accept. Its columns are same, score, reason, then file_1, id_1, \
        name_1, kind_1 and the same with 2; in French they have French headings. Those of one id and like names in two files \
        are one for ramure merge: they are not listed.
        """,
      fr: """
        Les noms se comparent sans égard aux accents, aux majuscules, aux articles, aux formes juridiques (SARL, asbl, \
        Inc…) ni à l’ordre des mots ; les fautes de frappe, les abréviations (St, Asso), les sigles (CCAS) et les mots pour \
        la même chose (Mairie, Ville) sont compris. Les mots rares comptent plus que les courants ; des numéros différents \
        distinguent. Les SIREN, SIRET, RNA, ROR, Wikidata et adresses web se cherchent dans les attributs de ces noms ; un \
        numéro dont la clé est fausse fait l’objet d’une remarque et ne sert pas. Des types différents abaissent le score.

        Un score dit à quel point le doublon est probable, de 0 à 1 ; ce n’est pas une probabilité. Rien n’est \
        réuni : dans le CSV, écrivez oui ou non dans la première colonne, et donnez-le à ramure merge --accept. Ses colonnes \
        sont same, score, reason, puis file_1, id_1, name_1, kind_1 et les mêmes avec 2 ; en français, leurs titres sont en \
        français. Ceux qui ont le même identifiant et des noms proches dans deux fichiers ne font qu’un pour ramure merge : \
        ils ne sont pas donnés.
        """),
    examples: [
      Example(
        LocalizedText(en: "within one file", fr: "dans un seul fichier"),
        LocalizedText(
          en: "ramure duplicates territory/ecosystem.yaml", fr: "ramure duplicates territoire/ecosystem.yaml")),
      Example(
        LocalizedText(
          en: "between two lists, to decide in a spreadsheet", fr: "entre deux listes, à décider dans un tableur"),
        LocalizedText(
          en: "ramure duplicates north.csv south.csv -o pairs.csv",
          fr: "ramure duplicates nord.csv sud.csv -o paires.csv")),
      Example(
        LocalizedText(en: "what is less sure, too", fr: "aussi ce qui est moins sûr"),
        LocalizedText(
          en: "ramure duplicates north.csv south.csv --min-score 0.6",
          fr: "ramure duplicates nord.csv sud.csv --min-score 0.6")),
    ])
}
