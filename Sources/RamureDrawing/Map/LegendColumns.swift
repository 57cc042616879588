/// How a block of the legend is parted into columns of about equal height.
struct LegendColumns {
  let room: Double
  private static let tallest = 172.0

  /// The number of items in each column.
  func shares(of heights: [Double], columnWidth: Double) -> [Int] {
    let total = heights.reduce(0, +)
    let wanted = max(1, Int((total / Self.tallest).rounded(.up)))
    let fitting = max(1, Int(room / max(columnWidth, 1)))
    let columns = min(wanted, fitting)
    let height = total / Double(columns)
    var shares = [Int](repeating: 0, count: columns)
    var filled = 0.0
    for item in heights {
      let column = min(columns - 1, Int((filled + item / 2) / max(height, 1)))
      shares[column] += 1
      filled += item
    }
    return shares.filter { $0 > 0 }
  }
}
