/// The symmetric matrix whose largest eigenvalue is looked for: undirected ties, or ties followed there and back.
///
/// It works on the rows of one component. A vector has a place for each node of the network; those of other components
/// are neither read nor written.
struct SymmetricProduct {
  let ties: TieRows
  let pieces: RowPieces
  /// The way there, where ties are followed there and back: `ties` then lead back.
  var there: (ties: TieRows, pieces: RowPieces, values: UnsafeMutablePointer<Double>)?

  /// image = scale · matrix · vector, and what `image` and `scale · vector` make together: their inner product, the
  /// square of the vector, and the least and the greatest ratio of the two.
  func apply(
    _ vector: UnsafePointer<Double>, scale: Double, into image: UnsafeMutablePointer<Double>, ratios: Bool = false
  ) -> Tally {
    let source = goThere(from: vector)
    return pieces.tally { first, end in
      var tally = Tally()
      for place in first..<end {
        let node = Int(pieces.rows[place])
        let value = scale * ties.sum(ofRow: node, over: source)
        let before = scale * vector[node]
        image[node] = value
        tally.sum += value * before
        if ratios {
          tally.otherSum += before * before
          tally.least = min(tally.least, value / before)
          tally.greatest = max(tally.greatest, value / before)
        }
      }
      return tally
    }
  }

  /// The values that the nodes in the middle get: `vector` itself where there are none.
  @discardableResult func goThere(from vector: UnsafePointer<Double>) -> UnsafePointer<Double> {
    guard let there else { return vector }
    _ = there.pieces.tally { first, end in
      for place in first..<end {
        let node = Int(there.pieces.rows[place])
        there.values[node] = there.ties.sum(ofRow: node, over: vector)
      }
      return Tally()
    }
    return UnsafePointer(there.values)
  }
}
