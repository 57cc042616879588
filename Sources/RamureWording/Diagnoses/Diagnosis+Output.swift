/// What can go wrong where an answer is written.
extension Diagnosis {
  package static let cannotWriteStandardOutput = Diagnosis(
    code: "cannot-write-standard-output",
    problem: LocalizedText(
      en: "standard output could not be written in full", fr: "la sortie standard n’a pas pu être écrite en entier"),
    remedy: LocalizedText(
      en: "make room on the disk it goes to", fr: "faites de la place sur le disque où elle va"))

  package static let wouldReplaceInput = Diagnosis(
    code: "would-replace-input",
    problem: LocalizedText(
      en: "this is the file that was read: the answer would replace it",
      fr: "c’est le fichier qui a été lu : la réponse le remplacerait"),
    remedy: LocalizedText(en: "name another file to write", fr: "indiquez un autre fichier à écrire"))

  package static let argumentsNotShown = Diagnosis(
    code: "arguments-not-shown",
    problem: LocalizedText(
      en: "the system does not show what was typed", fr: "le système ne montre pas ce qui a été tapé"),
    remedy: LocalizedText(
      en: "on Linux, mount /proc (mount -t proc proc /proc)", fr: "sous Linux, montez /proc (mount -t proc proc /proc)")
  )

  package static let memoryIsOver = Diagnosis(
    code: "memory-is-over",
    problem: LocalizedText(
      en: "there is not enough memory for this", fr: "il n’y a pas assez de mémoire pour cela"),
    remedy: LocalizedText(
      en: "close other programs, raise the limit (ulimit -v), or ask about a part of the file",
      fr: "fermez d’autres programmes, relevez la limite (ulimit -v), ou posez la question sur une partie du fichier"))

  package static let fileAlreadyThere = Diagnosis(
    code: "already-there",
    problem: LocalizedText(en: "it is already there", fr: "ce fichier existe déjà"),
    remedy: LocalizedText(
      en: "name another file, or move it away: nothing is overwritten",
      fr: "indiquez un autre fichier, ou déplacez celui-ci : rien n’est écrasé"))

  package static let alreadyThere = Diagnosis(
    code: "already-there",
    problem: LocalizedText(en: "it is already there", fr: "il existe déjà"),
    remedy: LocalizedText(
      en: "name another folder, or move it away: nothing is overwritten",
      fr: "donnez un autre dossier, ou déplacez-le : rien n’est écrasé"))

  package static let cannotMakeFolder = Diagnosis(
    code: "cannot-make-folder",
    problem: LocalizedText(en: "the folder cannot be made", fr: "le dossier ne peut pas être créé"),
    remedy: LocalizedText(
      en: "check the name and the rights of the folder above it",
      fr: "vérifiez son nom et les droits du dossier qui le contient"))

  package static let fault = Diagnosis(
    code: "fault",
    problem: LocalizedText(en: "ramure has met a fault of its own", fr: "ramure a rencontré un défaut qui est le sien"),
    remedy: LocalizedText(
      en: "report it with the line you typed and the file", fr: "signalez-le, avec la ligne tapée et le fichier"))
}
