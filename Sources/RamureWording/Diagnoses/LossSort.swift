/// A sort of thing that a format may have no place for.
public enum LossSort: String, CaseIterable, Sendable {
  case title, summary, date, language, sourceList, ownKinds, ownStages, nodeKinds, relationKinds, subkinds, names
  case translations, dates, stages, sources, nodeAttributes, relationAttributes, weights, isolates, carriageReturns
  case subkindsTwice

  /// What is lost, so often.
  func text(_ count: Int) -> LocalizedText {
    func counted(en: (String, String), fr: (String, String)) -> LocalizedText { Counted(en: en, fr: fr).text(count) }
    return switch self {
    case .title: LocalizedText(en: "the title", fr: "le titre")
    case .summary: LocalizedText(en: "the summary", fr: "le résumé")
    case .date: LocalizedText(en: "the date of the data", fr: "la date des données")
    case .language: LocalizedText(en: "the language of the names", fr: "la langue des noms")
    case .sourceList:
      counted(
        en: ("entry in the list of sources", "entries in the list of sources"),
        fr: ("entrée de la liste des sources", "entrées de la liste des sources"))
    case .ownKinds: counted(en: ("declared kind", "declared kinds"), fr: ("type déclaré", "types déclarés"))
    case .ownStages:
      counted(en: ("declared stage", "declared stages"), fr: ("étape déclarée", "étapes déclarées"))
    case .nodeKinds:
      counted(en: ("kind of a node", "kinds of nodes"), fr: ("type de nœud", "types de nœuds"))
    case .relationKinds:
      counted(en: ("kind of a relation", "kinds of relations"), fr: ("type de relation", "types de relations"))
    case .subkinds: counted(en: ("subkind", "subkinds"), fr: ("sous-type", "sous-types"))
    case .names: counted(en: ("name", "names"), fr: ("nom", "noms"))
    case .translations:
      counted(en: ("translated name", "translated names"), fr: ("nom traduit", "noms traduits"))
    case .dates: counted(en: ("period", "periods"), fr: ("période", "périodes"))
    case .stages:
      counted(en: ("stage of a node", "stages of nodes"), fr: ("étape de nœud", "étapes de nœuds"))
    case .sources:
      counted(
        en: ("reference to a source", "references to sources"),
        fr: ("renvoi à une source", "renvois à des sources"))
    case .nodeAttributes:
      counted(en: ("attribute of a node", "attributes of nodes"), fr: ("attribut de nœud", "attributs de nœuds"))
    case .relationAttributes:
      counted(
        en: ("attribute of a relation", "attributes of relations"),
        fr: ("attribut de relation", "attributs de relations"))
    case .weights: counted(en: ("weight", "weights"), fr: ("poids", "poids"))
    case .isolates:
      counted(
        en: ("node without a relation", "nodes without a relation"), fr: ("nœud sans relation", "nœuds sans relation"))
    case .carriageReturns:
      counted(en: ("carriage return", "carriage returns"), fr: ("retour chariot", "retours chariot"))
    case .subkindsTwice:
      counted(
        en: ("subkind said twice", "subkinds said twice"), fr: ("sous-type dit deux fois", "sous-types dits deux fois"))
    }
  }
}

/// What is lost when an ecosystem is written in another format.
extension Diagnosis {
  /// - Parameters:
  ///   - first: where the first of them stands; `nil` where there is but one place.
  ///   - format: what `--to` calls the format.
  package static func lost(_ sort: LossSort, _ count: Int, first: String?, format: String) -> Diagnosis {
    let what = sort.text(count)
    return Diagnosis(
      code: "lost-" + sort.rawValue.map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined(),
      problem: LocalizedText(
        en: "\(format) has no place for \(what.english)" + (first.map { " (first: “\(short: $0)”)" } ?? ""),
        fr: "\(format) n’a pas de place pour \(what.french)" + (first.map { " (d’abord : « \(short: $0) »)" } ?? "")),
      remedy: LocalizedText(en: "keep the file it comes from", fr: "gardez le fichier d’origine"))
  }
}
