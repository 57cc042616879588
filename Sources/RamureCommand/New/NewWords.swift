import RamureAnswers
import RamureWording

/// What `ramure new` says once it is done.
enum NewWords {
  static func written(_ path: String) -> LocalizedText {
    LocalizedText(en: "\(path) is written", fr: "\(path) est écrit")
  }

  static func nextForWorkbook(_ path: String) -> LocalizedText {
    LocalizedText(
      en: "fill it in with Excel or LibreOffice, then: ramure validate \(path)",
      fr: "remplissez-le avec Excel ou LibreOffice, puis : ramure validate \(path)")
  }

  static func next(_ path: String) -> LocalizedText {
    LocalizedText(
      en: "edit it with any text editor, then: ramure validate \(path)",
      fr: "modifiez-le avec un éditeur de texte, puis : ramure validate \(path)")
  }
}
