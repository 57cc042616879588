import RamureModel
import RamureQuery
import RamureWording

/// Which part of an ecosystem to look at, in the words of whoever asks.
struct PartRequest {
  /// Actors, by id or by name: only what is near them.
  var focus: [String] = []
  /// How near, in ties.
  var depth = 1
  /// Lists of kinds, parted by commas; all where there is none.
  var kinds: [String] = []
  var relations: [String] = []
  /// Actors to leave out.
  var without: [String] = []
  /// The date looked at; `nil` for whatever is in the file.
  var at: PartialDate?

  /// The part itself.
  ///
  /// - Throws: a failure where an actor or a kind is unknown, or where the focus was left out.
  func applied(to whole: Ecosystem, _ language: Language) throws(Failure) -> SeenPart {
    let lookup = ActorLookup(in: whole)
    var left: [Int] = []
    for name in without { left += try nodes(named: name, lookup) }
    var centres: [Int] = []
    for name in focus { centres += try nodes(named: name, lookup) }

    let nodeWords = kinds.flatMap(WordList.words)
    let relationWords = relations.flatMap(WordList.words)
    let selection = Selection(
      nodeKinds: nodeWords.isEmpty ? nil : nodeWords, relationKinds: relationWords.isEmpty ? nil : relationWords,
      without: left.map { whole.nodes[$0].id }, date: at)
    let selected: SelectedEcosystem
    do {
      selected = try selection.applied(to: whole)
    } catch {
      throw .problem(.wrongUsage, error.diagnoses[0], at: nil)
    }
    let leftOut = left.map { whole.nodes[$0].name.text(language) }
    let filters = filters(kinds: nodeWords, relations: relationWords, leftOut: leftOut, of: selected)
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

  private func filters(
    kinds: [String], relations: [String], leftOut: [String], of selected: SelectedEcosystem
  ) -> [LocalizedText] {
    let undated = selected.undatedNodes + selected.undatedRelations
    return [
      kinds.isEmpty ? nil : MapWords.onlyKinds(kinds),
      relations.isEmpty ? nil : MapWords.onlyRelations(relations),
      leftOut.isEmpty ? nil : MapWords.leftOut(leftOut),
      at.map { MapWords.atDate($0.description, undated: undated) },
    ].compactMap(\.self)
  }

  /// What lies around the focus, and the nodes in focus by their numbers there.
  private func around(
    _ centres: [Int], in selected: SelectedEcosystem, of whole: Ecosystem, _ language: Language
  ) throws(Failure) -> (part: SelectedEcosystem, focus: [Int]) {
    let ids = centres.map { whole.nodes[$0].id }
    let present = ids.compactMap { selected.ecosystem.node(id: $0)?.number }
    guard !present.isEmpty else {
      throw .problem(.wrongUsage, .focusLeftOut(whole.nodes[centres[0]].name.text(language)), at: nil)
    }
    let near = EgoNetwork(depth: depth).nodes(around: present, in: selected.ecosystem)
    var isNear = [Bool](repeating: false, count: selected.ecosystem.nodes.count)
    for node in near { isNear[node] = true }
    let part = selected.restricted(toNodes: { isNear[$0.number] })
    return (part, ids.compactMap { part.ecosystem.node(id: $0)?.number })
  }

  private func nodes(named name: String, _ lookup: ActorLookup) throws(Failure) -> [Int] {
    switch lookup.find(name) {
    case .one(let node): return [node]
    case .several(let nodes): return nodes
    case .none(let nearest): throw .problem(.wrongUsage, .unknownActor(name, nearest: nearest), at: nil)
    }
  }
}
