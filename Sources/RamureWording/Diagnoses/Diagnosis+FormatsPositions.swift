/// What can be wrong with a file of positions.
extension Diagnosis {
  private static let mendPositions = LocalizedText(
    en: "mend it, or take the file away to have everybody placed anew",
    fr: "corrigez-le, ou retirez le fichier pour que tout soit placé de nouveau")

  private static func positions(_ code: String, en: String, fr: String) -> Diagnosis {
    Diagnosis(code: code, problem: LocalizedText(en: en, fr: fr), remedy: mendPositions)
  }

  package static func notPositions(_ format: String) -> Diagnosis {
    positions(
      "not-positions", en: "this is no file of positions: its format is not “\(short: format)”",
      fr: "ce n’est pas un fichier de positions : son format n’est pas « \(short: format) »")
  }

  package static func positionsLack(_ key: String) -> Diagnosis {
    positions(
      "positions-lack", en: "this is no complete file of positions: “\(short: key)” is missing",
      fr: "ce n’est pas un fichier de positions complet : « \(short: key) » manque")
  }

  package static func positionsVersion(known: Int) -> Diagnosis {
    Diagnosis(
      code: "positions-version",
      problem: LocalizedText(
        en: "this version of the format is not known here; version \(known) is",
        fr: "cette version du format n’est pas connue ici ; la version \(known) l’est"),
      remedy: LocalizedText(
        en: "read it with the ramure that wrote it, or a later one",
        fr: "lisez-le avec le ramure qui l’a écrit, ou un plus récent"))
  }

  package static func unknownPositionsKey(_ key: String) -> Diagnosis {
    positions(
      "unknown-positions-key", en: "a file of positions has no “\(short: key)”",
      fr: "un fichier de positions n’a pas de « \(short: key) »")
  }

  package static func positionsKeyTwice(_ key: String) -> Diagnosis {
    positions("positions-key-twice", en: "“\(short: key)” stands here again", fr: "« \(short: key) » est répété ici")
  }

  package static func positionTwice(_ id: String) -> Diagnosis {
    Diagnosis(
      code: "position-twice",
      problem: LocalizedText(en: "“\(short: id)” has a place already", fr: "« \(short: id) » a déjà une place"),
      remedy: LocalizedText(en: "keep one of the two lines", fr: "gardez une des deux lignes"))
  }

  package static let positionIsPair = positions(
    "position-is-pair", en: "a place is two numbers: [x, y]", fr: "une place est faite de deux nombres : [x, y]")

  package static func positionOffPage(_ farthest: Double) -> Diagnosis {
    let limit = Int(farthest)
    return positions(
      "position-off-page", en: "no place is farther than \(limit) pixels from the corner",
      fr: "aucune place n’est à plus de \(limit) pixels du coin")
  }

  package static func positionsMeasure(_ key: String, _ low: Double, _ high: Double) -> Diagnosis {
    func text(_ value: Double) -> String { value == value.rounded() ? String(Int(value)) : String(value) }
    return positions(
      "positions-measure", en: "“\(short: key)” is a number from \(text(low)) to \(text(high))",
      fr: "« \(short: key) » est un nombre de \(text(low)) à \(text(high))")
  }
}
