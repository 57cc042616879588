import RamureWording

/// The explanation of blocks, ribbons, arrivals and departures.
struct AlluvialLegend {
  let language: Language

  func blocks() -> [ChartLegend.Block] {
    func box(_ middle: Point, _ x: Double, _ width: Double, _ look: String) -> ChartItem {
      .box(Box(x: middle.x + x, y: middle.y - 5.5, width: width, height: 11), look)
    }
    return [
      ChartLegend.Block(
        heading: TimelineWording.signs,
        entries: [
          .init(sign: { [box($0, -5, 10, "bar scale")] }, text: AlluvialWording.blockSign),
          .init(sign: { [box($0, -18, 36, "flow scale")] }, text: AlluvialWording.flowSign),
          .init(
            sign: { [box($0, -18, 22, "flow fades-in scale"), box($0, 4, 8, "bar scale")] },
            text: AlluvialWording.arrivalSign),
          .init(
            sign: { [box($0, -10, 8, "bar scale"), box($0, -2, 22, "flow fades-out scale")] },
            text: AlluvialWording.departureSign),
        ], language: language)
    ]
  }
}
