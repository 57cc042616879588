import RamureWording

/// What became of communities since an earlier version.
extension CommunityWords {
  private static let goOn = Counted(
    en: ("community goes on", "communities go on"), fr: ("communauté se poursuit", "communautés se poursuivent"))
  private static let merged = Counted(
    en: ("merged into another", "merged into others"),
    fr: ("s’est fondue dans une autre", "se sont fondues dans d’autres"))
  private static let splitOff = Counted(
    en: ("split off from another", "split off from others"),
    fr: ("s’est détachée d’une autre", "se sont détachées d’autres"))
  private static let appeared = Counted(en: ("appeared", "appeared"), fr: ("est apparue", "sont apparues"))
  private static let ended = Counted(en: ("ended", "ended"), fr: ("a pris fin", "ont pris fin"))
  private static let newNodes = Counted(
    en: ("node is new", "nodes are new"), fr: ("nœud est nouveau", "nœuds sont nouveaux"))
  private static let goneNodes = Counted(
    en: ("node is gone", "nodes are gone"), fr: ("nœud n’est plus là", "nœuds ne sont plus là"))
  private static let moved = Counted(
    en: ("node moved to another community", "nodes moved to another community"),
    fr: ("nœud a changé de communauté", "nœuds ont changé de communauté"))
  private static let nobody = LocalizedText(
    en: "nobody came, went or moved", fr: "personne n’est venu, parti ou passé ailleurs")
  private static let noneGoesOn = LocalizedText(
    en: "no community goes on", fr: "aucune communauté ne se poursuit")
  private static let noCommunities = LocalizedText(
    en: "there was no community, and there is none", fr: "il n’y avait pas de communauté, et il n’y en a pas")

  /// How many of each there are.
  package struct Changes: Sendable {
    package var goOn = 0
    package var merged = 0
    package var splitOff = 0
    package var appeared = 0
    package var ended = 0
    package var newcomers = 0
    package var gone = 0
    package var moved = 0

    package init() {}
  }

  /// "Since before.csv: 7 communities go on, 1 merged into another, 2 appeared; 12 nodes are new, 5 are gone."
  package static func changes(_ changes: Changes, since file: String) -> LocalizedText {
    func list(_ counts: [(Counted, Int)], _ language: Language) -> String {
      counts.filter { $0.1 > 0 }.map { $0.0.text($0.1)[language] }.joined(separator: ", ")
    }
    func text(_ language: Language) -> String {
      var groups = list(
        [
          (goOn, changes.goOn), (merged, changes.merged), (splitOff, changes.splitOff), (appeared, changes.appeared),
          (ended, changes.ended),
        ], language)
      let nodes = list(
        [(newNodes, changes.newcomers), (goneNodes, changes.gone), (moved, changes.moved)], language)
      if groups.isEmpty {
        groups = noCommunities[language]
      } else if changes.goOn == 0 {
        groups = "\(noneGoesOn[language]), \(groups)"
      }
      return groups + (language == .french ? " ; " : "; ") + (nodes.isEmpty ? nobody[language] : nodes)
    }
    return LocalizedText(en: "Since \(file): \(text(.english)).", fr: "Depuis \(file) : \(text(.french)).")
  }

  /// Who came to a community that goes on, and who went.
  package struct Exchange: Sendable {
    package var before = 0
    package var now = 0
    package var newcomers = 0
    package var joined = 0
    package var left = 0
    package var gone = 0

    package init() {}
  }

  /// "Goes on, from 30 to 35 nodes: 6 new, 3 from elsewhere, 2 left it, 2 no longer there."
  package static func goesOn(_ exchange: Exchange) -> LocalizedText {
    let parts = [
      (exchange.newcomers, LocalizedText(en: "new", fr: exchange.newcomers > 1 ? "nouveaux" : "nouveau")),
      (
        exchange.joined,
        LocalizedText(en: "from elsewhere", fr: exchange.joined > 1 ? "venus d’ailleurs" : "venu d’ailleurs")
      ),
      (exchange.left, LocalizedText(en: "left it", fr: exchange.left > 1 ? "l’ont quittée" : "l’a quittée")),
      (
        exchange.gone, LocalizedText(en: "no longer there", fr: exchange.gone > 1 ? "ne sont plus là" : "n’est plus là")
      ),
    ].filter { $0.0 > 0 }
    guard !parts.isEmpty else { return LocalizedText(en: "Goes on unchanged.", fr: "Se poursuit sans changement.") }
    func list(_ language: Language) -> String {
      parts.map { "\(Figures.grouped($0.0, language)) \($0.1[language])" }.joined(separator: ", ")
    }
    let (before, now) = (exchange.before, exchange.now)
    let size = Counted.nodes.text(now)
    let change =
      before == now
      ? LocalizedText(en: "still \(size.english)", fr: "toujours \(size.french)")
      : now > before
        ? LocalizedText(
          en: "grown from \(Figures.grouped(before, .english)) to \(size.english)",
          fr: "passée de \(Figures.grouped(before, .french)) à \(size.french)")
        : LocalizedText(
          en: "shrunk from \(Figures.grouped(before, .english)) to \(size.english)",
          fr: "réduite de \(Figures.grouped(before, .french)) à \(size.french)")
    return LocalizedText(
      en: "Goes on, \(change.english): \(list(.english)).", fr: "Se poursuit, \(change.french) : \(list(.french)).")
  }

  /// "Y (12 nodes) merged into it."
  package static func mergedInto(_ communities: [(name: LocalizedText, size: Int)]) -> LocalizedText? {
    guard !communities.isEmpty else { return nil }
    let names = communities.map(sized)
    let verb = communities.count > 1 ? "se sont fondues en elle" : "s’est fondue en elle"
    return LocalizedText(
      en: "\(Enumeration.all(names.map(\.english), .english)) merged into it.",
      fr: "\(Enumeration.all(names.map(\.french), .french)) \(verb).")
  }

  package static func split(from name: LocalizedText) -> LocalizedText {
    LocalizedText(en: "Split off from \(name.english).", fr: "S’est détachée de \(name.french).")
  }

  package static let isNew = LocalizedText(en: "Was not there before.", fr: "N’existait pas avant.")

  /// Where the one is that a community is called after.
  package static func namesake(_ name: LocalizedText, isNowIn community: LocalizedText?) -> LocalizedText {
    guard let community else {
      return LocalizedText(
        en: "\(name.english), after whom it is named, is no longer there.",
        fr: "\(name.french), qui lui a donné son nom, n’est plus là.")
    }
    return LocalizedText(
      en: "\(name.english), after whom it is named, is now with \(community.english).",
      fr: "\(name.french), qui lui a donné son nom, est maintenant avec \(community.french).")
  }

  package static let endedHeading = LocalizedText(en: "What ended", fr: "Ce qui a pris fin")

  /// "Z (5 nodes): now with X (3) and Y (2)." or "… nobody of it is still there."
  package static func ended(
    _ name: LocalizedText, size: Int, gone: Int, now communities: [(name: LocalizedText, count: Int)]
  ) -> LocalizedText {
    let titled = sized((name, size))
    if gone == size {
      return LocalizedText(
        en: "\(titled.english): none of its members is still there.",
        fr: "\(titled.french) : aucun de ses membres n’est encore là.")
    }
    guard !communities.isEmpty else {
      return LocalizedText(
        en: "\(titled.english): none of its members is in a community now.",
        fr: "\(titled.french) : aucun de ses membres n’est plus dans une communauté.")
    }
    func list(_ language: Language) -> String {
      Enumeration.all(
        communities.map { "\($0.name[language]) (\(Figures.grouped($0.count, language)))" }, language)
    }
    return LocalizedText(
      en: "\(titled.english): its members are now with \(list(.english)).",
      fr: "\(titled.french) : ses membres sont maintenant avec \(list(.french)).")
  }

  package static let movedHeading = LocalizedText(en: "Who moved", fr: "Qui a changé de communauté")

  package static func move(_ name: LocalizedText, from: LocalizedText, to: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: "\(name.english): \(from.english) → \(to.english)", fr: "\(name.french) : \(from.french) → \(to.french)")
  }

  package static func moreOfLineage(_ rest: Int) -> LocalizedText {
    LocalizedText(
      en: "… and \(Figures.grouped(rest, .english)) more (--format json tells all)",
      fr: "… et \(Figures.grouped(rest, .french)) de plus (--format json dit tout)")
  }

  private static func sized(_ community: (name: LocalizedText, size: Int)) -> LocalizedText {
    let size = Counted.nodes.text(community.size)
    return LocalizedText(
      en: "\(community.name.english) (\(size.english))", fr: "\(community.name.french) (\(size.french))")
  }
}
