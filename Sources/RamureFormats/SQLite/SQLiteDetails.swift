import RamureModel
import RamureWording

/// What tables beside those of nodes and relations say of either, by whom it is said of: finer kinds, stages, sources, attributes.
struct SQLiteDetails {
  enum Meaning: UInt8 { case subkinds, stages, sources, attributes }

  private struct Entry {
    let meaning: Meaning
    let name: Int32
    let start: Int
    let end: Int
    let row: Int32
    /// The next entry of the same owner.
    var next: Int32
  }

  private let source: SQLiteSource
  private let owner: String
  private let path: String
  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// The first and the last entry of each owner.
  private var owners: [UTF8Key: (first: Int32, last: Int32)] = [:]
  private var names: [String] = []
  private var nameNumbers: [UTF8Key: Int32] = [:]

  init(_ source: SQLiteSource, owner: String, path: String) {
    (self.source, self.owner, self.path) = (source, owner, path)
  }

  private static func table(_ meaning: Meaning) -> String {
    switch meaning {
    case .subkinds: "subkind"
    case .stages: "stage"
    case .sources: "citation"
    case .attributes: "attribute"
    }
  }

  /// Reads a table, if it is there, as far as it speaks of such owners.
  mutating func read(_ name: String, as meaning: Meaning, _ draft: inout EcosystemDraft) throws(SQLiteEnd) {
    guard let table = source.table(name), let owner = table.column(owner) else { return }
    let (value, heading): (Int?, Int?) =
      switch meaning {
      case .subkinds: (table.column("subkind"), nil)
      case .stages: (table.column("stage"), table.column("date"))
      case .sources: (table.column("source"), nil)
      case .attributes: (table.column("value"), table.column("name"))
      }
    draft.begin(file: path, table: table.name)
    var state = (details: self, draft: draft)
    try source.visit(table, &state) { state, row in
      // Tables that speak of both are read twice.
      if state.details.owner == "node" { row.reportFaults(to: &state.draft) }
      guard let key = row.text(owner), var text = row.text(value) else { return }
      if meaning == .stages, let date = row.text(heading) { text += ":\(date)" }
      let name = meaning == .attributes ? row.text(heading) ?? "" : ""
      state.details.add(text, name, meaning, of: key, row: row.number)
    }
    (self, draft) = state
  }

  private mutating func add(_ text: String, _ name: String, _ meaning: Meaning, of key: String, row: Int) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    let number: Int32
    if let known = nameNumbers[UTF8Key(name)] {
      number = known
    } else {
      number = Int32(clamping: names.count)
      names.append(name)
      nameNumbers[UTF8Key(name)] = number
    }
    let place = Int32(clamping: entries.count)
    entries.append(
      Entry(meaning: meaning, name: number, start: start, end: bytes.count, row: Int32(clamping: row), next: -1))
    if let known = owners[UTF8Key(key)] {
      entries[Int(known.last)].next = place
      owners[UTF8Key(key)] = (known.first, place)
    } else {
      owners[UTF8Key(key)] = (place, place)
    }
  }

  /// Takes what is said of an owner: lists with bars between their values, and attributes with their names.
  mutating func take(_ key: String) -> (lists: [(Meaning, String)], attributes: [(name: String, value: String)]) {
    guard let found = owners.removeValue(forKey: UTF8Key(key)) else { return ([], []) }
    var lists: [(meaning: Meaning, text: String)] = []
    var attributes: [(name: String, value: String)] = []
    var next = found.first
    while next >= 0 {
      let entry = entries[Int(next)]
      let text = String(decoding: bytes[entry.start..<entry.end], as: UTF8.self)
      if entry.meaning == .attributes {
        attributes.append((names[Int(entry.name)], text))
      } else if let place = lists.firstIndex(where: { $0.meaning == entry.meaning }) {
        lists[place].text += "|" + text
      } else {
        lists.append((entry.meaning, text))
      }
      next = entry.next
    }
    return (lists, attributes)
  }

  /// Reports what is said of nobody.
  func reportOrphans(to draft: inout EcosystemDraft) {
    let orphans = owners.map { (key: $0.key, entry: entries[Int($0.value.first)]) }
      .sorted { ($0.entry.meaning.rawValue, $0.entry.row) < ($1.entry.meaning.rawValue, $1.entry.row) }
    var meaning: Meaning?
    for orphan in orphans {
      if orphan.entry.meaning != meaning {
        draft.begin(file: path, table: source.table(Self.table(orphan.entry.meaning))?.name ?? "")
        meaning = orphan.entry.meaning
      }
      let place = EcosystemDraft.Place(line: Int(orphan.entry.row) + 1, column: 1)
      draft.report(.error, .databaseRowMissing(owner, orphan.key.text), at: place)
    }
  }
}
