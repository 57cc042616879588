import RamureDrawing
import RamureWording

/// What `ramure diff` says of two versions of an ecosystem.
package enum DifferenceWords {
  /// What a sheet of a workbook with the answer is called.
  static let sheet = LocalizedText(en: "Differences", fr: "Différences")

  package static let same = LocalizedText(en: "Nothing changed.", fr: "Rien n’a changé.")

  // MARK: - In one sentence

  /// How many of one sort came, went, are called otherwise, changed.
  package struct Counts: Hashable, Sendable {
    package var added = 0
    package var removed = 0
    package var renamed = 0
    package var changed = 0

    package init(added: Int = 0, removed: Int = 0, renamed: Int = 0, changed: Int = 0) {
      (self.added, self.removed, self.renamed, self.changed) = (added, removed, renamed, changed)
    }

    fileprivate func text(_ language: Language, isFeminine: Bool) -> String? {
      let e = isFeminine ? "e" : ""
      let parts: [(Int, en: String, fr: String)] = [
        (added, "added", "ajouté\(e)"), (removed, "removed", "retiré\(e)"), (renamed, "renamed", "renommé\(e)"),
        (changed, "changed", "modifié\(e)"),
      ]
      let told = parts.filter { $0.0 > 0 }.map { count, english, french in
        let plural = Enumeration.isPlural(count, .french) ? "s" : ""
        return "\(Figures.grouped(count, language)) \(language == .french ? french + plural : english)"
      }
      return told.isEmpty ? nil : told.joined(separator: ", ")
    }
  }

  /// "Nodes: 2 added, 1 removed. Relations: 3 added."
  package static func summary(nodes: Counts, relations: Counts, ofItself: Int) -> LocalizedText {
    func text(_ language: Language) -> String {
      let colon = language == .french ? " : " : ": "
      var sentences: [String] = []
      if let counts = nodes.text(language, isFeminine: false) {
        sentences.append((language == .french ? "Nœuds" : "Nodes") + colon + counts + ".")
      }
      if let counts = relations.text(language, isFeminine: true) {
        sentences.append("Relations" + colon + counts + ".")
      }
      if ofItself > 0 { sentences.append(header[language] + colon + itself.text(ofItself)[language] + ".") }
      return sentences.joined(separator: " ")
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }

  private static let itself = Counted(en: ("change", "changes"), fr: ("modification", "modifications"))

  /// "OLD → NEW".
  package static func between(_ old: String, _ new: String) -> String { "\(old) → \(new)" }

  // MARK: - Headings

  package static let added = LocalizedText(en: "Added", fr: "Ajouts")
  package static let removed = LocalizedText(en: "Removed", fr: "Retraits")
  package static let renamed = LocalizedText(
    en: "Renamed: the same under another id", fr: "Renommages : les mêmes sous un autre identifiant")
  package static let changed = LocalizedText(en: "Changed", fr: "Modifications")
  package static let relationsAdded = LocalizedText(en: "Relations added", fr: "Relations ajoutées")
  package static let relationsRemoved = LocalizedText(en: "Relations removed", fr: "Relations retirées")
  package static let relationsChanged = LocalizedText(en: "Relations changed", fr: "Relations modifiées")
  package static let header = LocalizedText(en: "The file itself", fr: "Le fichier lui-même")
  package static let whole = LocalizedText(en: "The network as a whole", fr: "Le réseau dans son ensemble")
  package static let communities = LocalizedText(en: "Communities", fr: "Communautés")

  /// Whose figures moved: "Betweenness: who gained and lost most".
  package static func movers(_ metric: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(metric.english): who gained and lost most", fr: "\(metric.french) : qui gagne et qui perd le plus")
  }

  package static func more(_ rest: Int) -> LocalizedText {
    LocalizedText(
      en: "… and \(Figures.grouped(rest, .english)) more (--format json tells all)",
      fr: "… et \(Figures.grouped(rest, .french)) de plus (--format json dit tout)")
  }

  // MARK: - What changed

  package enum Field {
    package static let id = LocalizedText(en: "id", fr: "identifiant")
    package static let kind = LocalizedText(en: "kind", fr: "type")
    package static let subkinds = LocalizedText(en: "finer kinds", fr: "sous-types")
    package static let name = LocalizedText(en: "name", fr: "nom")
    package static let englishName = LocalizedText(en: "name in English", fr: "nom en anglais")
    package static let frenchName = LocalizedText(en: "name in French", fr: "nom en français")
    package static let start = LocalizedText(en: "start", fr: "début")
    package static let end = LocalizedText(en: "end", fr: "fin")
    package static let stages = LocalizedText(en: "stages", fr: "étapes")
    package static let sources = LocalizedText(en: "sources", fr: "sources")
    package static let title = LocalizedText(en: "title", fr: "titre")
    package static let summary = LocalizedText(en: "summary", fr: "résumé")
    package static let language = LocalizedText(en: "language", fr: "langue")
    package static let date = LocalizedText(en: "date of the data", fr: "date des données")

    package static func source(_ id: String) -> LocalizedText { LocalizedText(verbatim: "source \(id)") }
  }

  /// "start: 2006 → 2006-03"; where nothing was said, "not stated".
  package static func change(_ field: LocalizedText, _ before: LocalizedText?, _ after: LocalizedText?) -> LocalizedText
  {
    func text(_ language: Language) -> String {
      let nothing = MapWording.noValue[language]
      return "\(field[language])\(language == .french ? " : " : ": ")"
        + "\(before?[language] ?? nothing) → \(after?[language] ?? nothing)"
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }

  /// "sources: + S2, − S3": what came into a list and what went out of it.
  package static func listChange(
    _ field: LocalizedText, added: [LocalizedText], removed: [LocalizedText]
  ) -> LocalizedText {
    func text(_ language: Language) -> String {
      let items = added.map { "+ \($0[language])" } + removed.map { "− \($0[language])" }
      return "\(field[language])\(language == .french ? " : " : ": ")\(items.joined(separator: ", "))"
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }

  // MARK: - Communities

  package static func communityAppeared(_ name: LocalizedText, size: Int) -> LocalizedText {
    let nodes = Counted.nodes.text(size)
    return LocalizedText(
      en: "\(name.english) (\(nodes.english)) was not there before.",
      fr: "\(name.french) (\(nodes.french)) n’existait pas avant.")
  }

  package static func communitySplit(_ name: LocalizedText, size: Int, from other: LocalizedText) -> LocalizedText {
    let nodes = Counted.nodes.text(size)
    return LocalizedText(
      en: "\(name.english) (\(nodes.english)) split off from \(other.english).",
      fr: "\(name.french) (\(nodes.french)) s’est détachée de \(other.french).")
  }

  package static func communityMerged(_ name: LocalizedText, into other: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(name.english) merged into \(other.english).", fr: "\(name.french) s’est fondue dans \(other.french).")
  }

  package static func communityEnded(_ name: LocalizedText, size: Int) -> LocalizedText {
    let nodes = Counted.nodes.text(size)
    return LocalizedText(
      en: "\(name.english) (\(nodes.english)) is no more.", fr: "\(name.french) (\(nodes.french)) n’existe plus.")
  }

  package static func communitySize(_ name: LocalizedText, before: Int, after: Int) -> LocalizedText {
    let nodes = Counted.nodes.text(after)
    return LocalizedText(
      en: "\(name.english): \(Figures.grouped(before, .english)) → \(nodes.english)",
      fr: "\(name.french) : \(Figures.grouped(before, .french)) → \(nodes.french)")
  }

  // MARK: - What is said beside it

  package static func view(withCommunities: Bool) -> LocalizedText {
    withCommunities
      ? LocalizedText(
        en: "Figures and communities: all relations, without direction.",
        fr: "Mesures et communautés : toutes les relations, sans direction.")
      : LocalizedText(
        en: "Figures: all relations, without direction.", fr: "Mesures : toutes les relations, sans direction.")
  }

  package static let quick = LocalizedText(
    en:
      "In networks as large as these, only quick figures are compared, and no communities: --metrics asks for other figures.",
    fr:
      "Dans des réseaux de cette taille, seules les mesures rapides sont comparées, sans communautés : --metrics demande d’autres mesures."
  )

  // MARK: - The table

  package enum Column {
    package static let change = LocalizedText(en: "change", fr: "changement")
    package static let what = LocalizedText(en: "what", fr: "quoi")
    package static let id = LocalizedText(en: "id", fr: "identifiant")
    package static let name = LocalizedText(en: "name", fr: "nom")
    package static let kind = LocalizedText(en: "kind", fr: "type")
    package static let from = LocalizedText(en: "from", fr: "de")
    package static let to = LocalizedText(en: "to", fr: "vers")
    package static let field = LocalizedText(en: "field", fr: "champ")
    package static let before = LocalizedText(en: "before", fr: "avant")
    package static let after = LocalizedText(en: "after", fr: "après")
  }
}
