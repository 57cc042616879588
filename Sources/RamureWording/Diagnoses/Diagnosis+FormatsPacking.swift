/// What can be wrong with files that are packed: as a whole, by gzip or Zstandard, or within, as workbooks are.
extension Diagnosis {
  private static let fetchAnew = LocalizedText(
    en: "fetch it anew, or unpack it with its own program to see what is left of it",
    fr: "récupérez-en une autre copie, ou décompressez-le avec son propre logiciel pour voir ce qu’il en reste")

  /// - Parameter packing: the name of what packed it.
  package static func packedDamaged(_ packing: String) -> Diagnosis {
    Diagnosis(
      code: "packed-damaged",
      problem: LocalizedText(
        en: "the file is packed by \(packing), and damaged", fr: "le fichier est compressé par \(packing), et abîmé"),
      remedy: fetchAnew)
  }

  package static func packedCut(_ packing: String) -> Diagnosis {
    Diagnosis(
      code: "packed-cut",
      problem: LocalizedText(
        en: "the file is packed by \(packing), and was cut off before its end",
        fr: "le fichier est compressé par \(packing), et a été coupé avant sa fin"),
      remedy: fetchAnew)
  }

  package static let packedTwice = Diagnosis(
    code: "packed-twice",
    problem: LocalizedText(
      en: "what is packed in this file is packed itself",
      fr: "ce que contient ce fichier compressé est lui-même compressé"
    ),
    remedy: LocalizedText(
      en: "unpack it once, and give what comes out", fr: "décompressez-le une fois, et donnez le résultat"))

  package static let zstdMissing = Diagnosis(
    code: "zstd-missing",
    problem: LocalizedText(
      en: "the library that packs by Zstandard (libzstd) is not installed",
      fr: "la bibliothèque de compression Zstandard (libzstd) n’est pas installée"),
    remedy: LocalizedText(
      en: "install libzstd1 (apt) or zstd (brew), or use gzip: .gz",
      fr: "installez libzstd1 (apt) ou zstd (brew), ou utilisez gzip : .gz"))

  package static func unpackedTooLarge(limit: Int) -> Diagnosis {
    let size = limit >> 20
    return Diagnosis(
      code: "unpacked-too-large",
      problem: LocalizedText(
        en: "unpacked, the file takes more than \(Figures.grouped(size, .english)) MiB",
        fr: "décompressé, le fichier prend plus de \(Figures.grouped(size, .french)) Mio"),
      remedy: largerUnpacked)
  }

  package static func unpacksTooMuch(ratio: Int) -> Diagnosis {
    Diagnosis(
      code: "unpacks-too-much",
      problem: LocalizedText(
        en:
          "unpacked, the file takes more than \(Figures.grouped(ratio, .english)) times its size, as if to fill the memory",
        fr:
          "décompressé, le fichier prend plus de \(Figures.grouped(ratio, .french)) fois sa taille, comme pour remplir la mémoire"
      ),
      remedy: largerUnpacked)
  }

  private static let largerUnpacked = LocalizedText(
    en: "if you trust the file, allow more with --unpacked-limit and a number of megabytes",
    fr: "si vous faites confiance au fichier, permettez-en plus par --unpacked-limit et un nombre de mégaoctets")
}
