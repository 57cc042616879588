import RamureModel

/// Spreads the coordinates of one axis, so that crowded parts get more of the page and empty ones less.
///
/// Each coordinate moves half of the way to the place its rank gives it. What lay left of something still lies left of
/// it: the shape of the layout stays, but a few nodes far out no longer press all others into a blot.
struct AxisSpread {
  /// From the lowest to the highest coordinate, before spreading.
  let extent: Double
  private let lowest: Double
  private let sorted: [Double]

  init(_ coordinates: [Double]) {
    sorted = coordinates.sorted()
    lowest = sorted.first ?? 0
    // A hundredth at either end may lie far out; the extent is that of all others.
    let cut = sorted.count / 100
    extent = sorted.isEmpty ? 0 : sorted[sorted.count - 1 - cut] - sorted[cut]
  }

  /// Where a coordinate goes, from 0 for the lowest to 1 for the highest.
  func place(of coordinate: Double) -> Double {
    guard let highest = sorted.last, highest > lowest else { return 0.5 }
    let along = (coordinate - lowest) / (highest - lowest)
    return (along + rank(of: coordinate)) / 2
  }

  /// The share of coordinates below this one; equal ones share their place.
  private func rank(of coordinate: Double) -> Double {
    let first = sorted.partitioningIndex { $0 >= coordinate }
    let last = sorted.partitioningIndex { $0 > coordinate } - 1
    return Double(first + last) / 2 / Double(max(1, sorted.count - 1))
  }
}
