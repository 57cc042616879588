import RamureAnswers
import RamureWording

/// What the help says of the options that several commands share.
enum OptionWords {
  /// What stands for a value in a line of usage: `<file>`.
  enum Slot {
    static let file = LocalizedText(en: "file", fr: "fichier")
    static let folder = LocalizedText(en: "folder", fr: "dossier")
    static let format = LocalizedText(en: "format", fr: "format")
    static let language = LocalizedText(en: "language", fr: "langue")
    static let policy = LocalizedText(en: "policy", fr: "règle")
    static let encoding = LocalizedText(en: "encoding", fr: "encodage")
    static let megabytes = LocalizedText(en: "MB", fr: "Mo")
    static let actor = LocalizedText(en: "actor", fr: "acteur")
    static let count = LocalizedText(en: "count", fr: "nombre")
    static let kinds = LocalizedText(en: "kinds", fr: "types")
    static let date = LocalizedText(en: "date", fr: "date")
    static let layout = LocalizedText(en: "layout", fr: "disposition")
    static let attribute = LocalizedText(en: "attribute", fr: "attribut")
    static let theme = LocalizedText(en: "theme", fr: "thème")
    static let text = LocalizedText(en: "text", fr: "texte")
    static let community = LocalizedText(en: "community", fr: "communauté")
    static let seconds = LocalizedText(en: "seconds", fr: "secondes")
    static let metrics = LocalizedText(en: "metrics", fr: "mesures")
    static let metric = LocalizedText(en: "metric", fr: "mesure")
    static let subject = LocalizedText(en: "subject", fr: "objet")
    static let number = LocalizedText(en: "number", fr: "nombre")
  }

  /// - Parameter formats: how each format is named that a file may be in.
  static func file(of formats: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      en: "The ecosystem: \(formats.map(\.english).joined(separator: ", ")), or “-” for standard input.",
      fr: "L’écosystème : \(formats.map(\.french).joined(separator: ", ")), ou « - » pour l’entrée standard.")
  }

  static let filesToCheck = LocalizedText(
    en: "Files or folders to check.", fr: "Fichiers ou dossiers à vérifier.")
  static let fileWithVocabulary = LocalizedText(
    en: "An ecosystem whose kinds to list; without one, those of ramure.",
    fr: "Un écosystème dont lister les types ; sans fichier, ceux de ramure.")
  static let severalFiles = LocalizedText(
    en: """
      Ecosystems, or lists of actors: YAML files, folders with nodes.csv and edges.csv, tables of nodes (each followed by \
      its table of edges, if it has one); “-” for standard input.
      """,
    fr: """
      Des écosystèmes ou des listes d’acteurs : fichiers YAML, dossiers avec nodes.csv et edges.csv, tables de nœuds \
      (chacune suivie de sa table d’arêtes, si elle en a une) ; « - » pour l’entrée standard.
      """)
  static let inputOnce = LocalizedText(
    en: "only one of the files can come from standard input",
    fr: "un seul des fichiers peut venir de l’entrée standard")
  static let newFolder = LocalizedText(
    en: "The folder to write the example in.", fr: "Le dossier où écrire l’exemple.")
  static let newWorkbook = LocalizedText(
    en: "Write a workbook (.xlsx) to fill in, instead of a folder.",
    fr: "Écrire un classeur (.xlsx) à remplir, au lieu d’un dossier.")
  static let newNeedsPlace = LocalizedText(
    en: "name a folder, or a workbook with --workbook", fr: "indiquez un dossier, ou un classeur par --workbook")
  static func workbookEnding(_ file: String) -> LocalizedText {
    LocalizedText(
      en: "“\(file)”: name a file that ends in .xlsx", fr: "« \(file) » : donnez un nom de fichier en .xlsx")
  }

  static let from = LocalizedText(
    en: "Read the file in this format, whatever its name.",
    fr: "Lire le fichier dans ce format, quel que soit son nom.")
  static let vocabulary = LocalizedText(
    en: "Refuse unknown kinds (closed), take them as they come (open), or let the file’s format decide (automatic).",
    fr: """
      Refuser les types inconnus (closed), les prendre tels quels (open), ou laisser le format du fichier en décider \
      (automatic).
      """)
  static let encoding = LocalizedText(
    en: "How the text is encoded; UTF-8 unless said.", fr: "L’encodage du texte ; UTF-8 sauf mention.")

  static let aliasLimit = LocalizedText(
    en: "How many megabytes the aliases (*) of a YAML file may stand for.",
    fr: "Combien de mégaoctets les renvois (*) d’un fichier YAML peuvent représenter.")
  static let aliasLimitRange = LocalizedText(
    en: "--alias-limit is a number of megabytes, from 0 on", fr: "--alias-limit est un nombre de mégaoctets, au moins 0"
  )

  static let unpackedLimit = LocalizedText(
    en:
      "How many megabytes a workbook or a packed file (.gz, .zst) may unpack to; 1,024 and 200 times its size unless said.",
    fr:
      "Combien de mégaoctets un classeur ou un fichier compressé (.gz, .zst) peut prendre une fois décompressé ; 1 024 et 200 fois sa taille sauf mention."
  )
  static let unpackedLimitRange = LocalizedText(
    en: "--unpacked-limit is a number of megabytes, from 0 on",
    fr: "--unpacked-limit est un nombre de mégaoctets, au moins 0")

  static let language = LocalizedText(
    en:
      "Speak this language; else the file’s, else that of the system (in what is written to a file or a pipe: English).",
    fr: """
      Parler cette langue ; sinon celle du fichier, sinon celle du système (l’anglais, dans ce qui va vers un fichier ou \
      une autre commande).
      """)
  static let quiet = LocalizedText(
    en: "Say nothing but errors.", fr: "Ne rien dire d’autre que les erreurs.")
  static let format = LocalizedText(
    en:
      "How to write the answer; unless said, by the output file’s name, else a table on a terminal and CSV elsewhere.",
    fr: """
      La forme de la réponse ; sauf mention, celle que dit le nom du fichier écrit, sinon un tableau dans un terminal \
      et du CSV ailleurs.
      """)
  static let excel = LocalizedText(
    en: """
      Write CSV that Excel opens by a click: with its mark of UTF-8, semicolons and decimal commas in French, and an \
      apostrophe before what it would take for a formula.
      """,
    fr: """
      Écrire un CSV qu’Excel ouvre d’un clic : avec sa marque d’UTF-8, des points-virgules et des virgules décimales en \
      français, et une apostrophe devant ce qu’il prendrait pour une formule.
      """)
  static let workbookIsItsForm = LocalizedText(
    en: "a file that ends in .xlsx is a workbook: leave --format out, or name the file otherwise",
    fr: "un fichier en .xlsx est un classeur : retirez --format, ou donnez un autre nom au fichier")
  static let excelNeedsCSV = LocalizedText(
    en: "--excel is for CSV: add --format csv, or -o with a name that ends in .csv",
    fr: "--excel vaut pour le CSV : ajoutez --format csv, ou -o avec un nom en .csv")
  static let validateFormat = LocalizedText(
    en: "Write what is wrong in this format on standard output; unless said, one sentence a file.",
    fr: "Écrire ce qui ne va pas dans ce format sur la sortie standard ; sauf mention, une phrase par fichier.")
  static let output = LocalizedText(
    en: "Write to this file; “-” is standard output.",
    fr: "Écrire dans ce fichier ; « - » est la sortie standard.")

  static let topRange = LocalizedText(
    en: "--top takes a whole number, 0 or more", fr: "--top attend un nombre entier, 0 ou plus")
}
