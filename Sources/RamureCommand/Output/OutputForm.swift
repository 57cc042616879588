import ArgumentParser
import RamureAnswers
import RamureWording

/// A form in which something can be written, and what the names of such files end in: the one table of both.
enum OutputForm: CaseIterable {
  case svg, pdf, png, dot, html, markdown, csv, json, jsonl, table, workbook

  var endings: [String] {
    switch self {
    case .svg: ["svg"]
    case .pdf: ["pdf"]
    case .png: ["png"]
    case .dot: ["dot", "gv"]
    case .html: ["html", "htm"]
    case .markdown: ["md", "markdown"]
    case .csv: ["csv"]
    case .json: ["json"]
    case .jsonl: ["jsonl", "ndjson"]
    case .table: ["txt"]
    case .workbook: ["xlsx"]
    }
  }

  /// The form that an ending asks for; `nil` where it says nothing.
  init?(ending: String?) {
    guard let ending, let form = Self.allCases.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = form
  }

  /// Endings of files that are never written here, by what they are opened with.
  private static let pictures = [
    "jpg", "jpeg", "gif", "webp", "avif", "tif", "tiff", "bmp", "ps", "eps", "emf", "wmf", "svgz", "ai", "odg",
  ]
  private static let texts = ["doc", "docx", "odt", "rtf", "tex", "epub", "ppt", "pptx", "odp"]
  private static let tables = ["xls", "xlsb", "xlsm", "ods", "tsv", "tab", "numbers", "parquet"]
  private static let graphs = ["xml", "yaml", "yml", "graphml", "gexf", "gml", "net", "edges", "cys", "gephi"]
  private static let packages = ["zip", "gz", "tar", "tgz", "bz2", "xz", "7z", "db", "sqlite", "sqlite3"]

  /// Refuses the name of a file that ends like something else than what would be written in it: whoever opens it by its
  /// ending would find it broken. Said before any work is done.
  ///
  /// - Parameters:
  ///   - forms: those that can be written, the first where nothing is said.
  ///   - isSaid: whether the form was asked for in words, so that any ending of our own may follow.
  static func check(_ file: String?, _ forms: [OutputForm], isSaid: Bool = false) throws(ValidationError) {
    guard let file, let ending = Self.ending(of: file), !forms.contains(where: { $0.endings.contains(ending) }) else {
      return
    }
    let sort: EndingWords.Sort
    if OutputForm(ending: ending) != nil {
      if isSaid { return }
      // A page of a document is printed by what opens it.
      sort = ending == "pdf" && forms.contains(.html) ? .text : .own
    } else if pictures.contains(ending) {
      sort = .picture
    } else if texts.contains(ending) {
      sort = .text
    } else if tables.contains(ending) {
      sort = .table
    } else if (graphs + packages).contains(ending) {
      sort = .other
    } else {
      return
    }
    let written = forms.compactMap(\.endings.first)
    throw ValidationError(EndingWords.refused(file, ending, written: written, sort)[Speech.current.language])
  }

  /// The part of a file's name after its last point, in lower case.
  static func ending(of file: String) -> String? {
    guard let name = file.split(separator: "/").last, let point = name.lastIndex(of: "."), point > name.startIndex
    else { return nil }
    return name[name.index(after: point)...].lowercased()
  }
}
