/// How a view of an ecosystem as a network is told beside the figures computed on it.
///
/// Everything that was asked for is said, in one order: who is tied to whom, which way, how strongly; then, after
/// semicolons, what was left out.
package struct ViewWords: Sendable {
  package enum Form: Sendable {
    case all
    /// Actors, tied by what they do together.
    case actors
    /// Actors, tied by a relation or by what they do together.
    case partners
    /// Actors on one side, what they do on the other.
    case bipartite
  }

  package var form = Form.all
  package var isDirected = false
  /// The attribute that weighs the ties; `nil` where all weigh 1.
  package var weight: (attribute: String, isDistance: Bool)?
  /// How many relations say that they weigh nothing.
  package var weightless = 0
  /// Whether ties weigh less the longer they have been over.
  package var fades = false
  /// The labels of the kinds of relation that count; `nil` for all.
  package var relationKinds: [LocalizedText]?
  /// The labels of the kinds of node that count; `nil` for all.
  package var nodeKinds: [LocalizedText]?
  /// The names of those left out.
  package var leftOut: [LocalizedText] = []
  /// The date looked at, and how many facts without a date count as well.
  package var date: (date: String, undated: Int)?

  package init() {}

  package var text: LocalizedText {
    LocalizedText(en: "view: \(sentence(.english))", fr: "vue : \(sentence(.french))")
  }

  private func sentence(_ language: Language) -> String {
    var parts = [ties[language]]
    if let nodeKinds { parts.append(Self.onlyKinds(nodeKinds)[language]) }
    if !leftOut.isEmpty { parts.append(Self.without(leftOut)[language]) }
    if weightless > 0 { parts.append(Self.withoutStrength(weightless)[language]) }
    if let date { parts.append(Self.held(date.date, undated: date.undated)[language]) }
    return parts.joined(separator: language == .french ? " ; " : "; ")
  }

  private var ties: LocalizedText {
    let relations = LocalizedText(
      en: relationKinds.map { "relations \(quoted($0, .english))" } ?? "all relations",
      fr: relationKinds.map { "relations \(quoted($0, .french))" } ?? "toutes les relations")
    let kept = LocalizedText(
      en: """
        \(relations.english), \(isDirected ? "directed" : "undirected"), parallel relations merged, \
        self-loops dropped, \(weighting.english)
        """,
      fr: """
        \(relations.french), \(isDirected ? "orientées" : "non orientées"), relations parallèles fusionnées, \
        boucles écartées, \(weighting.french)
        """)
    switch form {
    case .all:
      return kept
    case .bipartite:
      return LocalizedText(
        en: "actors on one side, what they do on the other, only relations from side to side: \(kept.english)",
        fr: "les acteurs d’un côté, ce qu’ils font de l’autre, seules les relations de l’un à l’autre : \(kept.french)")
    case .partners:
      return LocalizedText(
        en: """
          actors tied by a relation or by what they do together (\(relations.english)), undirected, unweighted
          """,
        fr: """
          acteurs liés par une relation ou par ce qu’ils font ensemble (\(relations.french)), liens non orientés, sans \
          pondération
          """)
    case .actors:
      return LocalizedText(
        en: """
          actors tied by what they do together (\(relations.english)), undirected, 1/(k−1) for each thing that k actors \
          do together
          """,
        fr: """
          acteurs liés par ce qu’ils font ensemble (\(relations.french)), liens non orientés, 1/(k−1) pour chaque chose \
          que k acteurs font ensemble
          """)
    }
  }

  private var weighting: LocalizedText {
    guard let weight else {
      return fades
        ? LocalizedText(en: "weighted by how recent they are", fr: "pondérées par leur fraîcheur")
        : LocalizedText(en: "unweighted", fr: "sans pondération")
    }
    let (english, french) = (
      Enumeration.quote(weight.attribute, .english), Enumeration.quote(weight.attribute, .french)
    )
    return weight.isDistance
      ? LocalizedText(
        en: "with lengths from \(english) (of parallel relations the shortest)",
        fr: "longueurs d’après \(french) (de relations parallèles, la plus courte)")
      : LocalizedText(
        en: "weighted by \(english)\(fades ? " and by how recent they are" : "") (parallel relations add up)",
        fr: "pondérées par \(french)\(fades ? " et par leur fraîcheur" : "") (les relations parallèles s’ajoutent)")
  }

  /// What was left out by name.
  package static func without(_ names: [LocalizedText]) -> LocalizedText {
    LocalizedText(en: "without \(all(names, .english))", fr: "sans \(all(names, .french))")
  }

  package static func onlyKinds(_ kinds: [LocalizedText]) -> LocalizedText {
    LocalizedText(
      en: kinds.isEmpty ? "no kind of node" : "only nodes of kind \(quoted(kinds, .english))",
      fr: kinds.isEmpty ? "aucun type de nœud" : "seulement les nœuds de type \(quoted(kinds, .french))")
  }

  private static let weightlessRelation = Counted(
    en: ("relation of strength 0, which is no tie", "relations of strength 0, which are no ties"),
    fr: ("relation de force 0, qui n’est pas un lien", "relations de force 0, qui ne sont pas des liens"))

  private static func withoutStrength(_ count: Int) -> LocalizedText {
    let counted = weightlessRelation.text(count)
    return LocalizedText(en: "without \(counted.english)", fr: "sans \(counted.french)")
  }

  private static let undatedFact = Counted(
    en: ("fact without a date counts", "facts without a date count"),
    fr: ("fait sans date compte", "faits sans date comptent"))

  private static func held(_ date: String, undated: Int) -> LocalizedText {
    guard undated > 0 else { return LocalizedText(en: "what held in \(date)", fr: "ce qui valait en \(date)") }
    let counted = undatedFact.text(undated)
    return LocalizedText(
      en: "what held in \(date) (\(counted.english) too)", fr: "ce qui valait en \(date) (\(counted.french) aussi)")
  }

  private func quoted(_ labels: [LocalizedText], _ language: Language) -> String { Self.quoted(labels, language) }

  package static func quoted(_ labels: [LocalizedText], _ language: Language) -> String {
    labels.isEmpty
      ? (language == .french ? "(aucune)" : "(none)")
      : Enumeration.all(labels.map { Enumeration.quote($0[language], language) }, language)
  }

  private static func all(_ names: [LocalizedText], _ language: Language) -> String {
    Enumeration.all(names.map { $0[language] }, language)
  }
}

extension LocalizedText {
  /// A view that was narrowed further: "view: …; what is within 2 ties of X".
  package func narrowed(to part: LocalizedText) -> LocalizedText {
    LocalizedText(en: "\(english); \(part.english)", fr: "\(french) ; \(part.french)")
  }
}
