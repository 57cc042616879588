import RamureNetwork

/// The members of a karate club who met outside it, and the two clubs it split into.
///
/// Source: W. W. Zachary (1977), An information flow model for conflict and fission in small groups; the ties and clubs
/// as NetworkX 3.6.1 gives them.
enum KarateClub {
  static let network: Network = {
    let rows: [[Int32]] = [
      [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31], [2, 3, 7, 13, 17, 19, 21, 30],
      [3, 7, 8, 9, 13, 27, 28, 32], [7, 12, 13], [6, 10], [6, 10, 16], [16], [], [30, 32, 33], [33], [], [], [], [33],
      [32, 33], [32, 33], [], [], [32, 33], [33], [32, 33], [], [32, 33], [25, 27, 29, 32, 33], [25, 27, 31], [31],
      [29, 33], [33], [31, 33], [32, 33], [32, 33], [32, 33], [33], [],
    ]
    return Network(
      nodeCount: 34, edges: rows.indices.flatMap { from in rows[from].map { (from: Int32(from), to: $0) } },
      isDirected: false)
  }()

  static let clubs = NodeGroups(
    groupOfNode: [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    ])
}
