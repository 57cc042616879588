/// What can be wrong with a list of communities.
extension Diagnosis {
  package static let communityWithoutID = Diagnosis(
    code: "community-without-id",
    problem: LocalizedText(en: "this row has no id", fr: "cette ligne n’a pas d’identifiant"),
    remedy: LocalizedText(
      en: "write whose community it is, or delete the row",
      fr: "écrivez de qui c’est la communauté, ou supprimez la ligne"))

  /// - Parameter line: where it stands first, where that is known.
  package static func communityIDTwice(_ id: String, line: Int?) -> Diagnosis {
    Diagnosis(
      code: "community-id-twice",
      problem: LocalizedText(
        en: "“\(short: id)” is in two places\(line.map { ", first on line \($0)" } ?? "")",
        fr: "« \(short: id) » est à deux endroits\(line.map { ", d’abord à la ligne \($0)" } ?? "")"),
      remedy: LocalizedText(
        en: "a node belongs to one community; keep one", fr: "un nœud appartient à une seule communauté ; gardez-en un")
    )
  }

  package static func communityOfTwoIdentities(_ community: String, _ one: String, _ other: String) -> Diagnosis {
    Diagnosis(
      code: "community-of-two-identities",
      problem: LocalizedText(
        en: "the community “\(short: community)” is known by “\(short: one)” and by “\(short: other)”",
        fr: "la communauté « \(short: community) » est connue sous « \(short: one) » et sous « \(short: other) »"),
      remedy: LocalizedText(
        en: "give all its rows the same identity", fr: "donnez la même identité à toutes ses lignes"))
  }

  package static func notACommunityList(_ place: String) -> Diagnosis {
    Diagnosis(
      code: "not-a-community-list",
      problem: LocalizedText(
        en:
          "this is no list of communities as ramure writes it: “\(short: place)” is missing, or not what it should be",
        fr: """
          ce n’est pas une liste de communautés comme ramure les écrit : « \(short: place) » manque, ou n’est pas ce qu’il faut
          """),
      remedy: LocalizedText(
        en: "write it again: ramure communities FILE -o communities.json",
        fr: "écrivez-le de nouveau : ramure communities FICHIER -o communautes.json"))
  }
}
