import ArgumentParser
import RamureModel
import RamureQuery
import RamureWording

/// Options that say which part of an ecosystem is looked at.
protocol PartOptions {
  var focus: [String] { get }
  var depth: Int { get }
  var kinds: [String] { get }
  var relations: [String] { get }
  var without: [String] { get }
  /// The date looked at; `nil` for whatever is in the file.
  var at: PartialDate? { get }
}

/// Which part of an ecosystem is looked at, where a command looks at it at many dates.
struct TimelessViewOptions: ParsableArguments, PartOptions {
  @Option(help: ArgumentHelp(MapWords.focus, slot: MapWords.Slot.actor))
  var focus: [String] = []

  @Option(help: ArgumentHelp(MapWords.depth, slot: MapWords.Slot.count))
  var depth = 1

  @Option(help: ArgumentHelp(MapWords.kindsShown, slot: MapWords.Slot.kinds))
  var kinds: [String] = []

  @Option(help: ArgumentHelp(MapWords.relationsShown, slot: MapWords.Slot.kinds))
  var relations: [String] = []

  @Option(help: ArgumentHelp(MapWords.without, slot: MapWords.Slot.actor))
  var without: [String] = []

  var at: PartialDate? { nil }

  func validate() throws {
    guard depth >= 0 else { throw ValidationError(MapWords.depthRange[Speech.current.language]) }
  }
}

extension PartOptions {
  func applied(to whole: Ecosystem, _ language: Language) throws(Failure) -> ViewOptions.Seen {
    let lookup = ActorLookup(in: whole)
    var left: [Int] = []
    for name in without { left += try nodes(named: name, lookup) }
    var centres: [Int] = []
    for name in focus { centres += try nodes(named: name, lookup) }

    let nodeWords = kinds.flatMap(ViewOptions.words)
    let relationWords = relations.flatMap(ViewOptions.words)
    let selection = Selection(
      nodeKinds: nodeWords.isEmpty ? nil : nodeWords, relationKinds: relationWords.isEmpty ? nil : relationWords,
      without: left.map { whole.nodes[$0].id }, date: at)
    let selected: SelectedEcosystem
    do {
      selected = try selection.applied(to: whole)
    } catch {
      throw .problem(.wrongUsage, error.diagnoses[0], at: nil)
    }
    var filters: [LocalizedText] = []
    if !nodeWords.isEmpty { filters.append(MapWords.onlyKinds(nodeWords)) }
    if !relationWords.isEmpty { filters.append(MapWords.onlyRelations(relationWords)) }
    if !left.isEmpty { filters.append(MapWords.leftOut(left.map { whole.nodes[$0].name.text(language) })) }
    if let at {
      filters.append(
        MapWords.atDate(at.description, undated: selected.undatedNodes + selected.undatedRelations))
    }
    guard !centres.isEmpty else {
      return ViewOptions.Seen(selection: selection, selected: selected, focus: [], nearness: nil, filters: filters)
    }
    let (part, focus) = try around(centres, in: selected, of: whole, language)
    var names: [String] = []
    for centre in centres {
      let name = whole.nodes[centre].name.text(language)
      if !names.contains(name) { names.append(name) }
    }
    let nearness = MapWords.around(names, depth: depth)
    return ViewOptions.Seen(
      selection: selection, selected: part, focus: focus, nearness: nearness, filters: [nearness] + filters)
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
