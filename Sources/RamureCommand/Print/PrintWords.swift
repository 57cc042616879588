import RamureAnswers
import RamureDrawing
import RamureWording

/// What is said of printing: its options, and what stops it.
enum PrintWords {
  enum Slot {
    static let paper = LocalizedText(en: "paper", fr: "papier")
  }

  static let format = LocalizedText(
    en: "svg, pdf or png; unless said, by the output file’s name.",
    fr: "svg, pdf ou png ; sauf mention, selon le nom du fichier écrit.")
  static let paper = LocalizedText(
    en: """
      In a PDF or a PNG, the sheet: the picture is centred on it, as large as fits, upright or lying by its shape. Unless \
      said, the page is as large as the picture.
      """,
    fr: """
      Dans un PDF ou un PNG, la feuille : l’image y est centrée, aussi grande que possible, en portrait ou en paysage selon \
      sa forme. Sauf mention, la page est à la taille de l’image.
      """)
  static let dpi = LocalizedText(
    en: "How many pixels a PNG has to the inch; 192 unless said, at 96 the picture has its own size.",
    fr: "Combien de pixels par pouce a un PNG ; 192 sauf mention, à 96 l’image a sa propre taille.")
  static let pixels = LocalizedText(
    en: "How many pixels wide a PNG is, instead of --dpi.",
    fr: "Combien de pixels de large a un PNG, au lieu de --dpi.")

  static let dpiRange = LocalizedText(
    en: "--dpi takes a whole number from 10 to 2400", fr: "--dpi attend un nombre entier de 10 à 2400")
  static func pixelsRange(_ most: Int) -> LocalizedText {
    LocalizedText(
      en: "--pixels takes a whole number from 16 to \(most)", fr: "--pixels attend un nombre entier de 16 à \(most)")
  }
  static let dpiAndPixels = LocalizedText(
    en: "--dpi and --pixels both say how many pixels there are; leave one of the two out",
    fr: "--dpi et --pixels disent tous deux combien il y a de pixels ; enlevez l’une des deux")
  static let paperIsForPrint = LocalizedText(
    en: "--paper is for a PDF or a PNG: end the file’s name in .pdf or .png, or leave it out",
    fr: "--paper vaut pour un PDF ou un PNG : donnez un nom de fichier en .pdf ou .png, ou enlevez l’option")
  static func onlyPixels(_ option: String) -> LocalizedText {
    LocalizedText(
      en: "\(option) is for a PNG, since nothing else has pixels: end the file’s name in .png, or leave it out",
      fr: """
        \(option) vaut pour un PNG, car rien d’autre n’a de pixels : donnez un nom de fichier en .png, ou enlevez l’option
        """)
  }
  static func smallText(_ points: Double, on paper: Paper, readable: Paper?) -> LocalizedText {
    let points = (points * 10).rounded(.down) / 10
    let size = LocalizedText(
      en:
        "on \(paper.rawValue) the smallest letters have \(Figures.decimal(points, places: 1, .english)) points, too few to read",
      fr: """
        sur \(paper.rawValue) les plus petites lettres ont \(Figures.decimal(points, places: 1, .french)) points, trop peu pour être lues
        """)
    guard let readable else {
      return LocalizedText(
        en: "\(size.english); draw a part: --focus, --kinds, --relations",
        fr: "\(size.french) ; dessinez une partie : --focus, --kinds, --relations")
    }
    return LocalizedText(
      en: "\(size.english); --paper \(readable.rawValue) has room for 6",
      fr: "\(size.french) ; --paper \(readable.rawValue) leur en donne 6")
  }
  static func coarser(_ dpi: Int) -> LocalizedText {
    LocalizedText(
      en: "drawn at \(dpi) pixels to the inch, as finely as programs open it; a PDF has no such limit",
      fr: "dessinée à \(dpi) pixels par pouce, la plus fine que les logiciels ouvrent ; un PDF n’a pas cette limite")
  }
}

extension Diagnosis {
  /// What may be asked for at most.
  enum MostPixels {
    case dpi(Int)
    case pixels(Int)
  }

  static func tooManyPixels(_ asked: PrintResolution, most: MostPixels) -> Diagnosis {
    let option =
      switch most {
      case .dpi(let most): "--dpi \(most)"
      case .pixels(let most): "--pixels \(most)"
      }
    func size(_ language: Language) -> String {
      "\(Figures.grouped(asked.width, language)) × \(Figures.grouped(asked.height, language))"
    }
    return Diagnosis(
      code: "too-many-pixels",
      problem: LocalizedText(
        en: "a PNG of \(size(.english)) pixels is more than programs open",
        fr: "un PNG de \(size(.french)) pixels est plus que ce que les logiciels ouvrent"),
      remedy: LocalizedText(
        en: "ask for \(option) at most, or for a PDF, which is sharp at any size",
        fr: "demandez \(option) au plus, ou un PDF, net à toute taille"))
  }

  static func notPrinted(_ failure: PrintFailure) -> Diagnosis {
    Diagnosis(code: "not-printed", problem: reason(failure), remedy: remedy(failure))
  }

  private static func reason(_ failure: PrintFailure) -> LocalizedText {
    switch failure {
    case .missing(let library):
      LocalizedText(
        en: "PDF and PNG are drawn by librsvg and cairo, and “\(library)” is not on this system",
        fr: "PDF et PNG sont dessinés par librsvg et cairo, et « \(library) » n’est pas sur ce système")
    case .refused(let message):
      LocalizedText(
        en: "librsvg and cairo refused the picture: \(message)", fr: "librsvg et cairo ont refusé l’image : \(message)")
    case .timedOut:
      LocalizedText(
        en: "nothing was printed after \(Int(PrintProcess.timeout)) s",
        fr: "rien n’était imprimé après \(Int(PrintProcess.timeout)) s")
    case .crashed:
      LocalizedText(
        en: "librsvg and cairo stopped before the file was ready",
        fr: "librsvg et cairo se sont arrêtés avant que le fichier soit prêt")
    case .notStarted(let lack):
      LocalizedText(
        en: "the system refused the process that prints (\(lack.reason.english))",
        fr: "le système a refusé le processus qui imprime (\(lack.reason.french))")
    }
  }

  private static func remedy(_ failure: PrintFailure) -> LocalizedText {
    switch failure {
    case .missing:
      LocalizedText(
        en: "install it (Debian, Ubuntu: apt install librsvg2-2; macOS: brew install librsvg), or write a file in .svg",
        fr: """
          installez-la (Debian, Ubuntu : apt install librsvg2-2 ; macOS : brew install librsvg), ou écrivez un fichier .svg
          """)
    case .notStarted:
      LocalizedText(
        en: "close other programs, or raise the limit (ulimit)",
        fr: "fermez d’autres programmes, ou relevez la limite (ulimit)")
    case .refused, .timedOut, .crashed:
      LocalizedText(
        en: "write a file in .svg or .html, which a browser prints",
        fr: "écrivez un fichier .svg ou .html, qu’un navigateur imprime")
    }
  }
}
