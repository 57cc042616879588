/// What can stand in the way of looking at an ecosystem as a network.
extension Diagnosis {
  package static let noActors = Diagnosis(
    code: "no-actors",
    problem: LocalizedText(
      en: "there is no actor here: no organisation, no person, no community",
      fr: "il n’y a pas d’acteur ici : ni organisation, ni personne, ni communauté"),
    remedy: LocalizedText(
      en: "give the nodes such kinds, or look at all nodes (without --project)",
      fr: "donnez de tels types aux nœuds, ou regardez-les tous (sans --project)"))

  /// - Parameter form: the word after `--project`.
  package static func actorsWithoutDirection(_ form: String) -> Diagnosis {
    Diagnosis(
      code: "actors-without-direction",
      problem: LocalizedText(
        en: "doing something together has no direction",
        fr: "faire quelque chose ensemble n’a pas de sens de lecture"),
      remedy: LocalizedText(
        en: "leave out --directed, or --project \(form)", fr: "retirez --directed, ou --project \(form)"))
  }

  package static let partnersWithoutWeights = Diagnosis(
    code: "partners-without-weights",
    problem: LocalizedText(
      en: "ties between partners have no weight: some stand for a relation, others for what two do together",
      fr:
        "les liens entre partenaires n’ont pas de poids : certains sont une relation, d’autres ce que deux font ensemble"
    ),
    remedy: LocalizedText(
      en: "leave out --weight, or --project partners", fr: "retirez --weight, ou --project partners"))

  package static let actorsWithOwnWeights = Diagnosis(
    code: "actors-with-own-weights",
    problem: LocalizedText(
      en: "ties between actors have weights of their own: 1/(k−1) for each thing that k actors do together",
      fr: "les liens entre acteurs ont leur propre poids : 1/(k−1) pour chaque chose que k acteurs font ensemble"),
    remedy: LocalizedText(
      en: "leave out --weight, or --project actors", fr: "retirez --weight, ou --project actors"))

  package static func tooManyPairs(_ pairs: Int, most: Int, crowd: String, participants: Int) -> Diagnosis {
    func text(_ number: Int, _ language: Language) -> String { Figures.grouped(number, language) }
    return Diagnosis(
      code: "too-many-pairs",
      problem: LocalizedText(
        en: """
          \(text(pairs, .english)) pairs of actors do something together, more than the \(text(most, .english)) that can \
          be looked at; “\(short: crowd)” alone has \(text(participants, .english)) participants
          """,
        fr: """
          \(text(pairs, .french)) paires d’acteurs font quelque chose ensemble, plus que les \(text(most, .french)) que \
          l’on peut regarder ; « \(short: crowd) » a \(text(participants, .french)) participants à lui seul
          """),
      remedy: LocalizedText(
        en: "leave the crowds out with --without, or look at --project bipartite",
        fr: "laissez les foules de côté avec --without, ou regardez --project bipartite"))
  }

  package static func unknownRelationAttribute(
    _ attribute: String, nearest: [String], known: [String], option: String = "--weight"
  ) -> Diagnosis {
    let list = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? "…" : "")
    return Diagnosis(
      code: "unknown-relation-attribute",
      problem: LocalizedText(
        en: "no relation of the file has the attribute “\(short: attribute)”",
        fr: "aucune relation du fichier n’a l’attribut « \(short: attribute) »"),
      remedy: .didYouMean(
        nearest,
        otherwise: known.isEmpty
          ? LocalizedText(
            en: "write it beside the relations, or leave out \(option)",
            fr: "écrivez-le à côté des relations, ou retirez \(option)")
          : LocalizedText(en: "choose among \(list)", fr: "choisissez parmi \(list)")))
  }

  package static func notAStrength(_ text: String, of attribute: String) -> Diagnosis {
    Diagnosis(
      code: "not-a-strength",
      problem: LocalizedText(
        en: "“\(short: text)”, the \(attribute) of this relation, is not a strength",
        fr: "« \(short: text) », \(attribute) de cette relation, n’est pas une force"),
      remedy: LocalizedText(
        en: "write a number from 0 to 1e100, or leave it empty for 1",
        fr: "écrivez un nombre de 0 à 1e100, ou laissez vide pour 1"))
  }

  package static func notADistance(_ text: String, of attribute: String) -> Diagnosis {
    Diagnosis(
      code: "not-a-distance",
      problem: LocalizedText(
        en: "“\(short: text)”, the \(attribute) of this relation, is not a distance",
        fr: "« \(short: text) », \(attribute) de cette relation, n’est pas une distance"),
      remedy: LocalizedText(
        en: "write a number from 1e-100 to 1e100, or leave it empty for 1",
        fr: "écrivez un nombre de 1e-100 à 1e100, ou laissez vide pour 1"))
  }
}

extension Diagnosis {
  package static let fadingPartners = Diagnosis(
    code: "fading-partners",
    problem: LocalizedText(
      en: "ties between partners have no weight that could fade",
      fr: "les liens entre partenaires n’ont pas de poids qui puisse s’estomper"),
    remedy: LocalizedText(
      en: "use --project actors, or another view than decaying",
      fr: "prenez --project actors, ou une autre vue que decaying"))

  package static let fadingDistances = Diagnosis(
    code: "fading-distances",
    problem: LocalizedText(
      en: "what fades is the strength of ties, not their length",
      fr: "ce qui s’estompe est la force des liens, non leur longueur"),
    remedy: LocalizedText(
      en: "leave out --weight-is distance, or use another view than decaying",
      fr: "retirez --weight-is distance, ou prenez une autre vue que decaying"))
}
