/// What the help says of the options that several commands share.
public enum OptionWords {
  /// What stands for a value in a line of usage: `<file>`.
  public enum Slot {
    public static let file = LocalizedText(en: "file", fr: "fichier")
    public static let folder = LocalizedText(en: "folder", fr: "dossier")
    public static let format = LocalizedText(en: "format", fr: "format")
    public static let language = LocalizedText(en: "language", fr: "langue")
    public static let policy = LocalizedText(en: "policy", fr: "règle")
    public static let encoding = LocalizedText(en: "encoding", fr: "encodage")
    public static let megabytes = LocalizedText(en: "MB", fr: "Mo")
  }

  /// - Parameter formats: how each format is named that a file may be in.
  package static func file(of formats: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      en: "The ecosystem: \(formats.map(\.english).joined(separator: ", ")), or “-” for standard input.",
      fr: "L’écosystème : \(formats.map(\.french).joined(separator: ", ")), ou « - » pour l’entrée standard.")
  }

  public static let filesToCheck = LocalizedText(
    en: "Files or folders to check.", fr: "Fichiers ou dossiers à vérifier.")
  public static let fileWithVocabulary = LocalizedText(
    en: "An ecosystem whose kinds to list; without one, those of ramure.",
    fr: "Un écosystème dont lister les types ; sans fichier, ceux de ramure.")
  public static let newFolder = LocalizedText(
    en: "The folder to write the example in.", fr: "Le dossier où écrire l’exemple.")

  public static let from = LocalizedText(
    en: "Read the file in this format, whatever its name.",
    fr: "Lire le fichier dans ce format, quel que soit son nom.")
  public static let vocabulary = LocalizedText(
    en: "Refuse unknown kinds (closed), take them as they come (open), or let the file’s format decide (automatic).",
    fr: """
      Refuser les types inconnus (closed), les prendre tels quels (open), ou laisser le format du fichier en décider \
      (automatic).
      """)
  public static let encoding = LocalizedText(
    en: "How the text is encoded; UTF-8 unless said.", fr: "L’encodage du texte ; UTF-8 sauf mention.")

  public static let aliasLimit = LocalizedText(
    en: "How many megabytes the aliases (*) of a YAML file may stand for.",
    fr: "Combien de mégaoctets les renvois (*) d’un fichier YAML peuvent représenter.")
  public static let aliasLimitRange = LocalizedText(
    en: "--alias-limit is a number of megabytes, from 0 on", fr: "--alias-limit est un nombre de mégaoctets, au moins 0"
  )

  public static let language = LocalizedText(
    en:
      "Speak this language; else the file’s, else that of the system (in what is written to a file or a pipe: English).",
    fr: """
      Parler cette langue ; sinon celle du fichier, sinon celle du système (l’anglais, dans ce qui va vers un fichier ou \
      une autre commande).
      """)
  public static let quiet = LocalizedText(
    en: "Say nothing but errors.", fr: "Ne rien dire d’autre que les erreurs.")
  public static let format = LocalizedText(
    en:
      "How to write the answer; unless said, by the output file’s name, else a table on a terminal and CSV elsewhere.",
    fr: """
      La forme de la réponse ; sauf mention, celle que dit le nom du fichier écrit, sinon un tableau dans un terminal \
      et du CSV ailleurs.
      """)
  public static let excel = LocalizedText(
    en: "In CSV, put an apostrophe before cells that a spreadsheet would take for a formula.",
    fr: "En CSV, mettre une apostrophe devant les cellules qu’un tableur prendrait pour une formule.")
  public static let excelNeedsCSV = LocalizedText(
    en: "--excel is for CSV: add --format csv, or -o with a name that ends in .csv",
    fr: "--excel vaut pour le CSV : ajoutez --format csv, ou -o avec un nom en .csv")
  public static let validateFormat = LocalizedText(
    en: "Write what is wrong in this format on standard output; unless said, one sentence a file.",
    fr: "Écrire ce qui ne va pas dans ce format sur la sortie standard ; sauf mention, une phrase par fichier.")
  public static let output = LocalizedText(
    en: "Write to this file; “-” is standard output.",
    fr: "Écrire dans ce fichier ; « - » est la sortie standard.")
}
