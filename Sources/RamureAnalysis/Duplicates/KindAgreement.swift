import RamureModel

/// Whether two kinds may be those of one.
package enum KindAgreement: Int, Comparable, Sendable {
  case agree
  /// One kind, and finer kinds that have nothing in common.
  case finerDiffer
  case differ
  /// Who acts, and what is made: never one.
  case familiesDiffer

  package static func < (left: KindAgreement, right: KindAgreement) -> Bool { left.rawValue < right.rawValue }

  package init(_ first: Node, _ second: Node) {
    let (one, other) = (first.kind, second.kind)
    if one.id.isSameText(as: other.id) {
      let (finer, others) = (first.subkinds, second.subkinds)
      let isOther = !finer.isEmpty && !others.isEmpty && !finer.contains { others.contains($0) }
      self = isOther ? .finerDiffer : .agree
    } else if one == .unspecified || other == .unspecified {
      self = .agree
    } else if one.family == other.family || one.family == .other || other.family == .other {
      self = .differ
    } else {
      self = .familiesDiffer
    }
  }
}
