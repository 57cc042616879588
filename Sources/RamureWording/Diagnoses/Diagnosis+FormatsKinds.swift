/// What can be wrong with the kinds that plain files of nodes and edges give, or leave out.
extension Diagnosis {
  package static func kindLeftOut(taken: String) -> Diagnosis {
    Diagnosis(
      code: "kind-left-out",
      problem: LocalizedText(en: "no kind is given here", fr: "aucun type n’est donné ici"),
      remedy: LocalizedText(
        en: "“\(short: taken)” is taken wherever none is", fr: "« \(short: taken) » est pris partout où il en manque un"
      ))
  }

  package static let kindMissing = Diagnosis(
    code: "kind-missing",
    problem: LocalizedText(en: "no kind is given here", fr: "aucun type n’est donné ici"),
    remedy: LocalizedText(
      en: "give one of the vocabulary, or read the file with --vocabulary open",
      fr: "donnez-en un du vocabulaire, ou lisez le fichier avec --vocabulary open"))
}
