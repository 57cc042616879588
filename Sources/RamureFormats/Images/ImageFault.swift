import RamureModel
import RamureWording

/// Why an image that an ecosystem names is not taken into a page.
enum ImageFault {
  case elsewhere, missing, noImage, tooLarge, tooMany

  fileprivate var problem: LocalizedText {
    switch self {
    case .elsewhere:
      LocalizedText(en: "it is not within the folder of the file", fr: "elle n’est pas dans le dossier du fichier")
    case .missing: LocalizedText(en: "there is no such file", fr: "ce fichier n’existe pas")
    case .noImage:
      LocalizedText(en: "it is no PNG, JPEG, GIF or WebP", fr: "ce n’est ni un PNG, ni un JPEG, ni un GIF, ni un WebP")
    case .tooLarge: LocalizedText(en: "it is larger than 1 MiB", fr: "elle dépasse 1 Mio")
    case .tooMany:
      LocalizedText(
        en: "the images before it fill the 20 MiB of a page", fr: "les précédentes remplissent les 20 Mio d’une page")
    }
  }

  fileprivate var remedy: LocalizedText {
    switch self {
    case .elsewhere:
      LocalizedText(
        en: "put it beside the file, and name it from there",
        fr: "placez-la à côté du fichier et nommez-la à partir de là")
    case .missing: LocalizedText(en: "put it there, or correct its name", fr: "placez-la là, ou corrigez son nom")
    case .noImage: LocalizedText(en: "save it in one of these formats", fr: "enregistrez-la dans l’un de ces formats")
    case .tooLarge, .tooMany:
      LocalizedText(
        en: "save it smaller: a card shows some 400 dots", fr: "réduisez-la : une fiche en montre quelque 400 points")
    }
  }
}

extension Diagnosis {
  static func imageLeftOut(_ fault: ImageFault, of id: String) -> Diagnosis {
    Diagnosis(
      code: "image-left-out",
      problem: LocalizedText(
        en: "the image of “\(short: id)” is left out: \(fault.problem.english)",
        fr: "l’image de « \(short: id) » est laissée de côté : \(fault.problem.french)"),
      remedy: fault.remedy)
  }
}
