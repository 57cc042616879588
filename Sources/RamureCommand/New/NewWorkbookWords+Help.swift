import RamureWording

/// The page of help of the workbook.
extension NewWorkbookWords {
  static let howTo = LocalizedText(en: "How to fill this workbook in", fr: "Comment remplir ce classeur")
  static let kindsOfActors = LocalizedText(en: "Kinds of actors", fr: "Types d’acteurs")
  static let kindsOfPartnerships = LocalizedText(en: "Kinds of partnerships", fr: "Types de partenariats")
  static let kindsOfRelations = LocalizedText(en: "Kinds of relations", fr: "Types de relations")

  static let help = [
    LocalizedText(
      en:
        "Replace the lines in italics, which are an example, with yours. Leave the first line of each sheet as it is.",
      fr:
        "Remplacez par les vôtres les lignes en italique, qui sont un exemple. Laissez la première ligne de chaque feuille."
    ),
    LocalizedText(
      en: "Actors: one line for each organisation, person or community. The id is short and never changes.",
      fr:
        "Acteurs : une ligne pour chaque organisation, personne ou communauté. L’identifiant est court et ne change jamais."
    ),
    LocalizedText(
      en: "Partnerships: one line for each, with all its partners in one cell, parted by semicolons.",
      fr:
        "Partenariats : une ligne pour chacun, avec tous ses partenaires dans une seule cellule, séparés par des points-virgules."
    ),
    LocalizedText(
      en: "Relations: all other ties, one line each: from whom, to whom, which kind.",
      fr: "Relations : tous les autres liens, une ligne pour chacun : de qui, vers qui, de quel type."),
    LocalizedText(
      en: "Sources: where the facts come from. The other sheets refer to them by id.",
      fr: "Sources : d’où viennent les faits. Les autres feuilles y renvoient par l’identifiant."),
    LocalizedText(
      en: "Dates are written 2019, 2019-03 or 2019-03-15, as much as is known. An empty cell says that nobody knows.",
      fr:
        "Les dates s’écrivent 2019, 2019-03 ou 2019-03-15, selon ce que l’on sait. Une cellule vide dit qu’on n’en sait rien."
    ),
    LocalizedText(
      en: "Columns of your own are kept: give them a heading.",
      fr: "Vos propres colonnes sont conservées : donnez-leur un titre."),
    LocalizedText(
      en: "The lists on the right are the words that the cells offer.",
      fr: "Les listes à droite sont les mots que les cellules proposent."),
    LocalizedText(
      en:
        "To check it: ramure validate FILE.xlsx --annotate checked.xlsx colours every faulty cell, and says why in a note.",
      fr:
        "Pour vérifier : ramure validate FICHIER.xlsx --annotate verifie.xlsx colore chaque cellule fautive, et dit pourquoi dans une note."
    ),
    LocalizedText(
      en: "To see it: ramure map FILE.xlsx -o map.svg", fr: "Pour voir la carte : ramure map FICHIER.xlsx -o carte.svg"),
  ]
}
