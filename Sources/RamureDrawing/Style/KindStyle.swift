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
    let symbols = free.isEmpty ? Symbol.allCases : free
    var next = 0
    return vocabulary.nodeKinds.map { kind in
      if let style = builtIn[kind.id] { return style }
      defer { next += 1 }
      return look(next, of: symbols)
    }
  }

  /// A look of its own for each kind that a file brings, as long as there are any: every shape in every colour.
  ///
  /// Shape and colour change from each to the next. Where both have come round together, the colours go one further.
  private static func look(_ place: Int, of symbols: [Symbol]) -> KindStyle {
    let colours = Palette.groups
    let round = symbols.count.leastCommonMultiple(with: colours.count)
    return KindStyle(
      symbol: symbols[place % symbols.count], colour: colours[(place * 5 + 6 + place / round) % colours.count])
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

extension Int {
  /// The smallest number that both divide; both are above 0.
  fileprivate func leastCommonMultiple(with other: Int) -> Int {
    var (divisor, rest) = (self, other)
    while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
    return self / divisor * other
  }
}
