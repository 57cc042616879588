import RamureModel
import RamureWording

/// What can be wrong with DL files.
extension Diagnosis {
  static func dlKeyword(_ word: String, nearest: [String]) -> Diagnosis {
    Diagnosis(
      code: "dl-keyword",
      problem: LocalizedText(
        en: "“\(short: word)” says nothing before the data of a DL file",
        fr: "« \(short: word) » ne dit rien avant les données d’un fichier DL"),
      remedy: .didYouMean(
        nearest,
        otherwise: LocalizedText(
          en: "write n, format, labels: or data:, and a label of several words between quotation marks",
          fr: "écrivez n, format, labels: ou data:, et une étiquette de plusieurs mots entre guillemets droits")))
  }

  static func dlCount(_ text: String, of name: String) -> Diagnosis {
    Diagnosis(
      code: "dl-count",
      problem: text.isEmpty
        ? LocalizedText(
          en: "the file does not say how many nodes it has", fr: "le fichier ne dit pas combien il a de nœuds")
        : LocalizedText(en: "“\(short: text)” is no count", fr: "« \(short: text) » n’est pas un nombre d’éléments"),
      remedy: LocalizedText(
        en: "write \(name)= and a whole number", fr: "écrivez \(name)= suivi d’un nombre entier"))
  }

  static func dlFormat(_ word: String, nearest: [String]) -> Diagnosis {
    let all = DLHeader.Form.allCases.map(\.rawValue).joined(separator: ", ")
    return Diagnosis(
      code: "dl-format",
      problem: LocalizedText(
        en: "“\(short: word)” is no form of DL that is read here",
        fr: "« \(short: word) » n’est pas une forme de DL lue ici"),
      remedy: .didYouMean(
        nearest, otherwise: LocalizedText(en: "write one of \(all)", fr: "écrivez l’une de celles-ci : \(all)")))
  }

  static let dlWithoutData = Diagnosis(
    code: "dl-without-data",
    problem: LocalizedText(en: "the file ends before its data", fr: "le fichier finit avant ses données"),
    remedy: LocalizedText(en: "write data: and the data behind it", fr: "écrivez data: suivi des données"))

  static func dlLabels(_ count: Int, expected: Int) -> Diagnosis {
    let labels = Counted(en: ("label", "labels"), fr: ("étiquette", "étiquettes")).text(count)
    return Diagnosis(
      code: "dl-labels",
      problem: LocalizedText(
        en: "\(labels.english) here, expected \(expected)", fr: "\(labels.french) ici, au lieu de \(expected)"),
      remedy: LocalizedText(
        en: "write one for each; one of several words stands between quotation marks",
        fr: "écrivez-en une pour chacun ; si elle a plusieurs mots, entre guillemets droits"))
  }

  static func dlLabelsFewer(_ count: Int, expected: Int) -> Diagnosis {
    let nodes = Counted(en: ("node", "nodes"), fr: ("nœud", "nœuds")).text(expected)
    return Diagnosis(
      code: "dl-labels-fewer",
      problem: LocalizedText(
        en: "the file says it has \(nodes.english), and its data name \(count)",
        fr: "le fichier annonce \(nodes.french), et ses données en nomment \(count)"),
      remedy: LocalizedText(
        en: "list all of them behind labels: if some have no tie",
        fr: "listez-les tous derrière labels: si certains sont sans lien")
    )
  }

  static func matrixEnds(row: Int, rows: Int) -> Diagnosis {
    Diagnosis(
      code: "matrix-ends",
      problem: LocalizedText(
        en: "the file ends in row \(row) of a matrix of \(rows)",
        fr: "le fichier finit à la ligne \(row) d’une matrice de \(rows)"),
      remedy: LocalizedText(
        en: "write a number for each node in each row, or correct the count",
        fr: "écrivez un nombre par nœud dans chaque ligne, ou corrigez le nombre de nœuds"))
  }
}

extension Diagnosis {
  static func dlMatrices(_ count: Int) -> Diagnosis {
    Diagnosis(
      code: "dl-matrices",
      problem: LocalizedText(
        en: "the file says it has \(count) of them, and here another one begins",
        fr: "le fichier en annonce \(count), et une autre commence ici"),
      remedy: LocalizedText(
        en: "write nm= and how many matrices there are", fr: "écrivez nm= suivi du nombre de matrices"))
  }

  static func dlArrayLine(_ count: Int, expected: Int) -> Diagnosis {
    let words = Counted(en: ("field", "fields"), fr: ("champ", "champs")).text(count)
    return Diagnosis(
      code: "dl-array-line",
      problem: LocalizedText(
        en: "\(words.english) on this line, expected \(expected)",
        fr: "\(words.french) sur cette ligne, au lieu de \(expected)"),
      remedy: LocalizedText(
        en: "write both ends, and a value for each of the matrices that nm= counts",
        fr: "écrivez les deux bouts, puis une valeur pour chacune des matrices que compte nm="))
  }
}
