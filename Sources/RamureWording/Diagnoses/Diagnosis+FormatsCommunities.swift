/// What can be wrong with a list of communities.
extension Diagnosis {
  public static let communityWithoutID = Diagnosis(
    code: "community-without-id",
    problem: LocalizedText(en: "this row has no id", fr: "cette ligne n’a pas d’identifiant"),
    remedy: LocalizedText(
      en: "write whose community it is, or delete the row",
      fr: "écrivez de qui c’est la communauté, ou supprimez la ligne"))

  /// - Parameter line: where it stands first, where that is known.
  public static func communityIDTwice(_ id: String, line: Int?) -> Diagnosis {
    Diagnosis(
      code: "community-id-twice",
      problem: LocalizedText(
        en: "“\(id)” is in two places\(line.map { ", first on line \($0)" } ?? "")",
        fr: "« \(id) » est à deux endroits\(line.map { ", d’abord à la ligne \($0)" } ?? "")"),
      remedy: LocalizedText(
        en: "a node belongs to one community; keep one", fr: "un nœud appartient à une seule communauté ; gardez-en un")
    )
  }

  public static func communityOfTwoIdentities(_ community: String, _ one: String, _ other: String) -> Diagnosis {
    Diagnosis(
      code: "community-of-two-identities",
      problem: LocalizedText(
        en: "the community “\(community)” is known by “\(one)” and by “\(other)”",
        fr: "la communauté « \(community) » est connue sous « \(one) » et sous « \(other) »"),
      remedy: LocalizedText(
        en: "give all its rows the same identity", fr: "donnez la même identité à toutes ses lignes"))
  }

  public static let brokenCommunityList = Diagnosis(
    code: "broken-community-list",
    problem: LocalizedText(
      en: "the file is not JSON, or is cut off", fr: "le fichier n’est pas du JSON, ou il est tronqué"),
    remedy: LocalizedText(
      en: "write it again: ramure communities FILE -o communities.json",
      fr: "écrivez-le de nouveau : ramure communities FICHIER -o communautes.json"))

  public static func notACommunityList(_ place: String) -> Diagnosis {
    Diagnosis(
      code: "not-a-community-list",
      problem: LocalizedText(
        en: "this is no list of communities as ramure writes it: “\(place)” is missing, or not what it should be",
        fr: """
          ce n’est pas une liste de communautés comme ramure les écrit : « \(place) » manque, ou n’est pas ce qu’il faut
          """),
      remedy: LocalizedText(
        en: "write it again: ramure communities FILE -o communities.json",
        fr: "écrivez-le de nouveau : ramure communities FICHIER -o communautes.json"))
  }
}
