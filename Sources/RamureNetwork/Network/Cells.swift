/// The memory a kernel works in: cells that are read and written without a look at bounds. They are there for as long as
/// this is; who keeps a pointer to some keeps this beside it.
final class Cells {
  private var blocks: [UnsafeMutableRawPointer] = []

  /// So many cells, all of which hold the same to begin with.
  func filled<Cell: BitwiseCopyable>(with value: Cell, count: Int) -> UnsafeMutablePointer<Cell> {
    let cells = UnsafeMutablePointer<Cell>.allocate(capacity: max(1, count))
    cells.initialize(repeating: value, count: count)
    blocks.append(UnsafeMutableRawPointer(cells))
    return cells
  }

  /// The same, with how many there are.
  func filledBuffer<Cell: BitwiseCopyable>(with value: Cell, count: Int) -> UnsafeMutableBufferPointer<Cell> {
    UnsafeMutableBufferPointer(start: filled(with: value, count: count), count: count)
  }

  deinit {
    for block in blocks { block.deallocate() }
  }
}
