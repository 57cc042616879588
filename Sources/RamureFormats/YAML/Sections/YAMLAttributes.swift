import RamureModel
import RamureWording

/// What is said of a node or of a relation under further names, each at most once.
struct YAMLAttributes {
  private(set) var items: [(name: String, value: String)] = []
  private var places: [UTF8Key: EcosystemDraft.Place] = [:]

  /// Adds a text under a name of ours, if it was written.
  mutating func add(_ name: String, _ value: YAMLText?, reportingTo draft: inout EcosystemDraft) {
    guard let value else { return }
    add(name, value.string, at: value.place, reportingTo: &draft)
  }

  /// Adds an attribute; one that was given before is reported rather than lost.
  mutating func add(
    _ name: String, _ value: String, at place: EcosystemDraft.Place, reportingTo draft: inout EcosystemDraft
  ) {
    if let first = places.updateValue(place, forKey: UTF8Key(name)) {
      places[UTF8Key(name)] = first
      draft.report(.error, .keySaidTwice(name, first: name, at: (first.line, first.column)), at: place)
      return
    }
    items.append((name, value))
  }

  /// Adds what stands under `attributes:`, under names of the author’s choice.
  mutating func add(_ map: YAMLValue?, reportingTo draft: inout EcosystemDraft) {
    guard let map, let entries = draft.map(map)?.entries else { return }
    for entry in entries {
      if let text = draft.text(entry.value) {
        add(entry.key.string, text.string, at: entry.key.place, reportingTo: &draft)
      }
    }
  }

  func set(ofNode node: Int, in draft: inout EcosystemDraft) {
    for item in items { draft.setAttribute(item.name, item.value, ofNode: node) }
  }

  func set(ofRelation relation: Int, in draft: inout EcosystemDraft) {
    for item in items { draft.setAttribute(item.name, item.value, ofRelation: relation) }
  }
}
