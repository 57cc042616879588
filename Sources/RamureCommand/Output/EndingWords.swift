import RamureAnswers
import RamureWording

/// What is said of a file whose name promises something else than what is written in it.
enum EndingWords {
  /// What the ending stands for.
  enum Sort: Sendable {
    /// Another form that ramure writes, elsewhere.
    case own
    case picture, text, table, other
  }

  /// - Parameter written: the endings of what can be written, the usual first.
  static func refused(_ file: String, _ ending: String, written: [String], _ sort: Sort) -> LocalizedText {
    let usual = written.first ?? ""
    let all = written.map { "." + $0 }
    let advice: LocalizedText
    switch (sort, usual) {
    case (.picture, "svg"):
      advice = LocalizedText(
        en: "write a file in .svg, .pdf or .png",
        fr: "écrivez un fichier .svg, .pdf ou .png")
    case (.text, "html"), (.picture, "html"):
      advice = LocalizedText(
        en: "write a file in .pdf to print, or in .html, which a word processor opens",
        fr: "écrivez un fichier .pdf à imprimer, ou .html, qu’un traitement de texte ouvre")
    case (.table, "csv"):
      advice = LocalizedText(
        en: "write a file in .csv or .xlsx, which a spreadsheet opens and keeps as .\(ending)",
        fr: "écrivez un fichier .csv ou .xlsx, qu’un tableur ouvre et enregistre en .\(ending)")
    default:
      advice = LocalizedText(
        en: "name a file that ends in \(Enumeration.alternatives(all, .english))",
        fr: "donnez un nom de fichier en \(Enumeration.alternatives(all, .french))")
    }
    return LocalizedText(
      en: "“\(file)”: nothing is written as .\(ending) here; \(advice.english)",
      fr: "« \(file) » : rien ne s’écrit en .\(ending) ici ; \(advice.french)")
  }
}
