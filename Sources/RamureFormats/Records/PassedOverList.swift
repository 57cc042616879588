import RamureModel
import RamureWording

/// What a reader passes over, counted sort by sort: one note tells of each.
struct PassedOverList {
  private struct Entry {
    var count = 0
    let first: EcosystemDraft.Place
    var names: [String] = []
    var hasMoreNames = false
  }

  /// How many names a note shows.
  private static var mostNames: Int { 5 }
  private var entries: [PassedOver: Entry] = [:]

  mutating func add(_ sort: PassedOver, named name: String? = nil, at place: EcosystemDraft.Place) {
    var entry = entries[sort] ?? Entry(first: place)
    entry.count += 1
    if let name, !entry.names.contains(where: { $0.isSameText(as: name) }) {
      if entry.names.count < Self.mostNames { entry.names.append(name) } else { entry.hasMoreNames = true }
    }
    entries[sort] = entry
  }

  func report(to draft: inout EcosystemDraft) {
    for sort in PassedOver.allCases {
      guard let entry = entries[sort] else { continue }
      draft.report(
        .note, .passedOver(sort, entry.count, names: entry.names, more: entry.hasMoreNames), at: entry.first)
    }
  }
}
