/// What can go wrong when a result is written.
extension Diagnosis {
  package static let noSuchFolder = Diagnosis(
    code: "no-such-folder",
    problem: LocalizedText(
      en: "the folder this file should go to does not exist", fr: "le dossier où ce fichier doit aller n’existe pas"),
    remedy: LocalizedText(en: "create it, or name another", fr: "créez-le, ou indiquez-en un autre"))

  package static let mayNotBeWritten = Diagnosis(
    code: "may-not-be-written",
    problem: LocalizedText(en: "you may not write here", fr: "vous n’avez pas le droit d’écrire ici"),
    remedy: LocalizedText(
      en: "name another folder, or ask for the right to write to this one",
      fr: "indiquez un autre dossier, ou demandez le droit d’écrire dans celui-ci"))

  package static let linkLoop = Diagnosis(
    code: "link-loop",
    problem: LocalizedText(
      en: "this symbolic link leads back to itself", fr: "ce lien symbolique ramène à lui-même"),
    remedy: LocalizedText(en: "remove the link", fr: "supprimez ce lien"))

  package static func cannotBeCreated(code: Int) -> Diagnosis {
    Diagnosis(
      code: "cannot-be-created",
      problem: LocalizedText(
        en: "the file cannot be created (system error \(code))",
        fr: "le fichier ne peut pas être créé (erreur système \(code))"),
      remedy: LocalizedText(en: "name another", fr: "indiquez-en un autre"))
  }

  package static let diskFull = Diagnosis(
    code: "disk-full",
    problem: LocalizedText(
      en: "there is no room left to write this", fr: "il n’y a plus de place pour écrire ceci"),
    remedy: LocalizedText(
      en: "make room; what was there before is untouched", fr: "faites de la place ; ce qui s’y trouvait est intact"))

  package static let nobodyReads = Diagnosis(
    code: "nobody-reads",
    problem: LocalizedText(
      en: "the program that reads this output has ended", fr: "le programme qui lit cette sortie s’est terminé"),
    remedy: LocalizedText(
      en: "let it read to the end, or write to a file with -o",
      fr: "laissez-le lire jusqu’au bout, ou écrivez dans un fichier avec -o"))

  package static func writingFailed(code: Int) -> Diagnosis {
    Diagnosis(
      code: "writing-failed",
      problem: LocalizedText(
        en: "writing stopped half way (system error \(code))",
        fr: "l’écriture s’est interrompue (erreur système \(code))"),
      remedy: LocalizedText(
        en: "check the disk or the connection, then try again",
        fr: "vérifiez le disque ou la connexion, puis recommencez"))
  }
}
