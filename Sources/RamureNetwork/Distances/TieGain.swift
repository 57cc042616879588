/// What a new tie from a node would gain those who search. The better comes first.
struct TieGain: Comparable {
  let node: Int32
  /// By how much the distances of those within reach shrink, all together.
  var saved: Int64 = 0
  /// How many come within reach, and the sum of their distances then.
  var brought: Int32 = 0
  var broughtTotal: Int64 = 0

  var isGain: Bool { brought > 0 || saved > 0 }

  /// What the tie adds to the sum of all distances; negative where it saves more than those it brings within reach add.
  var cost: Int64 { broughtTotal - saved }

  static func < (one: TieGain, other: TieGain) -> Bool {
    if one.brought != other.brought { return one.brought > other.brought }
    return one.cost != other.cost ? one.cost < other.cost : one.node < other.node
  }
}
