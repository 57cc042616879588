import RamureModel

/// Where the communities of each date stand on the page, and where those who go on leave and arrive.
struct AlluvialLayout {
  /// A ribbon between two blocks.
  struct Ribbon {
    let flow: CommunitySeries.Flow
    /// Where it leaves on the left and arrives on the right, from top to bottom.
    let from: ClosedRange<Double>
    let to: ClosedRange<Double>
  }

  /// The box of each block, by column and by its place there.
  let boxes: [[Box]]
  /// The ribbons after each column.
  let ribbons: [[Ribbon]]
  /// The part of a block's left edge where arrivals come in, and of its right edge where departures go.
  let arrivals: [[ClosedRange<Double>?]]
  let departures: [[ClosedRange<Double>?]]
  /// How high one member is.
  let unit: Double
  let height: Double

  static let blockWidth = 15.0

  /// - Parameters:
  ///   - order: the places of the blocks of each column, from top to bottom.
  ///   - pace: how far one column is from the next.
  init(_ series: CommunitySeries, order: [[Int]], left: Double, top: Double, pace: Double, height wanted: Double) {
    let gap = 9.0
    let totals = series.columns.map { $0.blocks.reduce(0) { $0 + $1.members } }
    let most = series.columns.map(\.blocks.count).max() ?? 1
    let room = max(wanted - Double(most - 1) * gap, wanted / 2)
    let unit = room / Double(max(totals.max() ?? 1, 1))
    self.unit = unit
    let heights = zip(series.columns, totals).map { column, total in
      Double(total) * unit + Double(max(column.blocks.count - 1, 0)) * gap
    }
    let height = heights.max() ?? 0
    self.height = height
    var boxes: [[Box]] = []
    for (column, blocks) in series.columns.enumerated() {
      var y = top + (height - heights[column]) / 2
      var placed = blocks.blocks.map { _ in Box(x: 0, y: 0, width: 0, height: 0) }
      for block in order[column] {
        let tall = Double(blocks.blocks[block].members) * unit
        placed[block] = Box(x: left + Double(column) * pace, y: y, width: Self.blockWidth, height: tall)
        y += tall + gap
      }
      boxes.append(placed)
    }
    self.boxes = boxes

    var ribbons: [[Ribbon]] = []
    var arrivals: [[ClosedRange<Double>?]] = boxes.map { $0.map { _ in nil } }
    var departures = arrivals
    for column in series.columns.indices.dropLast() {
      let flows = series.columns[column].flows
      var leaving = boxes[column].map(\.y)
      var arriving = boxes[column + 1].map(\.y)
      var from = flows.map { _ in 0.0...0.0 }
      var to = from
      let byTarget = flows.indices.lowestFirst { boxes[column + 1][flows[$0].to].y }
      for place in byTarget {
        let start = leaving[flows[place].from]
        leaving[flows[place].from] += Double(flows[place].members) * unit
        from[place] = start...leaving[flows[place].from]
      }
      let bySource = flows.indices.lowestFirst { boxes[column][flows[$0].from].y }
      for place in bySource {
        let start = arriving[flows[place].to]
        arriving[flows[place].to] += Double(flows[place].members) * unit
        to[place] = start...arriving[flows[place].to]
      }
      ribbons.append(flows.indices.map { Ribbon(flow: flows[$0], from: from[$0], to: to[$0]) })
      for block in boxes[column].indices where series.departures(block, in: column) > 0 {
        departures[column][block] = leaving[block]...max(boxes[column][block].bottom, leaving[block])
      }
      for block in boxes[column + 1].indices where series.arrivals(block, in: column + 1) > 0 {
        arrivals[column + 1][block] = arriving[block]...max(boxes[column + 1][block].bottom, arriving[block])
      }
    }
    self.ribbons = ribbons
    self.arrivals = arrivals
    self.departures = departures
  }
}
