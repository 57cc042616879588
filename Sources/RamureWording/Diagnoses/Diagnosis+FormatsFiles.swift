/// What can be wrong with files as files: where they are, what they are, how their letters are stored.
extension Diagnosis {
  package static let noSuchFile = Diagnosis(
    code: "no-such-file",
    problem: LocalizedText(en: "there is no such file", fr: "ce fichier n’existe pas"),
    remedy: LocalizedText(en: "check the name and the folder", fr: "vérifiez le nom et le dossier"))

  package static let mayNotBeRead = Diagnosis(
    code: "may-not-be-read",
    problem: LocalizedText(en: "you may not read this file", fr: "vous n’avez pas le droit de lire ce fichier"),
    remedy: LocalizedText(
      en: "ask its owner for the right to read it", fr: "demandez le droit de lecture à son propriétaire"))

  package static let isFolder = Diagnosis(
    code: "is-folder",
    problem: LocalizedText(en: "this is a folder", fr: "c’est un dossier"),
    remedy: LocalizedText(en: "name a file in it", fr: "indiquez un fichier qu’il contient"))

  package static let noMoreFiles = Diagnosis(
    code: "no-more-files",
    problem: LocalizedText(
      en: "the system opens no more files for this program", fr: "le système n’ouvre plus de fichiers pour ce programme"
    ),
    remedy: LocalizedText(
      en: "raise the limit (ulimit -n), or close other programs",
      fr: "relevez la limite (ulimit -n), ou fermez d’autres programmes"))

  package static func readingFailed(code: Int) -> Diagnosis {
    Diagnosis(
      code: "reading-failed",
      problem: LocalizedText(
        en: "reading stopped half way (system error \(code))",
        fr: "la lecture s’est interrompue (erreur système \(code))"),
      remedy: LocalizedText(
        en: "check the disk or the connection, then try again",
        fr: "vérifiez le disque ou la connexion, puis recommencez"))
  }

  package static func fileTooLarge(limit: Int) -> Diagnosis {
    let size = limit >> 20
    return Diagnosis(
      code: "file-too-large",
      problem: LocalizedText(
        en: "the file is larger than \(Figures.grouped(size, .english)) MiB",
        fr: "le fichier dépasse \(Figures.grouped(size, .french)) Mio"),
      remedy: LocalizedText(en: "divide it into smaller ones", fr: "partagez-le en fichiers plus petits"))
  }

  package static let formatNeeded = Diagnosis(
    code: "format-needed",
    problem: LocalizedText(
      en: "the format of standard input cannot be told from a name",
      fr: "rien n’indique le format de l’entrée standard"),
    remedy: LocalizedText(
      en: "say it with --from yaml, --from csv or --from edges",
      fr: "précisez-le avec --from yaml, --from csv ou --from edges"))

  package static func readAs(_ title: LocalizedText) -> Diagnosis {
    Diagnosis(
      code: "read-as",
      problem: LocalizedText(
        en: "the name says a list, the content something else: this is read as \(title.english)",
        fr: "le nom annonce une liste, le contenu autre chose : lecture comme \(title.french)"),
      remedy: LocalizedText(
        en: "say --from edges if it is a list of edges", fr: "précisez --from edges si c’est une liste d’arêtes"))
  }

  package static func formatOnlyWritten(_ title: LocalizedText) -> Diagnosis {
    Diagnosis(
      code: "format-only-written",
      problem: LocalizedText(
        en: "this format is written here, not read: \(title.english)",
        fr: "ce format est écrit ici, mais n’est pas lu : \(title.french)"),
      remedy: LocalizedText(
        en: "give the file that it was made from", fr: "donnez le fichier dont il est issu"))
  }

  package static let formatNotRecognised = Diagnosis(
    code: "format-not-recognised",
    problem: LocalizedText(
      en: "this is not a file that can be read here", fr: "ce fichier n’est pas d’un format connu"),
    remedy: LocalizedText(
      en: "give a YAML file, a workbook, a pair of CSV files or an edge list; --from says which",
      fr: "donnez un fichier YAML, un classeur, une paire de fichiers CSV ou une liste d’arêtes ; --from précise lequel"
    ))

  package static func filesDoNotGoTogether(count: Int) -> Diagnosis {
    Diagnosis(
      code: "files-do-not-go-together",
      problem: LocalizedText(
        en: count == 0 ? "no file is given" : "\(count) files are given",
        fr: count == 0 ? "aucun fichier n’est donné" : "\(count) fichiers sont donnés"),
      remedy: LocalizedText(
        en: "give one file, one folder, or two CSV files: nodes, then edges",
        fr: "donnez un fichier, un dossier, ou deux fichiers CSV : les nœuds, puis les arêtes"))
  }

  package static let pairIsNotCSV = Diagnosis(
    code: "pair-is-not-csv",
    problem: LocalizedText(
      en: "two files are read together only if both are CSV",
      fr: "deux fichiers ne se lisent ensemble que si tous deux sont en CSV"),
    remedy: LocalizedText(
      en: "give one file, or two CSV files: nodes, then edges",
      fr: "donnez un seul fichier, ou deux fichiers CSV : les nœuds, puis les arêtes"))

  package static func folderLacks(_ name: String, found: [String]) -> Diagnosis {
    func list(_ language: Language) -> String {
      let shown = Enumeration.quoted(Array(found.prefix(8)), language)
      return found.count > 8 ? shown.joined(separator: ", ") + "…" : Enumeration.all(shown, language)
    }
    return Diagnosis(
      code: "folder-lacks",
      problem: LocalizedText(
        en: "the folder holds no “\(short: name)”, \(found.isEmpty ? "it is empty" : "only \(list(.english))")",
        fr:
          "le dossier ne contient pas de « \(short: name) », \(found.isEmpty ? "il est vide" : "seulement \(list(.french))")"
      ),
      remedy: LocalizedText(
        en: "give a folder with nodes.csv and edges.csv, or name the file to read",
        fr: "donnez un dossier qui contient nodes.csv et edges.csv, ou indiquez le fichier à lire"))
  }

  package static let emptyFile = Diagnosis(
    code: "empty-file",
    problem: LocalizedText(en: "the file is empty", fr: "le fichier est vide"),
    remedy: LocalizedText(en: "check that it is the right one", fr: "vérifiez que c’est le bon"))

  package static let textIsUTF16 = Diagnosis(
    code: "text-is-utf16",
    problem: LocalizedText(en: "the text is stored as UTF-16", fr: "le texte est enregistré en UTF-16"),
    remedy: LocalizedText(en: "save it again as UTF-8", fr: "enregistrez-le de nouveau en UTF-8"))

  package static func invalidUTF8(byte: Int) -> Diagnosis {
    let digits = String(byte, radix: 16, uppercase: true)
    return Diagnosis(
      code: "invalid-utf8",
      problem: LocalizedText(
        en: "the byte \(digits) is no part of UTF-8 text", fr: "l’octet \(digits) n’appartient à aucun texte UTF-8"),
      remedy: LocalizedText(
        en: "save the file as UTF-8, or read it with --encoding windows-1252 if an older Windows wrote it",
        fr: "enregistrez le fichier en UTF-8, ou lisez-le avec --encoding windows-1252 s’il vient d’un ancien Windows"))
  }

  package static let nullCharacter = Diagnosis(
    code: "null-character",
    problem: LocalizedText(
      en: "a null character stands here: this is not a text file, or a damaged one",
      fr: "un caractère nul se trouve ici : ce n’est pas un fichier de texte, ou il est abîmé"),
    remedy: LocalizedText(en: "export or save the file again", fr: "exportez ou enregistrez le fichier de nouveau"))

  package static func controlCharacterReplaced(_ scalar: UInt32) -> Diagnosis {
    let name = scalarName(scalar)
    return Diagnosis(
      code: "control-character",
      problem: LocalizedText(
        en: "the character \(name) is invisible and cannot be kept",
        fr: "le caractère \(name) est invisible et ne peut être conservé"),
      remedy: LocalizedText(en: "“�” takes its place; delete it", fr: "« � » prend sa place ; supprimez-le"))
  }

  package static func controlCharacterRefused(_ scalar: UInt32) -> Diagnosis {
    let name = scalarName(scalar)
    return Diagnosis(
      code: "control-character-refused",
      problem: LocalizedText(
        en: "the character \(name) is invisible and not allowed here",
        fr: "le caractère \(name) est invisible et n’est pas permis ici"),
      remedy: LocalizedText(en: "delete it", fr: "supprimez-le"))
  }

  private static func scalarName(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
