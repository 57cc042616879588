import RamureModel

/// The colour of each community, which it keeps over all dates: those with the most members over time have one of their
/// own, the others are grey.
struct AlluvialColours {
  private let classOfIdentity: [String: String]
  let styles: [MarkStyle]

  init(_ series: CommunitySeries) {
    var totals: [String: Int] = [:]
    var order: [String] = []
    for block in series.columns.flatMap(\.blocks) {
      if totals[block.identity] == nil { order.append(block.identity) }
      totals[block.identity, default: 0] += block.members
    }
    let largest = Array(order.highestFirst { totals[$0] ?? 0 }.prefix(CommunityColours.all.count))
    let places = CommunityColours().places(of: largest)
    var classOfIdentity: [String: String] = [:]
    for (place, identity) in largest.enumerated() { classOfIdentity[identity] = "g-\(place)" }
    self.classOfIdentity = classOfIdentity
    styles =
      zip(largest.indices, places).map { MarkStyle(cssClass: "g-\($0)", colour: CommunityColours.all[$1]) }
      + [MarkStyle(cssClass: "c-none", colour: Palette.grey)]
  }

  func cssClass(of block: CommunitySeries.Block) -> String {
    classOfIdentity[block.identity] ?? "c-none"
  }
}
