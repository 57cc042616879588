import RamureWording

/// What of a map came, went or is said otherwise since an earlier version: marked by signs, dashes and colour together.
public struct MapChanges: Hashable, Sendable {
  public enum Change: String, CaseIterable, Sendable {
    case added, removed, changed

    var colour: ColourPair {
      switch self {
      case .added: Palette.green
      case .removed: Palette.vermillion
      case .changed: Palette.blue
      }
    }

    var label: LocalizedText {
      switch self {
      case .added: MapWording.added
      case .removed: MapWording.removed
      case .changed: MapWording.changed
      }
    }

    var cssClass: String { "change-\(rawValue)" }
  }

  /// By the numbers of nodes and of relations; whoever is the same as before is in neither.
  public let nodes: [Int: Change]
  public let relations: [Int: Change]
  /// What is said otherwise, for whoever points at a mark or a line.
  public let nodeNotes: [Int: LocalizedText]
  public let relationNotes: [Int: LocalizedText]

  public init(
    nodes: [Int: Change], relations: [Int: Change], nodeNotes: [Int: LocalizedText] = [:],
    relationNotes: [Int: LocalizedText] = [:]
  ) {
    self.nodes = nodes
    self.relations = relations
    self.nodeNotes = nodeNotes
    self.relationNotes = relationNotes
  }

  /// The tooltip of a mark or a line with what became of it.
  static func tooltip(_ text: String, _ change: Change?, _ note: LocalizedText?, _ language: Language) -> String {
    guard let change else { return text }
    let notes = [change.label[language], note?[language]].compactMap { $0 }
    return "\(text) – \(notes.joined(separator: language == .french ? " : " : ": "))"
  }
}

/// A sign on a map that says what became of something: plus, minus or tilde in a disc.
struct ChangeBadge: Hashable, Sendable {
  let change: MapChanges.Change
  let center: Point

  static let radius = 5.6

  static func box(at center: Point) -> Box { Box(center: center, Extent(2 * radius + 1, 2 * radius + 1)) }
}

extension LegendBlock {
  /// The signs of what changed, those that are on the map.
  static func changes(_ options: MapOptions) -> [LegendBlock] {
    guard let changes = options.changes else { return [] }
    let all = Array(changes.nodes.values) + Array(changes.relations.values)
    let items = MapChanges.Change.allCases.compactMap { change -> Item? in
      let count = all.count { $0 == change }
      guard count > 0 else { return nil }
      return Item(
        .badge(change), "\(change.label[options.language]) (\(Figures.grouped(count, options.language)))")
    }
    let note = MapWording.changesNote(hasRemoved: all.contains(.removed))
    return items.isEmpty
      ? []
      : [
        LegendBlock(
          heading: MapWording.changes[options.language], note: note[options.language], items: items)
      ]
  }
}
