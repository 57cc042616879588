import RamureAnswers
import RamureWording

/// What `ramure convert` says.
enum ConvertWords {
  static let files = LocalizedText(
    en: """
      The ecosystem to read (a file, a folder, or two CSV files), then the file or the folder to write; “-” for standard \
      input or output.
      """,
    fr: """
      L’écosystème à lire (un fichier, un dossier ou deux fichiers CSV), puis le fichier ou le dossier à écrire ; « - » \
      pour l’entrée ou la sortie standard.
      """)
  static let to = LocalizedText(
    en: "Write this format; unless said, the one that the name of the file to write stands for.",
    fr: "Écrire dans ce format ; sauf mention, celui que dit le nom du fichier à écrire.")

  static let filesNeeded = LocalizedText(
    en: "name the file to read, then the file to write",
    fr: "indiquez le fichier à lire, puis le fichier à écrire")
  static let formatNeeded = LocalizedText(
    en: "standard output has no name that says its format: add --to",
    fr: "la sortie standard n’a pas de nom qui dise son format : ajoutez --to")

  static func folderNeeded(_ path: String, _ format: String, _ names: [String]) -> LocalizedText {
    LocalizedText(
      en: """
        “\(path)”: \(format) is a folder with \(names.joined(separator: " and ")); name one, with a slash at its end
        """,
      fr: """
        « \(path) » : \(format) est un dossier avec \(names.joined(separator: " et ")) ; indiquez-en un, avec une barre \
        oblique à la fin
        """)
  }

  static func severalFiles(_ format: String, _ names: [String]) -> LocalizedText {
    LocalizedText(
      en: "\(format) is two files, \(names.joined(separator: " and ")): name a folder instead of “-”",
      fr: "\(format) fait deux fichiers, \(names.joined(separator: " et ")) : indiquez un dossier au lieu de « - »")
  }

  /// - Parameter folder: the format that a folder is written in.
  static func unknownEnding(_ path: String, endings: [String], folder: String?) -> LocalizedText {
    let folderText = LocalizedText(
      en: folder.map { ", a folder (with a slash at its end) for \($0)" } ?? "",
      fr: folder.map { ", un dossier (avec une barre oblique à la fin) pour le \($0)" } ?? "")
    return LocalizedText(
      en: """
        “\(path)” does not say which format to write: name a file that ends in \(endings.joined(separator: ", "))\
        \(folderText.english), or add --to
        """,
      fr: """
        « \(path) » ne dit pas quel format écrire : donnez un nom de fichier en \(endings.joined(separator: ", "))\
        \(folderText.french), ou ajoutez --to
        """)
  }
}

extension Diagnosis {
  static let notAFolder = Diagnosis(
    code: "not-a-folder",
    problem: LocalizedText(
      en: "this is a file, and a folder is to be written", fr: "c’est un fichier, et il faut écrire un dossier"),
    remedy: LocalizedText(en: "name another folder", fr: "indiquez un autre dossier"))
}
