import ArgumentParser
import RamureModel
import RamureQuery
import RamureWording

/// Which part of an ecosystem is looked at.
struct ViewOptions: ParsableArguments {
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

  @Option(help: ArgumentHelp(MapWords.at, slot: MapWords.Slot.date))
  var at: PartialDate?

  func validate() throws {
    guard depth >= 0 else { throw ValidationError(MapWords.depthRange[Speech.current.language]) }
  }

  /// The part of an ecosystem that the options ask for, and how to say so.
  struct Seen {
    let selection: Selection
    let selected: SelectedEcosystem
    /// The nodes in focus, by their numbers in the part.
    let focus: [Int]
    /// What the focus left of the selection, where there is one.
    let nearness: LocalizedText?
    /// All that was left out, for the foot of a map.
    let filters: [LocalizedText]

    var ecosystem: Ecosystem { selected.ecosystem }
  }

  func applied(to whole: Ecosystem, _ language: Language) throws(Failure) -> Seen {
    let lookup = ActorLookup(in: whole)
    var left: [Int] = []
    for name in without { left += try nodes(named: name, lookup) }
    var centres: [Int] = []
    for name in focus { centres += try nodes(named: name, lookup) }

    let nodeWords = kinds.flatMap(Self.words)
    let relationWords = relations.flatMap(Self.words)
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
      return Seen(selection: selection, selected: selected, focus: [], nearness: nil, filters: filters)
    }
    let (part, focus) = try around(centres, in: selected, of: whole, language)
    var names: [String] = []
    for centre in centres {
      let name = whole.nodes[centre].name.text(language)
      if !names.contains(name) { names.append(name) }
    }
    let nearness = MapWords.around(names, depth: depth)
    return Seen(
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

  /// The words of a list such as `funds,leads`.
  static func words(_ list: String) -> [String] {
    list.split(separator: ",").map { word in
      var word = word
      while word.first == " " { word.removeFirst() }
      while word.last == " " { word.removeLast() }
      return String(word)
    }.filter { !$0.isEmpty }
  }
}

extension PartialDate: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}
