import RamureModel
import RamureWording

/// How large each mark is: its area in proportion to a figure.
struct NodeSizing: Sendable {
  /// The radius of each node's mark in pixels.
  let radii: [Double]
  /// The nodes whose figure is not stated: their marks are as small as marks are, and hollow.
  let unstated: Set<Int>
  /// What the area tells.
  let meaning: LocalizedText
  /// What else the legend says of it.
  let definition: LocalizedText?
  /// Some figures with the radius they are drawn at, largest first: the scale in the legend. Empty when all are alike.
  let scale: [(value: Double, radius: Double)]
  let smallest: Double

  /// - Parameters:
  ///   - largest: the radius of the largest mark, where there is room; marks do not get smaller than `smallest`.
  ///   - room: how much of the page, in square pixels, the marks larger than the smallest may cover. Where all have alike
  ///     high figures they would hide the lines between them. The smallest take what they take, however many they are: else a
  ///     crowd of them would leave the few large ones no room to be larger.
  init(_ graph: MapGraph, by sizing: MapOptions.Sizing, smallest: Double, largest: Double, room: Double = .infinity) {
    self.smallest = smallest
    let values: [Double?]
    switch sizing {
    case .degree:
      values = graph.degrees.map(Double.init)
      (meaning, definition) = (MapWording.sizeByDegree, nil)
    case .attribute(let name):
      values = NumberColumn(graph.ecosystem.nodes.map { $0.attribute(name) }).numbers
        .map { $0.flatMap { $0 >= 0 ? $0 : nil } }
      (meaning, definition) = (MapWording.size(byAttribute: name), nil)
    case .figures(let figures, let told):
      values = figures.map { $0.flatMap { $0.isFinite && $0 >= 0 ? $0 : nil } }
      (meaning, definition) = (MapWording.size(by: told.title), told.definition)
    }
    unstated = Set(values.indices.filter { values[$0] == nil })
    let highest = values.compactMap { $0 }.max() ?? 0
    func radius(_ value: Double?, _ largest: Double) -> Double {
      guard let value, highest > 0 else { return smallest }
      return max(smallest, largest * (value / highest).squareRoot())
    }
    let fitting = NodeSizing.largest(in: room, from: smallest, to: largest) { largest in
      graph.laidOut.reduce(0) { sum, node in
        let radius = radius(values[node], largest)
        return radius > smallest ? sum + .pi * radius * radius : sum
      }
    }
    radii = values.map { radius($0, fitting) }
    let lowest = values.compactMap { $0 }.min() ?? 0
    guard highest > lowest else {
      scale = []
      return
    }
    scale = ScaleSamples(values, highest: highest).figures.map { ($0, radius($0, fitting)) }
  }

  /// The largest radius with which all marks fit into the room, to a hundredth of a pixel.
  private static func largest(
    in room: Double, from smallest: Double, to largest: Double, area: (Double) -> Double
  ) -> Double {
    guard largest > smallest, area(largest) > room else { return largest }
    var low = smallest
    var high = largest
    while high - low > 0.01 {
      let middle = (low + high) / 2
      if area(middle) > room { high = middle } else { low = middle }
    }
    return low
  }
}
