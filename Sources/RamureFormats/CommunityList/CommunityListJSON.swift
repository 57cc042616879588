import RamureModel
import RamureWording

/// The JSON that `ramure communities` writes.
struct CommunityListJSON {
  private let content: [UInt8]
  private let path: String
  /// Whether `communities` was met: what is wrong is then wrong with a list of communities.
  private var isList = false
  private var entries: [CommunityList.Entry] = []
  private var others: [String] = []
  private var seen: Set<[UInt8]> = []

  init(_ content: [UInt8], named path: String) {
    (self.content, self.path) = (content, path)
  }

  /// `nil` where it is not about communities: flow style of YAML begins with a brace too.
  mutating func list() throws(ReadingError) -> CommunityList? {
    let file = try JSONFile(content, named: path)
    var scanner = file.scanner
    do {
      try readDocument(&scanner)
      return isList ? CommunityList(entries: entries, others: others) : nil
    } catch {
      guard isList || path.lowercased().hasSuffix(".json") else { return nil }
      throw file.error(error)
    }
  }

  private mutating func readDocument(_ scanner: inout JSONScanner) throws(JSONScanner.Fault) {
    try scanner.members { scanner, key, _ throws(JSONScanner.Fault) in
      switch key {
      case "communities":
        isList = true
        guard scanner.next == UInt8(ascii: "[") else {
          throw JSONScanner.Fault(.notACommunityList("communities"), at: scanner.nextOffset)
        }
        try scanner.items { scanner throws(JSONScanner.Fault) in try readCommunity(&scanner) }
      case "unlisted" where !scanner.takeWord("null"):
        try scanner.members { scanner, key, _ throws(JSONScanner.Fault) in
          guard key == "members" else { return try scanner.skip() }
          if !scanner.takeWord("null") { others += try members(&scanner) }
        }
      case "unlisted": break
      default: try scanner.skip()
      }
    }
    try scanner.end()
  }

  private mutating func readCommunity(_ scanner: inout JSONScanner) throws(JSONScanner.Fault) {
    let start = scanner.nextOffset
    var number: Int?
    var texts: [String: String] = [:]
    var found: [String]?
    try scanner.members { scanner, key, _ throws(JSONScanner.Fault) in
      switch key {
      case "number":
        let offset = scanner.nextOffset
        number = Int(exactly: try scanner.number())
        if number == nil { throw JSONScanner.Fault(missing("number"), at: offset) }
      case "identity", "name": texts[key] = try scanner.text()
      case "members": found = try members(&scanner)
      default: try scanner.skip()
      }
    }
    guard let number else { throw JSONScanner.Fault(missing("number"), at: start) }
    guard let identity = texts["identity"] else { throw JSONScanner.Fault(missing("identity"), at: start) }
    guard let name = texts["name"] else { throw JSONScanner.Fault(missing("name"), at: start) }
    guard let found else { throw JSONScanner.Fault(missing("members"), at: start) }
    entries.append(
      CommunityList.Entry(number: number, identity: identity, name: name, members: found, place: entries.count))
  }

  /// "communities[3].identity".
  private func missing(_ key: String) -> Diagnosis { .notACommunityList("communities[\(entries.count)].\(key)") }

  private mutating func members(_ scanner: inout JSONScanner) throws(JSONScanner.Fault) -> [String] {
    var ids: [String] = []
    try scanner.items { scanner throws(JSONScanner.Fault) in
      let start = scanner.nextOffset
      var id: (text: String, offset: Int)?
      try scanner.members { scanner, key, _ throws(JSONScanner.Fault) in
        guard key == "id" else { return try scanner.skip() }
        let offset = scanner.nextOffset
        id = (try scanner.text(), offset)
      }
      guard let id else { throw JSONScanner.Fault(.notACommunityList("id"), at: start) }
      guard seen.insert(Array(id.text.utf8)).inserted else {
        throw JSONScanner.Fault(.communityIDTwice(id.text, line: nil), at: id.offset)
      }
      ids.append(id.text)
    }
    return ids
  }
}
