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
    let largest = order.enumerated().sorted { left, right in
      let (one, other) = (totals[left.element] ?? 0, totals[right.element] ?? 0)
      return one != other ? one > other : left.offset < right.offset
    }.prefix(CommunityColours.all.count).map(\.element)
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
