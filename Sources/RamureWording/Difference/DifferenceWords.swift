/// What `ramure diff` says of two versions of an ecosystem.
public enum DifferenceWords {
  public static let same = LocalizedText(en: "Nothing changed.", fr: "Rien n’a changé.")

  // MARK: - In one sentence

  /// How many of one sort came, went, are called otherwise, changed.
  public struct Counts: Hashable, Sendable {
    public var added = 0
    public var removed = 0
    public var renamed = 0
    public var changed = 0

    public init(added: Int = 0, removed: Int = 0, renamed: Int = 0, changed: Int = 0) {
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
  public static func summary(nodes: Counts, relations: Counts, ofItself: Int) -> LocalizedText {
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
  public static func between(_ old: String, _ new: String) -> String { "\(old) → \(new)" }

  // MARK: - Headings

  public static let added = LocalizedText(en: "Added", fr: "Ajouts")
  public static let removed = LocalizedText(en: "Removed", fr: "Retraits")
  public static let renamed = LocalizedText(
    en: "Renamed: the same under another id", fr: "Renommages : les mêmes sous un autre identifiant")
  public static let changed = LocalizedText(en: "Changed", fr: "Modifications")
  public static let relationsAdded = LocalizedText(en: "Relations added", fr: "Relations ajoutées")
  public static let relationsRemoved = LocalizedText(en: "Relations removed", fr: "Relations retirées")
  public static let relationsChanged = LocalizedText(en: "Relations changed", fr: "Relations modifiées")
  public static let header = LocalizedText(en: "The file itself", fr: "Le fichier lui-même")
  public static let whole = LocalizedText(en: "The network as a whole", fr: "Le réseau dans son ensemble")
  public static let communities = LocalizedText(en: "Communities", fr: "Communautés")

  /// Whose figures moved: "Betweenness: who gained and lost most".
  public static func movers(_ metric: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(metric.english): who gained and lost most", fr: "\(metric.french) : qui gagne et qui perd le plus")
  }

  public static func more(_ rest: Int) -> LocalizedText {
    LocalizedText(
      en: "… and \(Figures.grouped(rest, .english)) more (--format json tells all)",
      fr: "… et \(Figures.grouped(rest, .french)) de plus (--format json dit tout)")
  }

  // MARK: - What changed

  public enum Field {
    public static let id = LocalizedText(en: "id", fr: "identifiant")
    public static let kind = LocalizedText(en: "kind", fr: "type")
    public static let subkinds = LocalizedText(en: "finer kinds", fr: "sous-types")
    public static let name = LocalizedText(en: "name", fr: "nom")
    public static let englishName = LocalizedText(en: "name in English", fr: "nom en anglais")
    public static let frenchName = LocalizedText(en: "name in French", fr: "nom en français")
    public static let start = LocalizedText(en: "start", fr: "début")
    public static let end = LocalizedText(en: "end", fr: "fin")
    public static let stages = LocalizedText(en: "stages", fr: "étapes")
    public static let sources = LocalizedText(en: "sources", fr: "sources")
    public static let title = LocalizedText(en: "title", fr: "titre")
    public static let summary = LocalizedText(en: "summary", fr: "résumé")
    public static let language = LocalizedText(en: "language", fr: "langue")
    public static let date = LocalizedText(en: "date of the data", fr: "date des données")

    public static func source(_ id: String) -> LocalizedText { LocalizedText(verbatim: "source \(id)") }
  }

  /// "start: 2006 → 2006-03"; where nothing was said, "not stated".
  public static func change(_ field: LocalizedText, _ before: LocalizedText?, _ after: LocalizedText?) -> LocalizedText
  {
    func text(_ language: Language) -> String {
      let nothing = MapWording.noValue[language]
      return "\(field[language])\(language == .french ? " : " : ": ")"
        + "\(before?[language] ?? nothing) → \(after?[language] ?? nothing)"
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }

  /// "sources: + S2, − S3": what came into a list and what went out of it.
  public static func listChange(
    _ field: LocalizedText, added: [LocalizedText], removed: [LocalizedText]
  ) -> LocalizedText {
    func text(_ language: Language) -> String {
      let items = added.map { "+ \($0[language])" } + removed.map { "− \($0[language])" }
      return "\(field[language])\(language == .french ? " : " : ": ")\(items.joined(separator: ", "))"
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }

  // MARK: - Communities

  public static func communityAppeared(_ name: LocalizedText, size: Int) -> LocalizedText {
    let nodes = Counted.nodes.text(size)
    return LocalizedText(
      en: "\(name.english) (\(nodes.english)) was not there before.",
      fr: "\(name.french) (\(nodes.french)) n’existait pas avant.")
  }

  public static func communitySplit(_ name: LocalizedText, size: Int, from other: LocalizedText) -> LocalizedText {
    let nodes = Counted.nodes.text(size)
    return LocalizedText(
      en: "\(name.english) (\(nodes.english)) split off from \(other.english).",
      fr: "\(name.french) (\(nodes.french)) s’est détachée de \(other.french).")
  }

  public static func communityMerged(_ name: LocalizedText, into other: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(name.english) merged into \(other.english).", fr: "\(name.french) s’est fondue dans \(other.french).")
  }

  public static func communityEnded(_ name: LocalizedText, size: Int) -> LocalizedText {
    let nodes = Counted.nodes.text(size)
    return LocalizedText(
      en: "\(name.english) (\(nodes.english)) is no more.", fr: "\(name.french) (\(nodes.french)) n’existe plus.")
  }

  public static func communitySize(_ name: LocalizedText, before: Int, after: Int) -> LocalizedText {
    let nodes = Counted.nodes.text(after)
    return LocalizedText(
      en: "\(name.english): \(Figures.grouped(before, .english)) → \(nodes.english)",
      fr: "\(name.french) : \(Figures.grouped(before, .french)) → \(nodes.french)")
  }

  // MARK: - What is said beside it

  public static func view(withCommunities: Bool) -> LocalizedText {
    withCommunities
      ? LocalizedText(
        en: "Figures and communities: all relations, without direction.",
        fr: "Mesures et communautés : toutes les relations, sans direction.")
      : LocalizedText(
        en: "Figures: all relations, without direction.", fr: "Mesures : toutes les relations, sans direction.")
  }

  public static let quick = LocalizedText(
    en:
      "In networks as large as these, only quick figures are compared, and no communities: --metrics asks for other figures.",
    fr:
      "Dans des réseaux de cette taille, seules les mesures rapides sont comparées, sans communautés : --metrics demande d’autres mesures."
  )

  // MARK: - Git

  public static func cannotCompare(_ path: String) -> LocalizedText {
    LocalizedText(
      en: "\(path): one of the two versions is no ecosystem; “git diff --no-ext-diff” shows its lines.",
      fr: """
        \(path) : une des deux versions n’est pas un écosystème ; « git diff --no-ext-diff » en montre les lignes.
        """)
  }

  public static func isNew(_ path: String) -> LocalizedText {
    LocalizedText(en: "\(path): new file", fr: "\(path) : nouveau fichier")
  }

  public static func isGone(_ path: String) -> LocalizedText {
    LocalizedText(en: "\(path): file removed", fr: "\(path) : fichier supprimé")
  }

  public static func isMoved(_ old: String, _ new: String) -> LocalizedText {
    LocalizedText(en: "\(old) → \(new): file moved", fr: "\(old) → \(new) : fichier déplacé")
  }

  public static func isUnmerged(_ path: String) -> LocalizedText {
    LocalizedText(
      en: "\(path): not merged yet, nothing to compare", fr: "\(path) : pas encore fusionné, rien à comparer")
  }

  // MARK: - The table

  public enum Column {
    public static let change = LocalizedText(en: "change", fr: "changement")
    public static let what = LocalizedText(en: "what", fr: "quoi")
    public static let id = LocalizedText(en: "id", fr: "identifiant")
    public static let name = LocalizedText(en: "name", fr: "nom")
    public static let kind = LocalizedText(en: "kind", fr: "type")
    public static let from = LocalizedText(en: "from", fr: "de")
    public static let to = LocalizedText(en: "to", fr: "vers")
    public static let field = LocalizedText(en: "field", fr: "champ")
    public static let before = LocalizedText(en: "before", fr: "avant")
    public static let after = LocalizedText(en: "after", fr: "après")
  }
}
