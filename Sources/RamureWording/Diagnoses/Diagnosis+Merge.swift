/// What can be wrong where files of several people are put together, or decisions of who is the same.
extension Diagnosis {
  package static func decisionsContradict(_ one: String, _ other: String) -> Diagnosis {
    Diagnosis(
      code: "decisions-contradict",
      problem: LocalizedText(
        en: "“\(short: one)” and “\(short: other)” are to stay apart, and other rows make them one",
        fr: "« \(short: one) » et « \(short: other) » doivent rester séparés, et d’autres lignes les réunissent"),
      remedy: LocalizedText(
        en: "correct this row, or one of those that say yes",
        fr: "corrigez cette ligne, ou l’une de celles qui disent oui"))
  }

  package static func unknownDecision(_ word: String) -> Diagnosis {
    Diagnosis(
      code: "unknown-decision",
      problem: LocalizedText(
        en: "“\(short: word)” does not say whether the two are the same",
        fr: "« \(short: word) » ne dit pas si les deux sont le même"),
      remedy: LocalizedText(
        en: "write yes or no, or nothing where it is not decided",
        fr: "écrivez oui ou non, ou rien tant que ce n’est pas décidé"))
  }

  /// - Parameter files: those that are put together.
  package static func pairOfUnknownFile(_ file: String, files: [String]) -> Diagnosis {
    Diagnosis(
      code: "pair-of-unknown-file",
      problem: LocalizedText(
        en: "“\(short: file)” is none of the files that are put together",
        fr: "« \(short: file) » n’est aucun des fichiers réunis"),
      remedy: LocalizedText(
        en: "write \(Enumeration.alternatives(files, .english))",
        fr: "écrivez \(Enumeration.alternatives(files, .french))"))
  }

  package static func pairOfUnknownNode(_ id: String, in file: String, nearest: [String]) -> Diagnosis {
    Diagnosis(
      code: "pair-of-unknown-node",
      problem: LocalizedText(
        en: "\(file) has no node with the id “\(short: id)”",
        fr: "\(file) n’a pas de nœud d’identifiant « \(short: id) »"),
      remedy: .didYouMean(
        nearest,
        otherwise: LocalizedText(
          en: "write the pairs again: ramure duplicates", fr: "écrivez de nouveau les paires : ramure duplicates")))
  }

  package static func pairWithItself(_ id: String) -> Diagnosis {
    Diagnosis(
      code: "pair-with-itself",
      problem: LocalizedText(
        en: "both are “\(short: id)” of one file", fr: "les deux sont « \(short: id) » d’un même fichier"),
      remedy: LocalizedText(
        en: "name another node, or delete the row", fr: "indiquez un autre nœud, ou supprimez la ligne"))
  }

  package static func notAPairList(missing column: String) -> Diagnosis {
    Diagnosis(
      code: "not-a-pair-list",
      problem: LocalizedText(
        en: "this is no list of pairs: the column \(column) is missing",
        fr: "ce n’est pas une liste de paires : la colonne \(column) manque"),
      remedy: LocalizedText(
        en: "write one: ramure duplicates FILE… -o pairs.csv",
        fr: "écrivez-en une : ramure duplicates FICHIER… -o paires.csv"))
  }
}
