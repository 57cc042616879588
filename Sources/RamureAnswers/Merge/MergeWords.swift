import RamureAnalysis
import RamureModel
import RamureWording

/// What `ramure merge` says.
package enum MergeWords {
  // MARK: - Summary

  private static let fileCount = Counted(en: ("file", "files"), fr: ("fichier", "fichiers"))
  private static let foundAgain = Counted(
    en: ("node was found again in a later file", "nodes were found again in later files"),
    fr: ("nœud a été retrouvé dans un fichier suivant", "nœuds ont été retrouvés dans les fichiers suivants"))

  static func summary(files: Int, nodes: Int, relations: Int, joined: Int) -> LocalizedText {
    let (files, again) = (fileCount.text(files), foundAgain.text(joined))
    let (nodes, relations) = (Counted.nodes.text(nodes), Counted.relations.text(relations))
    return LocalizedText(
      en: "\(files.english), \(nodes.english) and \(relations.english) in all; \(again.english).",
      fr: "\(files.french), \(nodes.french) et \(relations.french) en tout ; \(again.french).")
  }

  private static let likelyPairs = Counted(
    en: ("pair of nodes is likely one and was left as two", "pairs of nodes are likely one and were left as two"),
    fr: (
      "paire de nœuds est sans doute un doublon et reste séparée",
      "paires de nœuds sont sans doute des doublons et restent séparées"
    ))

  static func likely(_ count: Int, files: [String]) -> LocalizedText {
    let counted = likelyPairs.text(count)
    let names = files.flatMap { $0.split(separator: " + ").map { String($0).shellWord } }.joined(separator: " ")
    return LocalizedText(
      en: """
        \(counted.english). To decide: ramure duplicates \(names) -o pairs.csv, write yes or no in it, then merge again with \
        --accept pairs.csv
        """,
      fr: """
        \(counted.french). Pour décider : ramure duplicates \(names) -o paires.csv, écrivez-y oui ou non, puis réunissez de \
        nouveau avec --accept paires.csv
        """)
  }

  static let joinedCount = LocalizedText(
    en: "How many nodes were found to be one that an earlier file has.",
    fr: "Combien de nœuds se sont révélés être ceux d’un fichier précédent.")
  static let likelyCount = LocalizedText(
    en: "How many pairs of nodes of different files are likely one, and stayed two.",
    fr: "Combien de paires de nœuds de fichiers différents sont sans doute des doublons, et restent séparées.")

  // MARK: - Remarks

  static func joined(_ other: String, with kept: (String, String), _ reason: LocalizedText?) -> Diagnosis {
    Diagnosis(
      code: "joined",
      problem: LocalizedText(
        en: "“\(other)” is “\(kept.0)” (at \(kept.1)): \(reason?.english ?? "")",
        fr: "« \(other) » est « \(kept.0) » (en \(kept.1)) : \(reason?.french ?? "")"),
      remedy: LocalizedText(
        en: "if they are two, write no in a list of pairs", fr: "s’ils sont deux, écrivez non dans une liste de paires")
    )
  }

  static func renamed(_ id: String, to new: String, first: String) -> Diagnosis {
    Diagnosis(
      code: "id-of-two",
      problem: LocalizedText(
        en: "“\(id)” is another node at \(first): this one becomes “\(new)”",
        fr: "« \(id) » est un autre nœud en \(first) : celui-ci devient « \(new) »"),
      remedy: LocalizedText(
        en: "if they are the same, write yes in a list of pairs",
        fr: "si c’est le même, écrivez oui dans une liste de paires"))
  }

  static func sourceRenamed(_ id: String, to new: String, first: String) -> Diagnosis {
    Diagnosis(
      code: "source-of-two",
      problem: LocalizedText(
        en: "the source “\(id)” is another one in \(first): this one becomes “\(new)”",
        fr: "la source « \(id) » en est une autre dans \(first) : celle-ci devient « \(new) »"),
      remedy: LocalizedText(
        en: "if they are the same, give it the same title and address",
        fr: "si c’est la même, donnez-lui le même titre et la même adresse"))
  }

  static func leftOut(_ relation: String, _ id: String) -> Diagnosis {
    Diagnosis(
      code: "relation-within-one",
      problem: LocalizedText(
        en: "“\(relation)” would tie “\(id)” to itself, since both are one now: it is left out",
        fr: "« \(relation) » lierait « \(id) » à lui-même, puisque les deux n’en font qu’un : elle est laissée de côté"),
      remedy: LocalizedText(
        en: "if they are two, write no in a list of pairs", fr: "s’ils sont deux, écrivez non dans une liste de paires")
    )
  }

  static func kindConflict(_ id: String, first: String) -> Diagnosis {
    Diagnosis(
      code: "kind-declared-otherwise",
      problem: LocalizedText(
        en: "“\(id)” is declared otherwise than in \(first), whose declaration is kept",
        fr: "« \(id) » est déclaré autrement que dans \(first), dont la déclaration est gardée"),
      remedy: LocalizedText(
        en: "declare it alike, or under another name", fr: "déclarez-le de même, ou sous un autre nom"))
  }

  static func conflict(
    _ about: String, _ field: LocalizedText, _ other: String, _ kept: (String, String)
  ) -> Diagnosis {
    let whose = LocalizedText(
      en: about.isEmpty ? field.english : "\(field.english) of “\(about)”",
      fr: about.isEmpty ? field.french : "\(field.french) de « \(about) »")
    let nothing = LocalizedText(en: "nothing", fr: "rien")
    return Diagnosis(
      code: "files-differ",
      problem: LocalizedText(
        en:
          "\(whose.english): “\(other)” here, \(kept.0.isEmpty ? nothing.english : "“\(kept.0)”") at \(kept.1), which is kept",
        fr: """
          \(whose.french) : « \(other) » ici, \(kept.0.isEmpty ? nothing.french : "« \(kept.0) »") en \(kept.1), qui est gardé
          """),
      remedy: LocalizedText(
        en: "correct one of the two, or name the file that is right first",
        fr: "corrigez l’un des deux, ou nommez en premier le fichier qui a raison"))
  }

  // MARK: - Reasons

  static func reason(_ reason: MergeFinding.Reason) -> LocalizedText {
    switch reason {
    case .id: LocalizedText(en: "same id, names that agree", fr: "même identifiant, noms qui s’accordent")
    case .name: LocalizedText(en: "same name, which nobody else has", fr: "même nom, que personne d’autre ne porte")
    case .decision: LocalizedText(en: "decided in the list of pairs", fr: "décidé dans la liste de paires")
    case .identifier(let identifier):
      LocalizedText(
        en: "same \(identifier.scheme.title), \(identifier.value)",
        fr: "même \(identifier.scheme.title), \(identifier.value)")
    }
  }

  // MARK: - Headings

  static func title(_ what: MergeFinding.What) -> LocalizedText {
    switch what {
    case .joined: LocalizedText(en: "The same under two ids", fr: "Le même sous deux identifiants")
    case .renamed: LocalizedText(en: "Two under the same id", fr: "Deux sous le même identifiant")
    case .conflict: LocalizedText(en: "Told otherwise", fr: "Dit autrement")
    case .leftOut: LocalizedText(en: "Left out", fr: "Laissé de côté")
    }
  }

  static let what = LocalizedText(en: "What", fr: "Quoi")
  static let subject = LocalizedText(en: "Sort", fr: "Sorte")
  static let about = LocalizedText(en: "About", fr: "À propos de")
  static let field = LocalizedText(en: "Field", fr: "Champ")
  static let kept = LocalizedText(en: "Kept", fr: "Gardé")
  static let other = LocalizedText(en: "Other", fr: "Autre")
  static let keptAt = LocalizedText(en: "Kept, where", fr: "Gardé, où")
  static let otherAt = LocalizedText(en: "Other, where", fr: "Autre, où")
  static let reason = LocalizedText(en: "Reason", fr: "Raison")
}

extension String {
  /// As a word of a line for the shell: in quotation marks where it holds more than letters, digits and signs of paths.
  fileprivate var shellWord: String {
    let isPlain = unicodeScalars.allSatisfy {
      $0.value >= 0x80 || ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
        || "./_-+=:@%,".unicodeScalars.contains($0)
    }
    return isPlain && !isEmpty
      ? self : "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
