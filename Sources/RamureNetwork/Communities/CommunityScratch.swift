/// The memory one search for communities works with, level after level: some cells for each node.
///
/// Between two uses `ties` is all 0 and `isWaiting` all false.
final class CommunityScratch {
  /// How strongly the node at hand is tied to each community.
  let ties: UnsafeMutablePointer<Double>
  /// The communities the node at hand is tied to.
  let touched: UnsafeMutablePointer<Int32>
  /// The masses and the number of members of each community.
  let masses: UnsafeMutablePointer<Double>
  let counterMasses: UnsafeMutablePointer<Double>
  let sizes: UnsafeMutablePointer<Int32>
  /// Communities without members: the first `vacancies` cells.
  let vacant: UnsafeMutablePointer<Int32>
  var vacancies = 0
  /// Nodes to look at, in a ring.
  let queue: UnsafeMutablePointer<Int32>
  let isWaiting: UnsafeMutablePointer<Bool>
  /// Nodes that went to a place no better than theirs.
  let hasDrifted: UnsafeMutablePointer<Bool>
  /// When communities are taken apart: the masses of each, and what ties each part to the rest of its community.
  let wholes: UnsafeMutablePointer<Double>
  let counterWholes: UnsafeMutablePointer<Double>
  let outside: UnsafeMutablePointer<Double>
  /// The parts to draw from, and their chances.
  let candidates: UnsafeMutablePointer<Int32>
  let chances: UnsafeMutablePointer<Double>

  /// - Parameter capacity: the most nodes a level has.
  init(capacity: Int) {
    func cells<Cell>(_ zero: Cell) -> UnsafeMutablePointer<Cell> {
      let cells = UnsafeMutablePointer<Cell>.allocate(capacity: max(1, capacity))
      cells.initialize(repeating: zero, count: max(1, capacity))
      return cells
    }
    ties = cells(0)
    touched = cells(0)
    masses = cells(0)
    counterMasses = cells(0)
    sizes = cells(0)
    vacant = cells(0)
    queue = cells(0)
    isWaiting = cells(false)
    hasDrifted = cells(false)
    wholes = cells(0)
    counterWholes = cells(0)
    outside = cells(0)
    candidates = cells(0)
    chances = cells(0)
  }

  deinit {
    for cells in [ties, masses, counterMasses, wholes, counterWholes, outside, chances] { cells.deallocate() }
    for cells in [touched, sizes, vacant, queue, candidates] { cells.deallocate() }
    isWaiting.deallocate()
    hasDrifted.deallocate()
  }
}
