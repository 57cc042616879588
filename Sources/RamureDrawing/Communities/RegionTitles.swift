import RamureWording

/// The names of communities as they are written on their regions: the larger the community, the larger the letters.
struct RegionTitles {
  /// The name of each community; `nil` for one that is no region here.
  let labels: [Label?]

  /// - Parameters:
  ///   - boxes: the room of each box of the layout.
  ///   - communityOfBox: the community of each box.
  init(
    _ communities: MapCommunities, boxes: [Extent], communityOfBox: [Int?], isLabelled: Bool, language: Language
  ) {
    var counts = [Int](repeating: 0, count: communities.all.count)
    var areas = [Double](repeating: 0, count: communities.all.count)
    for (box, community) in zip(boxes, communityOfBox) {
      guard let community else { continue }
      counts[community] += 1
      areas[community] += (box.width + 14) * (box.height + 14)
    }
    let most = Double(max(counts.max() ?? 1, 1))
    labels = communities.all.indices.map { community in
      guard counts[community] > 0, communities.isRegion(community) else { return nil }
      let share = (Double(counts[community]) / most).squareRoot()
      let isAround = communities.home.map { $0 != community } ?? false
      let size = isAround ? 12.5 : isLabelled ? 14 + 4 * share : 12 + 10 * share
      let width = max(isLabelled ? 150 : 9 * size, areas[community].squareRoot() * 1.1)
      return Label(communities.all[community].name[language], size: size, bold: true, width: width, maxLines: 2)
    }
  }
}
