/// What can go wrong where an answer is written.
extension Diagnosis {
  public static let cannotWriteStandardOutput = Diagnosis(
    code: "cannot-write-standard-output",
    problem: LocalizedText(
      en: "standard output could not be written in full", fr: "la sortie standard n’a pas pu être écrite en entier"),
    remedy: LocalizedText(
      en: "make room on the disk it goes to", fr: "faites de la place sur le disque où elle va"))

  public static let alreadyThere = Diagnosis(
    code: "already-there",
    problem: LocalizedText(en: "it is already there", fr: "il existe déjà"),
    remedy: LocalizedText(
      en: "name another folder, or move it away: nothing is overwritten",
      fr: "donnez un autre dossier, ou déplacez-le : rien n’est écrasé"))

  public static let cannotMakeFolder = Diagnosis(
    code: "cannot-make-folder",
    problem: LocalizedText(en: "the folder cannot be made", fr: "le dossier ne peut pas être créé"),
    remedy: LocalizedText(
      en: "check the name and the rights of the folder above it",
      fr: "vérifiez son nom et les droits du dossier qui le contient"))

  public static let fault = Diagnosis(
    code: "fault",
    problem: LocalizedText(en: "ramure has met a fault of its own", fr: "ramure a rencontré un défaut qui est le sien"),
    remedy: LocalizedText(
      en: "report it with the line you typed and the file", fr: "signalez-le, avec la ligne tapée et le fichier"))
}
