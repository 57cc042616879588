import RamureModel

/// The shape and colour of a kind of node.
public struct KindStyle: Hashable, Sendable {
  public let symbol: Symbol
  public let colour: ColourPair

  /// The style of each kind of a vocabulary, by the kind's place in it.
  ///
  /// Kinds of Ramure's own always look alike, in every map; kinds that a file brought take what is left, in order.
  static func styles(of vocabulary: Vocabulary) -> [KindStyle] {
    let own = Set(vocabulary.nodeKinds.map(\.id)).intersection(builtIn.keys)
    let taken = Set(own.compactMap { builtIn[$0]?.symbol })
    let free = Symbol.allCases.filter { !taken.contains($0) }
    var next = 0
    return vocabulary.nodeKinds.map { kind in
      if let style = builtIn[kind.id] { return style }
      defer { next += 1 }
      let symbols = free.isEmpty ? Symbol.allCases : free
      return KindStyle(
        symbol: symbols[next % symbols.count], colour: Palette.groups[(next * 5 + 6) % Palette.groups.count])
    }
  }

  private static let builtIn: [String: KindStyle] = [
    "organisation": KindStyle(symbol: .circle, colour: Palette.blue),
    "person": KindStyle(symbol: .triangle, colour: Palette.sky),
    "community": KindStyle(symbol: .ring, colour: Palette.indigo),
    "partnership": KindStyle(symbol: .diamond, colour: Palette.vermillion),
    "alliance": KindStyle(symbol: .hexagon, colour: Palette.orange),
    "programme": KindStyle(symbol: .square, colour: Palette.olive),
    "event": KindStyle(symbol: .star, colour: Palette.yellow),
    "solution": KindStyle(symbol: .roundedSquare, colour: Palette.green),
    "resource": KindStyle(symbol: .pentagon, colour: Palette.teal),
    "need": KindStyle(symbol: .triangleDown, colour: Palette.rose),
    "usage": KindStyle(symbol: .cross, colour: Palette.purple),
    "territory": KindStyle(symbol: .pill, colour: Palette.brown),
  ]
}
