import RamureModel
import RamureWording

/// Finds the actor, the partnership, the solution… that someone names, by id or by name.
///
/// Tries the exact id, then the exact name in any language, then ids and names without regard to case and accents, and
/// stops at the first that finds something. It never guesses: where several nodes have the name, it gives them all, and
/// the caller decides: whoever needs one refuses with `Diagnosis.ambiguousActor`.
public struct ActorLookup: Sendable {
  /// What a name turned out to mean. Nodes are given by number, in ascending order.
  public enum Found: Hashable, Sendable {
    case one(Int)
    /// All nodes of that name: two or more.
    case several([Int])
    /// Nothing; the names that look like it, else the ids.
    case none(nearest: [String])
  }

  private let ecosystem: Ecosystem

  public init(in ecosystem: Ecosystem) {
    self.ecosystem = ecosystem
  }

  /// What a name means. Constant time for an id; for a name, in proportion to all names.
  public func find(_ text: String) -> Found {
    if let node = ecosystem.node(id: text) { return .one(node.number) }
    let exact = numbers { node in
      let name = node.name
      return name.main.isSameText(as: text) || name.english?.isSameText(as: text) ?? false
        || name.french?.isSameText(as: text) ?? false
    }
    if let found = found(exact) { return found }
    let folded = text.foldedBytes
    if !folded.isEmpty {
      let alike = numbers { node in
        let name = node.name
        return node.id.foldedBytes == folded || name.main.foldedBytes == folded
          || name.english?.foldedBytes == folded || name.french?.foldedBytes == folded
      }
      if let found = found(alike) { return found }
    }
    return .none(nearest: nearest(text))
  }

  /// What to tell someone whose words do not mean exactly one node; `nil` where they do.
  public func diagnosis(of text: String, _ found: Found) -> Diagnosis? {
    switch found {
    case .one: nil
    case .none(let nearest): .unknownActor(text, nearest: nearest)
    case .several(let numbers):
      .ambiguousActor(
        text, candidates: numbers.map { (id: ecosystem.nodes[$0].id, kind: ecosystem.nodes[$0].kind.label) })
    }
  }

  private func numbers(where matches: (Node) -> Bool) -> [Int] {
    ecosystem.nodes.filter(matches).map(\.number)
  }

  private func found(_ numbers: [Int]) -> Found? {
    guard let first = numbers.first else { return nil }
    return numbers.count == 1 ? .one(first) : .several(numbers)
  }

  private func nearest(_ text: String) -> [String] {
    var seen: Set<String> = []
    var names: [String] = []
    for name in ecosystem.nodes.lazy.map(\.name) {
      for text in [name.main, name.english, name.french].compactMap(\.self) where seen.insert(text).inserted {
        names.append(text)
      }
    }
    let near = NearestNames().to(text, in: names)
    return near.isEmpty ? NearestNames().to(text, in: ecosystem.nodes.lazy.map(\.id)) : near
  }
}
