import RamureModel
import RamureQuery
import RamureWording

/// Which part of an ecosystem to look at, in the words of whoever asks.
public struct PartRequest: Sendable {
  /// Actors, by id or by name: only what is near them.
  public var focus: [String] = []
  /// How near, in ties.
  public var depth = 1
  /// Lists of kinds, parted by commas; all where there is none.
  public var kinds: [String] = []
  public var relations: [String] = []
  /// Actors to leave out.
  public var without: [String] = []
  /// Whether the kinds may be ones that nothing has, as in an earlier version.
  package var allowsAbsentKinds = false
  /// The date looked at; `nil` for whatever is in the file.
  public var at: PartialDate?

  /// All of it, unless something is said.
  public init(
    focus: [String] = [], depth: Int = 1, kinds: [String] = [], relations: [String] = [], without: [String] = [],
    at date: PartialDate? = nil
  ) {
    self.focus = focus
    self.depth = depth
    self.kinds = kinds
    self.relations = relations
    self.without = without
    at = date
  }

  /// The part itself.
  ///
  /// - Throws: a refusal where an actor or a kind is unknown, or where the focus was left out.
  package func applied(to whole: Ecosystem, _ language: Language) throws(Refusal) -> SeenPart {
    let lookup = ActorLookup(in: whole)
    var left: [Int] = []
    for name in without { left.append(try lookup.one(name)) }
    var centres: [Int] = []
    for name in focus { centres.append(try lookup.one(name)) }

    let nodeWords = kinds.flatMap(WordList.words)
    let relationWords = relations.flatMap(WordList.words)
    let selection = Selection(
      nodeKinds: nodeWords.isEmpty ? nil : nodeWords, relationKinds: relationWords.isEmpty ? nil : relationWords,
      without: left.map { whole.nodes[$0].id }, date: at)
    let selected: SelectedEcosystem
    do {
      selected = try selection.applied(to: whole)
    } catch {
      throw .question(error.diagnoses[0])
    }
    try refuseAbsentKinds(selection, whole)
    let leftOut = left.map { LocalizedText(whole.nodes[$0].name) }
    let filters = filters(selection, leftOut: leftOut, of: selected)
    guard !centres.isEmpty else {
      return SeenPart(selection: selection, selected: selected, focus: [], nearness: nil, filters: filters)
    }
    let (part, focus) = try around(centres, in: selected, of: whole, language)
    var names: [String] = []
    for centre in centres {
      let name = whole.nodes[centre].name.text(language)
      if !names.contains(name) { names.append(name) }
    }
    let nearness = MapWords.around(names, depth: depth)
    return SeenPart(
      selection: selection, selected: part, focus: focus, nearness: nearness, filters: [nearness] + filters)
  }

  /// Whoever asks for kinds that nothing in the file has would get an empty page, and not know why.
  private func refuseAbsentKinds(_ selection: Selection, _ whole: Ecosystem) throws(Refusal) {
    guard !allowsAbsentKinds, !whole.nodes.isEmpty, let labels = selection.nodeKindLabels(in: whole.vocabulary) else {
      return
    }
    let ofKind = Selection(nodeKinds: selection.nodeKinds)
    if let part = try? ofKind.applied(to: whole), part.ecosystem.nodes.isEmpty {
      throw .unavailable(.noneOfKinds(labels))
    }
  }

  private func filters(
    _ selection: Selection, leftOut: [LocalizedText], of selected: SelectedEcosystem
  ) -> [LocalizedText] {
    let vocabulary = selected.ecosystem.vocabulary
    let undated = selected.undatedNodes + selected.undatedRelations
    return [
      selection.nodeKindLabels(in: vocabulary).map(ViewWords.onlyKinds),
      selection.relationKindLabels(in: vocabulary).map(MapWords.onlyRelations),
      leftOut.isEmpty ? nil : ViewWords.without(leftOut),
      at.map { MapWords.atDate($0.description, undated: undated) },
    ].compactMap(\.self)
  }

  /// What lies around the focus, and the nodes in focus by their numbers there.
  private func around(
    _ centres: [Int], in selected: SelectedEcosystem, of whole: Ecosystem, _ language: Language
  ) throws(Refusal) -> (part: SelectedEcosystem, focus: [Int]) {
    let ids = centres.map { whole.nodes[$0].id }
    let present = ids.compactMap { selected.ecosystem.node(id: $0)?.number }
    guard !present.isEmpty else {
      throw .question(.focusLeftOut(whole.nodes[centres[0]].name.text(language)))
    }
    let near = EgoNetwork(depth: depth).nodes(around: present, in: selected.ecosystem)
    var isNear = [Bool](repeating: false, count: selected.ecosystem.nodes.count)
    for node in near { isNear[node] = true }
    let part = selected.restricted(toNodes: { isNear[$0.number] })
    return (part, ids.compactMap { part.ecosystem.node(id: $0)?.number })
  }
}
