/// What one thread adds up for `StructuralHoles`.
struct HoleTally {
  private(set) var constraint: [Double]
  private(set) var redundancy: [Double]
  private var isNeighbour: [Bool]
  /// The weight of the tie to each neighbour of the node at hand.
  private var held: [Double]

  init(nodeCount: Int) {
    constraint = [Double](repeating: 0, count: nodeCount)
    redundancy = constraint
    held = constraint
    isNeighbour = [Bool](repeating: false, count: nodeCount)
  }

  mutating func clear() {
    for node in constraint.indices { (constraint[node], redundancy[node]) = (0, 0) }
  }

  /// Looks at the ties whose end with the longer row is one of every so many nodes, and adds to the sums of both ends.
  ///
  /// What is needed of the common partners q of u and v is the same seen from either end:
  /// Σ w_uq w_qv / total_q, and Σ w_uq w_qv.
  mutating func tally(
    every step: Int, from first: Int, of rows: AdjacencyRows, weights: [Double]?, totals: [Double], strongest: [Double]
  ) {
    let nodeCount = rows.count
    rows.offsets.withUnsafeBufferPointer { offsets in
      rows.neighbours.withUnsafeBufferPointer { neighbours in
        rows.edges.withUnsafeBufferPointer { edges in
          totals.withUnsafeBufferPointer { totals in
            isNeighbour.withUnsafeMutableBufferPointer { isNeighbour in
              for node in stride(from: first, to: nodeCount, by: step) {
                let row = Int(offsets[node])..<Int(offsets[node &+ 1])
                for entry in row {
                  isNeighbour[Int(neighbours[entry])] = true
                  if let weights { held[Int(neighbours[entry])] = weights[Int(edges[entry])] }
                }
                for entry in row {
                  let neighbour = Int(neighbours[entry])
                  let other = Int(offsets[neighbour])..<Int(offsets[neighbour &+ 1])
                  guard other.count < row.count || other.count == row.count && neighbour < node else { continue }
                  var (throughShares, through) = (0.0, 0.0)
                  if let weights {
                    for second in other where isNeighbour[Int(neighbours[second])] {
                      let product = held[Int(neighbours[second])] * weights[Int(edges[second])]
                      through += product
                      if product > 0 { throughShares += product / totals[Int(neighbours[second])] }
                    }
                  } else {
                    for second in other where isNeighbour[Int(neighbours[second])] {
                      through += 1
                      throughShares += 1 / totals[Int(neighbours[second])]
                    }
                  }
                  let weight = weights?[Int(edges[entry])] ?? 1
                  guard weight > 0 else { continue }
                  let invested = weight + throughShares
                  constraint[node] += (invested / totals[node]) * (invested / totals[node])
                  constraint[neighbour] += (invested / totals[neighbour]) * (invested / totals[neighbour])
                  redundancy[node] += through / (totals[node] * strongest[neighbour])
                  redundancy[neighbour] += through / (totals[neighbour] * strongest[node])
                }
                for entry in row { isNeighbour[Int(neighbours[entry])] = false }
              }
            }
          }
        }
      }
    }
  }
}
