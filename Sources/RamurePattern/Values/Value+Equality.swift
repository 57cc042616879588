extension Value {
  /// Whether two values are equal; `nil` where nobody can know, since something is null.
  func equals(_ other: Value) -> Bool? {
    switch (self, other) {
    case (.null, _), (_, .null): return nil
    case (.list(let left), .list(let right)): return Self.equal(left, right)
    case (.map(let left), .map(let right)):
      guard left.entries.map(\.key) == right.entries.map(\.key) else { return false }
      return Self.equal(left.entries.map(\.value), right.entries.map(\.value))
    case (.float(let number), _) where number.isNaN, (_, .float(let number)) where number.isNaN: return false
    default: return isSame(as: other)
    }
  }

  private static func equal(_ left: [Value], _ right: [Value]) -> Bool? {
    guard left.count == right.count else { return false }
    var isKnown = true
    for (one, other) in zip(left, right) {
      switch one.equals(other) {
      case false: return false
      case nil: isKnown = false
      default: break
      }
    }
    return isKnown ? true : nil
  }

  /// Whether two values count as one where rows are put together: null is null there, and no number is no number.
  package func isSame(as other: Value) -> Bool {
    switch (self, other) {
    case (.null, .null): true
    case (.boolean(let left), .boolean(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.float(let left), .float(let right)): left == right || left.isNaN && right.isNaN
    case (.integer(let whole), .float(let number)), (.float(let number), .integer(let whole)):
      Int64(exactly: number) == whole
    case (.date(let left), .date(let right)): left == right
    case (.moment(let left), .moment(let right)): left == right
    case (.span(let left), .span(let right)): left == right
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.list(let left), .list(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
    case (.map(let left), .map(let right)):
      left.entries.count == right.entries.count
        && zip(left.entries, right.entries).allSatisfy { $0.key == $1.key && $0.value.isSame(as: $1.value) }
    case (.node(let left), .node(let right)), (.relation(let left), .relation(let right)): left == right
    case (.path(let left), .path(let right)): left.nodes == right.nodes && left.relations == right.relations
    default: false
    }
  }
}

/// Values that rows are put together by.
struct RowKey: Hashable {
  let values: [Value]

  static func == (left: RowKey, right: RowKey) -> Bool {
    left.values.count == right.values.count && zip(left.values, right.values).allSatisfy { $0.isSame(as: $1) }
  }

  func hash(into hasher: inout Hasher) {
    for value in values { value.hash(into: &hasher) }
  }
}

extension Value {
  fileprivate func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .boolean(let value): hasher.combine(value)
    // 1 and 1.0 are one.
    case .integer(let value): hasher.combine(Double(value))
    case .float(let value): hasher.combine(value.isNaN ? 0 : value)
    case .date(let date): hasher.combine(date)
    case .moment(let moment): hasher.combine(moment)
    case .span(let span): hasher.combine(span)
    case .string(let value): for byte in value.utf8 { hasher.combine(byte) }
    case .list(let values):
      hasher.combine(values.count)
      for value in values { value.hash(into: &hasher) }
    case .map(let map): for entry in map.entries { entry.value.hash(into: &hasher) }
    case .node(let number): hasher.combine(number)
    case .relation(let number): hasher.combine(~number)
    case .path(let path):
      hasher.combine(path.nodes)
      hasher.combine(path.relations)
    }
  }
}
