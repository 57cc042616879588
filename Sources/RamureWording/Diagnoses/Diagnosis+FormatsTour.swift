/// What may be wrong with a guided tour.
extension Diagnosis {
  package static let tourExpected = Diagnosis(
    code: "tour-expected",
    problem: LocalizedText(en: "this is no list of steps", fr: "ce n’est pas une liste d’étapes"),
    remedy: LocalizedText(
      en: "write a step a dash: “- title: The beginning”, with text: and view: (a copied link) below",
      fr: "écrivez une étape par tiret : « - titre: Le début », avec texte: et vue: (un lien copié) en dessous"))

  package static let tourStepExpected = Diagnosis(
    code: "tour-step-expected",
    problem: LocalizedText(
      en: "a step has a title, a text and a view", fr: "une étape a un titre, un texte et une vue"),
    remedy: LocalizedText(en: "write title: before it", fr: "écrivez titre: devant"))

  package static let tourTextExpected = Diagnosis(
    code: "tour-text-expected",
    problem: LocalizedText(en: "a text is expected here", fr: "un texte est attendu ici"),
    remedy: LocalizedText(
      en: "write it in one piece; “|” before it keeps its lines",
      fr: "écrivez-le d’un bloc ; « | » devant garde ses lignes"))

  package static let tourStepWithoutTitle = Diagnosis(
    code: "tour-step-without-title",
    problem: LocalizedText(en: "this step has no title", fr: "cette étape n’a pas de titre"),
    remedy: LocalizedText(en: "add title:", fr: "ajoutez titre:"))
}
