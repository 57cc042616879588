import RamureModel

/// How a kind of relation is drawn: the colour of its family, and a dash and a head of its own within it.
public struct LineStyle: Hashable, Sendable {
  /// The sign at the end of a line.
  public enum Head: String, CaseIterable, Sendable {
    case triangle, vee, diamond, dot, bar, hollow
  }

  public let colour: ColourPair
  /// Lengths of strokes and gaps; none for a solid line.
  public let dashes: [Double]
  /// `nil` for a relation without direction.
  public let head: Head?

  /// The style of each kind of relation of a vocabulary, by the kind's place in it.
  ///
  /// Within a family dash and head differ, and the dash alone as long as there are enough. Kinds that a file brought have a
  /// colour each besides; without their colours, in grey, a dash and a head tell them apart all the same.
  static func styles(of vocabulary: Vocabulary) -> [LineStyle] {
    var countByFamily: [RelationKind.Family: Int] = [:]
    return vocabulary.relationKinds.map { kind in
      let place = countByFamily[kind.family, default: 0]
      countByFamily[kind.family] = place + 1
      // Seven dashes and five heads: thirty-five pairs; and with twelve colours as many looks as anybody can want.
      return LineStyle(
        colour: colours[kind.family] ?? Palette.groups[place % Palette.groups.count],
        dashes: dashes[place % dashes.count],
        head: kind.isSymmetric ? nil : heads[kind.id] ?? plainHeads[place % plainHeads.count])
    }
  }

  /// The same styles where there are too many lines for dashes to be seen: those kinds that would share a colour get one each,
  /// as long as there are any.
  ///
  /// - Parameter shown: the kinds on the map, in order; the first of a family keeps its colour.
  static func apart(_ styles: [LineStyle], shown: [Int]) -> [LineStyle] {
    var styles = styles
    var taken: Set<ColourPair> = []
    let shared = shown.filter { !taken.insert(styles[$0].colour).inserted }
    for kind in shared {
      guard let free = Palette.groups.first(where: { !taken.contains($0) }) else { break }
      taken.insert(free)
      styles[kind] = LineStyle(colour: free, dashes: styles[kind].dashes, head: styles[kind].head)
    }
    return styles
  }

  /// The same line without a direction.
  var headless: LineStyle { LineStyle(colour: colour, dashes: dashes, head: nil) }

  private static let colours: [RelationKind.Family: ColourPair] = [
    .participation: Palette.blue, .creation: Palette.green, .support: Palette.orange,
    .knowledge: Palette.teal, .purpose: Palette.rose, .lineage: Palette.brown,
    .dynamics: Palette.vermillion,
  ]

  private static let dashes: [[Double]] = [
    [], [6, 3], [1.5, 2.5], [7, 2.5, 1.5, 2.5], [11, 4], [3, 3], [9, 2.5, 1.5, 2.5, 1.5, 2.5],
  ]

  /// The heads given out in turn; the bar is kept for what it says.
  private static let plainHeads = Head.allCases.filter { $0 != .bar }

  /// Heads that readers know from elsewhere: a bar for what slows down, a diamond for what is part of something.
  private static let heads: [String: Head] = [
    "hinders": .bar, "enables": .triangle, "partOf": .diamond, "memberOf": .diamond, "derivedFrom": .vee,
    "observes": .dot,
  ]
}
