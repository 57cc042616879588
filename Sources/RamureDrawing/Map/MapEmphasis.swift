import RamureWording

/// What a map is about, where it shows more: the answer to a question stands in full, what is around it is faded and has
/// no names.
public struct MapEmphasis: Hashable, Sendable {
  /// The numbers of the nodes that stand in full.
  public let nodes: Set<Int>
  /// The numbers of the relations that do.
  public let relations: Set<Int>

  public init(nodes: Set<Int>, relations: Set<Int>) {
    self.nodes = nodes
    self.relations = relations
  }
}

extension MapOptions {
  func isFaint(node: Int) -> Bool {
    communities?.isSurrounding(node) ?? false || emphasis.map { !$0.nodes.contains(node) } ?? false
  }

  func isFaint(relation: Int) -> Bool {
    emphasis.map { !$0.relations.contains(relation) } ?? false || changes.map { $0.relations[relation] == nil } ?? false
  }

  /// Whether a mark has a name.
  func isNamed(node: Int) -> Bool { emphasis?.nodes.contains(node) ?? true }
}

extension LegendBlock {
  /// What stands in full, and what is faded; nothing where all is alike.
  static func emphasis(_ options: MapOptions, style: MapStyle, nodeCount: Int) -> [LegendBlock] {
    guard let emphasis = options.emphasis, let first = emphasis.nodes.min() else { return [] }
    let node = style.ecosystem.nodes[first]
    func item(_ label: LocalizedText, _ colourClass: String) -> Item {
      Item(.mark(style.symbol(of: node), colourClass: colourClass, radius: 5.5), label[options.language])
    }
    var items = [item(MapWording.inFull(emphasis.nodes.count), style.colourClass(of: node))]
    let rest = nodeCount - emphasis.nodes.count
    if rest > 0 { items.append(item(MapWording.faded(rest), "\(style.colourClass(of: node)) faint")) }
    return [LegendBlock(heading: MapWording.answer[options.language], items: items)]
  }
}
