import RamureModel
import RamureWording

/// The first line of a Matrix Market file: `%%MatrixMarket matrix coordinate real general`.
struct MatrixMarketHeader {
  enum Symmetry { case general, symmetric, skew }

  let symmetry: Symmetry
  /// Whether each entry has a value.
  let hasValues: Bool

  /// Reports what cannot be read here; `nil` then.
  init?(_ lines: WordLines, _ draft: inout EcosystemDraft) {
    let words = lines.words.indices.map { lines.text($0).lowercased() }
    guard words[0] == "%%matrixmarket", words.count == 5, words[1] == "matrix" else {
      draft.report(.error, .matrixHeader, at: lines.place)
      return nil
    }
    var isUnderstood = true
    func report(_ diagnosis: Diagnosis, at word: Int) {
      draft.report(.error, diagnosis, at: lines.place(ofWord: word))
      isUnderstood = false
    }
    switch words[2] {
    case "coordinate": break
    case "array": report(.matrixForm("array"), at: 2)
    default: report(.matrixHeader, at: 2)
    }
    switch words[3] {
    case "real", "double", "integer", "unsigned-integer": hasValues = true
    case "pattern": hasValues = false
    case "complex":
      hasValues = true
      report(.matrixForm("complex"), at: 3)
    default:
      hasValues = true
      report(.matrixHeader, at: 3)
    }
    switch words[4] {
    case "general": symmetry = .general
    case "symmetric": symmetry = .symmetric
    case "skew-symmetric": symmetry = .skew
    case "hermitian":
      symmetry = .symmetric
      report(.matrixForm("hermitian"), at: 4)
    default:
      symmetry = .general
      report(.matrixHeader, at: 4)
    }
    guard isUnderstood else { return nil }
  }
}

/// What can be wrong with files of Matrix Market.
extension Diagnosis {
  static let matrixHeader = Diagnosis(
    code: "matrix-header",
    problem: LocalizedText(
      en: "the first line does not say what matrix this is", fr: "la première ligne ne dit pas quelle est cette matrice"
    ),
    remedy: LocalizedText(
      en: "write %%MatrixMarket matrix coordinate real general, or pattern, integer, symmetric, skew-symmetric",
      fr: "écrivez %%MatrixMarket matrix coordinate real general, ou pattern, integer, symmetric, skew-symmetric"))

  static func matrixForm(_ word: String) -> Diagnosis {
    let remedy =
      word == "array"
      ? LocalizedText(
        en: "write it as coordinate: a line for each entry, with its row, its column and its value",
        fr: "écrivez-la en coordinate : une ligne par élément, avec sa ligne, sa colonne et sa valeur")
      : LocalizedText(
        en: "write its values as real numbers: the weight of a relation is one",
        fr: "écrivez ses valeurs en nombres réels : le poids d’une relation en est un")
    return Diagnosis(
      code: "matrix-form",
      problem: LocalizedText(
        en: "a matrix of the form “\(word)” is not read here",
        fr: "une matrice de la forme « \(word) » n’est pas lue ici"),
      remedy: remedy)
  }

  static func matrixSize(isSquare: Bool) -> Diagnosis {
    Diagnosis(
      code: "matrix-size",
      problem: isSquare
        ? LocalizedText(
          en: "a symmetric matrix has as many rows as columns",
          fr: "une matrice symétrique a autant de lignes que de colonnes")
        : LocalizedText(
          en: "the file does not say how large the matrix is", fr: "le fichier ne dit pas la taille de la matrice"),
      remedy: LocalizedText(
        en: "write how many rows, columns and entries there are: three whole numbers on the line before the entries",
        fr: "écrivez le nombre de lignes, de colonnes et d’éléments : trois entiers sur la ligne avant les éléments"))
  }

  static func matrixEntry(_ count: Int, expected: Int) -> Diagnosis {
    let words = Counted(en: ("field", "fields"), fr: ("champ", "champs")).text(count)
    return Diagnosis(
      code: "matrix-entry",
      problem: LocalizedText(
        en: "\(words.english) on this line, expected \(expected)",
        fr: "\(words.french) sur cette ligne, au lieu de \(expected)"),
      remedy: expected == 2
        ? LocalizedText(
          en: "a pattern has a row and a column on each line; write real in the first line if there are values",
          fr: "un pattern a sur chaque ligne une ligne et une colonne ; écrivez real en tête s’il y a des valeurs")
        : LocalizedText(
          en: "write the row, the column and the value; write pattern in the first line if there are no values",
          fr: "écrivez la ligne, la colonne et la valeur ; écrivez pattern en tête s’il n’y a pas de valeurs"))
  }

  static func matrixEntries(_ count: Int, expected: Int) -> Diagnosis {
    let entries = Counted(en: ("entry", "entries"), fr: ("élément", "éléments")).text(expected)
    return Diagnosis(
      code: "matrix-entries",
      problem: LocalizedText(
        en: "the file says it has \(entries.english), and has \(count)",
        fr: "le fichier annonce \(entries.french), et en a \(count)"),
      remedy: LocalizedText(
        en: "look whether its end is missing, or correct the third number here",
        fr: "voyez s’il lui manque la fin, ou corrigez ici le troisième nombre"))
  }
}
