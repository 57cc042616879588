import RamureQuery
import RamureWording

extension ActorLookup {
  /// The one node that a name means.
  ///
  /// - Throws: a refusal that lists them where there are several, and the nearest where there is none.
  package func one(_ name: String) throws(Refusal) -> Int {
    let found = find(name)
    if case .one(let node) = found { return node }
    throw .question(diagnosis(of: name, found) ?? .unknownActor(name, nearest: []))
  }
}
