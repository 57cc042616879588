extension Sequence {
  /// The elements in the order of a figure, the lowest first; those as low stay in their order.
  @inlinable package func lowestFirst<Figure: OrderedFigure>(_ figure: (Element) -> Figure) -> [Element] {
    let elements = Array(self)
    return Figure.placesInOrder(elements.map(figure)).map { elements[$0] }
  }

  /// The elements in the order of a figure, the highest first; those as high stay in their order.
  @inlinable package func highestFirst(_ figure: (Element) -> some OrderedFigure) -> [Element] {
    lowestFirst { -figure($0) }
  }
}

/// What elements are put in order by. One sort for all of them: the standard library’s is written out, in some kilobytes, for
/// each comparison it is given.
@usableFromInline package protocol OrderedFigure: SignedNumeric {
  /// The places of the figures, the lowest first, equal ones as they stand.
  static func placesInOrder(_ figures: [Self]) -> [Int]
}

extension Int: OrderedFigure {
  @inline(never) @usableFromInline package static func placesInOrder(_ figures: [Int]) -> [Int] {
    figures.indices.sorted { figures[$0] != figures[$1] ? figures[$0] < figures[$1] : $0 < $1 }
  }
}

extension Double: OrderedFigure {
  @inline(never) @usableFromInline package static func placesInOrder(_ figures: [Double]) -> [Int] {
    figures.indices.sorted { figures[$0] != figures[$1] ? figures[$0] < figures[$1] : $0 < $1 }
  }
}
