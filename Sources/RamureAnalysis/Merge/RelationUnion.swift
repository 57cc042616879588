import RamureModel

/// The relations of several files between the nodes of the union: what says the same becomes one.
///
/// Two relations of two files are one where they have the same kind, the same ends, and one says nothing that the other does
/// not say. Two that differ in a date or a role stay two: they may well be two grants. A file that has a relation twice has
/// it twice in the union.
struct RelationUnion {
  struct Merged {
    let relation: Relation
    let from: Int
    let to: Int
    /// All that are one with it, itself first, each with the ecosystem it is of.
    var parts: [(ecosystem: Int, relation: Relation)]
    /// The files whose relations are in it.
    var ecosystems: Set<Int>
  }

  private struct Key: Hashable {
    let kind: UTF8Key
    let from: Int
    let to: Int
  }

  private(set) var relations: [Merged] = []
  private(set) var findings: [MergeFinding] = []

  init(_ evidence: DuplicateEvidence, _ classes: MergedClasses) {
    var places: [Key: [Int]] = [:]
    for (number, ecosystem) in evidence.ecosystems.enumerated() {
      var left: [(key: Key, relation: Relation, from: Int, to: Int)] = []
      for relation in ecosystem.relations {
        func node(_ end: Int) -> Int {
          classes.nodes[evidence.number(of: DuplicatePair.Place(ecosystem: number, node: end))]
        }
        let (from, to) = (node(relation.from), node(relation.to))
        guard from != to || relation.from == relation.to else {
          noteLeftOut(relation, ecosystem, classes.ids[from])
          continue
        }
        let isTurned = relation.kind.isSymmetric && from > to
        let key = Key(kind: UTF8Key(relation.kind.id), from: isTurned ? to : from, to: isTurned ? from : to)
        // Those that say the very same first, so that what says less does not take their place.
        if let same = free(
          places[key], number, where: { Self.says($0, allOf: relation) && Self.says(relation, allOf: $0) })
        {
          join(relation, number, same)
        } else {
          left.append((key, relation, from, to))
        }
      }
      for (key, relation, from, to) in left {
        if let place = free(places[key], number, where: { Self.says($0, allOf: relation) }) {
          join(relation, number, place)
        } else if let place = free(places[key], number, where: { Self.says(relation, allOf: $0) }) {
          relations[place] = Merged(
            relation: relation, from: from, to: to, parts: [(number, relation)] + relations[place].parts,
            ecosystems: relations[place].ecosystems.union([number]))
        } else {
          places[key, default: []].append(relations.count)
          relations.append(
            Merged(relation: relation, from: from, to: to, parts: [(number, relation)], ecosystems: [number]))
        }
      }
    }
  }

  private func free(_ places: [Int]?, _ ecosystem: Int, where fits: (Relation) -> Bool) -> Int? {
    places?.first { !relations[$0].ecosystems.contains(ecosystem) && fits(relations[$0].relation) }
  }

  private mutating func join(_ relation: Relation, _ ecosystem: Int, _ place: Int) {
    relations[place].parts.append((ecosystem, relation))
    relations[place].ecosystems.insert(ecosystem)
  }

  /// Whether all that a relation says, but for its sources, is said by another.
  private static func says(_ whole: Relation, allOf part: Relation) -> Bool {
    func holds(_ date: PartialDate?, _ other: PartialDate?) -> Bool { other == nil || date == other }
    return holds(whole.period.start, part.period.start) && holds(whole.period.end, part.period.end)
      && part.attributes.allSatisfy { whole.attribute($0.name)?.isSameText(as: $0.value) ?? false }
  }

  private mutating func noteLeftOut(_ relation: Relation, _ ecosystem: Ecosystem, _ id: String) {
    let (one, other) = (ecosystem.nodes[relation.from], ecosystem.nodes[relation.to])
    findings.append(
      MergeFinding(
        .leftOut, .relation(from: one.id, kind: relation.kind.id, to: other.id), kept: id, at: one.position,
        other: "\(one.id) \(relation.kind.id) \(other.id)", at: relation.position))
  }
}
