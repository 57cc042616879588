/// What can be wrong with nodes, relations and kinds, whatever file they come from.
extension Diagnosis {
  package static let emptyID = Diagnosis(
    code: "empty-id",
    problem: LocalizedText(en: "the id is empty", fr: "l’identifiant est vide"),
    remedy: LocalizedText(
      en: "give it a short id that no other has", fr: "donnez un identifiant court, que rien d’autre ne porte"))

  package static func duplicateID(_ id: String, first: String) -> Diagnosis {
    Diagnosis(
      code: "duplicate-id",
      problem: LocalizedText(
        en: "the id “\(short: id)” is already taken at \(first)",
        fr: "l’identifiant « \(short: id) » est déjà pris en \(first)"),
      remedy: LocalizedText(
        en: "rename one of the two, or remove the double", fr: "renommez l’un des deux, ou supprimez le doublon"))
  }

  package static func unknownNode(_ id: String, nearest: [String]) -> Diagnosis {
    Diagnosis(
      code: "unknown-node",
      problem: LocalizedText(
        en: "nothing has the id “\(short: id)”", fr: "rien ne porte l’identifiant « \(short: id) »"),
      remedy: .didYouMean(
        nearest,
        otherwise: LocalizedText(
          en: "add it among the nodes, or correct the id", fr: "ajoutez-le, ou corrigez l’identifiant")))
  }

  package static func unknownNodeKind(_ kind: String, nearest: [String]) -> Diagnosis {
    Diagnosis(
      code: "unknown-node-kind",
      problem: LocalizedText(
        en: "no kind of node is called “\(short: kind)”", fr: "aucun type de nœud ne s’appelle « \(short: kind) »"),
      remedy: .didYouMean(
        nearest,
        otherwise: LocalizedText(
          en:
            "“ramure vocabulary” lists them all; or declare it: vocabulary: {nodes: {\(short: kind): {family: actor}}}",
          fr:
            "« ramure vocabulary » les donne tous ; ou déclarez-le : vocabulaire: {nœuds: {\(short: kind): {famille: actor}}}"
        )))
  }

  package static func unknownRelationKind(_ kind: String, nearest: [String]) -> Diagnosis {
    Diagnosis(
      code: "unknown-relation-kind",
      problem: LocalizedText(
        en: "no kind of relation is called “\(short: kind)”",
        fr: "aucun type de relation ne s’appelle « \(short: kind) »"),
      remedy: .didYouMean(nearest, otherwise: .seeVocabulary))
  }

  package static func unknownSubkind(_ subkind: String, of kind: String, nearest: [String]) -> Diagnosis {
    Diagnosis(
      code: "unknown-subkind",
      problem: LocalizedText(
        en: "“\(short: subkind)” is not a subkind of \(kind)",
        fr: "« \(short: subkind) » n’est pas un sous-type de \(kind)"),
      remedy: .didYouMean(nearest, otherwise: .seeVocabulary))
  }

  package static func unknownStage(_ stage: String, nearest: [String]) -> Diagnosis {
    Diagnosis(
      code: "unknown-stage",
      problem: LocalizedText(
        en: "no stage is called “\(short: stage)”", fr: "aucune étape ne s’appelle « \(short: stage) »"),
      remedy: .didYouMean(nearest, otherwise: .seeVocabulary))
  }

  package static func unknownSource(_ source: String, nearest: [String]) -> Diagnosis {
    Diagnosis(
      code: "unknown-source",
      problem: LocalizedText(
        en: "the source “\(short: source)” is not in the list of sources",
        fr: "la source « \(short: source) » n’est pas dans la liste des sources"),
      remedy: .didYouMean(
        nearest,
        otherwise: LocalizedText(
          en: "add it under ecosystem: sources:", fr: "ajoutez-la sous ecosystem: sources:")))
  }

  package static func kindsTaken(_ kinds: [String]) -> Diagnosis {
    let shown = kinds.prefix(8)
    let more = kinds.count - shown.count
    func list(_ language: Language) -> String {
      let items = Enumeration.quoted(Array(shown), language)
      return more > 0 ? items.joined(separator: ", ") + "…" : Enumeration.all(items, language)
    }
    let singular = kinds.count == 1
    return Diagnosis(
      code: "kinds-taken",
      problem: LocalizedText(
        en: "\(kinds.count) \(singular ? "kind is" : "kinds are") not in the vocabulary: \(list(.english))",
        fr: "\(kinds.count) \(singular ? "type n’est" : "types ne sont") pas dans le vocabulaire : \(list(.french))"),
      remedy: LocalizedText(
        en: "taken as written; --vocabulary closed would refuse them",
        fr: "pris tels quels ; --vocabulary closed les refuserait"))
  }

  package static func tooManyKinds(limit: Int) -> Diagnosis {
    Diagnosis(
      code: "too-many-kinds",
      problem: LocalizedText(
        en: "there are more than \(Figures.grouped(limit, .english)) kinds",
        fr: "il y a plus de \(Figures.grouped(limit, .french)) types"),
      remedy: LocalizedText(
        en: "check that the column of kinds does not hold something else",
        fr: "vérifiez que la colonne des types ne contient pas autre chose"))
  }

  package static func kindLooksLike(_ kind: String, _ other: String) -> Diagnosis {
    Diagnosis(
      code: "kind-looks-like",
      problem: LocalizedText(
        en: "the kind “\(short: kind)” looks like “\(short: other)”",
        fr: "le type « \(short: kind) » ressemble à « \(short: other) »"),
      remedy: LocalizedText(
        en: "correct it if it is a slip", fr: "corrigez-le si c’est une faute de frappe"))
  }

  package static func canonicalTwins(_ first: String, _ second: String, scalars: (String, String)) -> Diagnosis {
    Diagnosis(
      code: "canonical-twins",
      problem: LocalizedText(
        en:
          "the ids “\(short: first)” and “\(short: second)” look the same but are written differently: \(scalars.0) and \(scalars.1)",
        fr:
          "les identifiants « \(short: first) » et « \(short: second) » se lisent de même mais s’écrivent autrement : \(scalars.0) et \(scalars.1)"
      ),
      remedy: LocalizedText(
        en: "write both the same way if they are one", fr: "écrivez-les de la même façon s’il s’agit du même"))
  }

  package static func caseTwins(_ first: String, _ second: String) -> Diagnosis {
    Diagnosis(
      code: "case-twins",
      problem: LocalizedText(
        en: "the ids “\(short: first)” and “\(short: second)” differ only in capitals",
        fr: "les identifiants « \(short: first) » et « \(short: second) » ne diffèrent que par les majuscules"),
      remedy: LocalizedText(
        en: "they stay two; merge them if they are one", fr: "ils restent deux ; fusionnez-les s’il s’agit du même"))
  }

  package static func sameName(_ name: String, _ first: String, _ second: String, first place: String) -> Diagnosis {
    Diagnosis(
      code: "same-name",
      problem: LocalizedText(
        en: "“\(short: second)” and “\(short: first)” (at \(place)) are both called “\(short: name)”",
        fr: "« \(short: second) » et « \(short: first) » (en \(place)) s’appellent tous deux « \(short: name) »"),
      remedy: LocalizedText(
        en: "add what tells them apart, such as a town, or merge them if they are one",
        fr: "ajoutez ce qui les distingue, une ville par exemple, ou fusionnez-les s’il s’agit du même"))
  }

  package static func reversedPeriod(start: String, end: String) -> Diagnosis {
    Diagnosis(
      code: "reversed-period",
      problem: LocalizedText(
        en: "the end, \(end), comes before the start, \(start)", fr: "la fin, \(end), vient avant le début, \(start)"),
      remedy: LocalizedText(en: "swap or correct the two dates", fr: "inversez ou corrigez les deux dates"))
  }

  package static func invalidDate(_ text: String) -> Diagnosis {
    Diagnosis(
      code: "invalid-date",
      problem: LocalizedText(en: "“\(short: text)” is not a date", fr: "« \(short: text) » n’est pas une date"),
      remedy: LocalizedText(
        en: "write 2006, 2006-03 or 2006-03-14", fr: "écrivez 2006, 2006-03 ou 2006-03-14"))
  }

  package static func invalidNumber(_ text: String, of attribute: String) -> Diagnosis {
    Diagnosis(
      code: "invalid-number",
      problem: LocalizedText(
        en: "\(attribute) is “\(short: text)”, which is not a finite number",
        fr: "\(attribute) vaut « \(short: text) », qui n’est pas un nombre fini"),
      remedy: LocalizedText(en: "write a number such as 2 or 0.5", fr: "écrivez un nombre comme 2 ou 0.5"))
  }

  package static func unsafeAddress(_ address: String) -> Diagnosis {
    Diagnosis(
      code: "unsafe-address",
      problem: LocalizedText(
        en: "the address “\(short: address)” is not of the web or of mail",
        fr: "l’adresse « \(short: address) » n’est ni du web ni de messagerie"),
      remedy: LocalizedText(
        en: "it will not be a link; write one that begins with https://, http:// or mailto:",
        fr: "elle ne sera pas un lien ; écrivez-en une qui commence par https://, http:// ou mailto:"))
  }

  package static func relatesToItself(_ id: String, _ relation: String) -> Diagnosis {
    Diagnosis(
      code: "relates-to-itself",
      problem: LocalizedText(
        en: "“\(short: id)” cannot have the relation \(relation) with itself",
        fr: "« \(short: id) » ne peut pas avoir la relation \(relation) avec soi-même"),
      remedy: LocalizedText(en: "correct one of the two ends", fr: "corrigez l’un des deux bouts"))
  }

  package static func differentKinds(
    _ relation: String, _ from: String, _ fromKind: String, _ to: String, _ toKind: String
  ) -> Diagnosis {
    Diagnosis(
      code: "different-kinds",
      problem: LocalizedText(
        en:
          "\(relation) joins two of one kind, but “\(short: from)” is of kind \(fromKind) and “\(short: to)” of kind \(toKind)",
        fr:
          "\(relation) relie deux nœuds d’un même type, mais « \(short: from) » est de type \(fromKind) et « \(short: to) » de type \(toKind)"
      ),
      remedy: LocalizedText(
        en: "correct an end, or use another kind of relation",
        fr: "corrigez un bout, ou prenez un autre type de relation"))
  }

  package static func valueOutOfRange(_ text: String, low: Double, high: Double) -> Diagnosis {
    Diagnosis(
      code: "value-out-of-range",
      problem: LocalizedText(
        en: "the value “\(short: text)” is not a number between \(plain(low)) and \(plain(high))",
        fr: "la valeur « \(short: text) » n’est pas un nombre entre \(plain(low)) et \(plain(high))"),
      remedy: LocalizedText(en: "write one such as 0.7", fr: "écrivez-en un comme 0.7"))
  }

  package static func wrongEnd(
    relation: String, node: String, kind: String, expected: [String], isOrigin: Bool, fitting: [String]
  ) -> Diagnosis {
    let remedy =
      fitting.isEmpty
      ? LocalizedText(
        en: "turn it round, or use another kind of relation", fr: "retournez-la, ou prenez un autre type de relation")
      : LocalizedText(
        en: "between these two, use for instance \(Enumeration.alternatives(fitting, .english))",
        fr: "entre ces deux-là, prenez par exemple \(Enumeration.alternatives(fitting, .french))")
    return Diagnosis(
      code: "wrong-end",
      problem: LocalizedText(
        en:
          "\(relation) \(isOrigin ? "goes out from" : "leads to") \(Enumeration.alternatives(expected, .english)), but “\(short: node)” is of kind \(kind)",
        fr:
          "\(relation) \(isOrigin ? "part de" : "mène à") \(Enumeration.alternatives(expected, .french)), mais « \(short: node) » est de type \(kind)"
      ),
      remedy: remedy)
  }

  package static func cycle(_ relation: String, _ from: String, _ to: String) -> Diagnosis {
    Diagnosis(
      code: "cycle",
      problem: LocalizedText(
        en: "following \(relation) from “\(short: to)” leads back to “\(short: from)”",
        fr: "en suivant \(relation) depuis « \(short: to) », on revient à « \(short: from) »"),
      remedy: LocalizedText(
        en: "remove the relation that closes the circle", fr: "supprimez la relation qui ferme la boucle"))
  }
}

/// A bound as it is written in a file: without decimals where it has none.
private func plain(_ number: Double) -> String {
  Int(exactly: number).map(String.init) ?? String(number)
}

extension LocalizedText {
  static let seeVocabulary = LocalizedText(
    en: "“ramure vocabulary” lists them all", fr: "« ramure vocabulary » les donne tous")
}
