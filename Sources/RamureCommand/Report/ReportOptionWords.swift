import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension Diagnosis {
  static func reportWithoutPicture(_ reason: LocalizedText) -> Diagnosis {
    Diagnosis(
      code: "report-without-picture",
      problem: LocalizedText(
        en: "the report was written without its map: \(reason.english)",
        fr: "le rapport a été écrit sans sa carte : \(reason.french)"),
      remedy: LocalizedText(
        en: "try again, or ask for none with --pictures none",
        fr: "réessayez, ou n’en demandez pas avec --pictures none"))
  }
  static let reportNeedsFile = Diagnosis(
    code: "report-needs-file",
    problem: LocalizedText(en: "a report is not for a terminal", fr: "un rapport n’est pas fait pour un terminal"),
    remedy: LocalizedText(en: "say where it goes: -o report.html", fr: "dites où il va : -o rapport.html"))
}

extension ReportWords {
  enum Slot {
    static let chapters = LocalizedText(en: "chapters", fr: "chapitres")
    static let placement = LocalizedText(en: "place", fr: "place")
  }

  static let format = LocalizedText(
    en: "html, markdown or pdf; unless said, what the name after -o ends in, else html.",
    fr: "html, markdown ou pdf ; sauf mention, selon la fin du nom donné à -o, sinon html.")
  static let paper = LocalizedText(
    en: "The paper of a PDF; A4 unless said. A map whose names would be too small there has a larger page of its own.",
    fr: """
      Le papier d’un PDF ; A4 sauf mention. Une carte dont les noms y seraient trop petits a une page à elle, plus grande.
      """)
  static let paperIsForPDF = LocalizedText(
    en: "--paper is for a PDF: end the file’s name in .pdf, or leave it out",
    fr: "--paper vaut pour un PDF : donnez un nom de fichier en .pdf, ou enlevez l’option")
  static let besideNotPDF = LocalizedText(
    en: "a PDF holds its pictures: --pictures inside, or none",
    fr: "un PDF contient ses images : --pictures inside, ou none")
  static let chapters = LocalizedText(
    en: """
      Only these chapters, parted by commas: map, content, actors, communities, brokers, fragilities, evolution, \
      needs, quality, method, sources, who.
      """,
    fr: """
      Seulement ces chapitres, séparés par des virgules : map (carte), content (contenu), actors (acteurs), communities \
      (communautés), brokers (relais), fragilities (fragilités), evolution (évolution), needs (besoins), \
      quality (qualité), method (méthode), sources, who (qui est qui).
      """)
  static let pictures = LocalizedText(
    en: "Where pictures go: inside the document, beside it as files of their own (needs -o), or none.",
    fr: """
      Où vont les images : dans le document (inside), à côté en fichiers à part (beside ; avec -o), ou nulle part (none).
      """)
  static let top = LocalizedText(
    en: "Show so many actors, communities, brokers and lines of each list.",
    fr: "Montrer tant d’acteurs, de communautés, de relais et de lignes de chaque liste.")
  static let date = LocalizedText(
    en: "The date below the title, instead of that of the data.",
    fr: "La date sous le titre, au lieu de celle des données.")
  static let title = LocalizedText(
    en: "The title, instead of that of the file.", fr: "Le titre, au lieu de celui du fichier.")
  static let topRange = LocalizedText(
    en: "--top takes a number from 1 up", fr: "--top attend un nombre à partir de 1")
  static let besideNeedsFile = LocalizedText(
    en: "--pictures beside writes files beside the document; say where it goes: -o FILE",
    fr: "--pictures beside écrit des fichiers à côté du document ; dites où il va : -o FICHIER")
}
