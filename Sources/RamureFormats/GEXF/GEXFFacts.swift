import RamureModel
import RamureWording

/// What a node or an edge of a GEXF file says, gathered up to its end.
struct GEXFFacts {
  let place: EcosystemDraft.Place
  var name: String?
  var parent: String?
  private(set) var start: String?
  private(set) var end: String?
  private(set) var values: [(name: String, text: String, place: EcosystemDraft.Place)] = []
  private var spells = 0
  private var hasStandards = false

  init(place: EcosystemDraft.Place) { self.place = place }

  mutating func add(_ name: String, _ text: String, at place: EcosystemDraft.Place) {
    values.append((name, text, place))
  }

  func says(_ name: String) -> Bool { values.contains { $0.name == name } }

  /// The period that a tag gives itself.
  mutating func readTimes(_ tag: XMLStart, _ body: inout GEXFBody) {
    for name in ["start", "startopen", "datefrom"] {
      if let text = body.value(tag, name) { start = start ?? time(text, at: tag.place, &body) }
    }
    for name in ["end", "endopen", "dateto"] {
      if let text = body.value(tag, name) { end = end ?? time(text, at: tag.place, &body) }
    }
  }

  /// One of several spells: the period goes from the first beginning to the last end.
  mutating func readSpell(_ tag: XMLStart, _ body: inout GEXFBody) {
    var spell = GEXFFacts(place: tag.place)
    spell.readTimes(tag, &body)
    spells += 1
    if spells == 1 {
      (start, end) = (spell.start ?? start, spell.end ?? end)
      return
    }
    if spells == 2 { body.records.passOver(.times, named: "<spell>", at: tag.place) }
    if let first = start, let other = spell.start { start = min(first, other) } else { start = nil }
    if let last = end, let other = spell.end { end = max(last, other) } else { end = nil }
  }

  mutating func readValue(_ tag: XMLStart, of owner: String, _ body: inout GEXFBody) {
    let place = tag.place
    let id = body.value(tag, "for") ?? body.value(tag, "id") ?? ""
    guard let attribute = body.attributes["\(owner) \(id)"] else {
      let known = body.attributeOrder.compactMap { body.attributes[$0]?.id }
      let nearest = body.records.draft.nearest(to: id, in: known)
      body.records.draft.report(.error, .keyNotDeclared(id, nearest: nearest), at: place)
      return
    }
    guard let value = attribute.value(body.value(tag, "value") ?? "", at: place, &body.records) else { return }
    let isTimed = ["start", "end", "startopen", "endopen"].contains { body.value(tag, $0) != nil }
    guard let known = values.firstIndex(where: { $0.name == attribute.name }) else {
      return values.append((attribute.name, value, place))
    }
    if isTimed {
      // The last one that is said holds.
      values[known] = (attribute.name, value, place)
      body.records.passOver(.times, named: attribute.name, at: place)
    } else {
      body.records.draft.report(.error, .valueSaidTwice(attribute.name), at: place)
    }
  }

  /// What holds where nothing else is said.
  mutating func addStandards(of owner: String, _ body: inout GEXFBody) {
    for key in body.attributeOrder {
      guard let attribute = body.attributes[key], attribute.owner == owner, let standard = attribute.standard,
        !says(attribute.name)
      else { continue }
      values.append((attribute.name, standard, place))
    }
  }

  /// A moment as a date: without its hours; years may be written as decimals.
  private func time(_ text: String, at place: EcosystemDraft.Place, _ body: inout GEXFBody) -> String? {
    let text = text.trimmedOfLines
    if text.isEmpty || text.lowercased().hasSuffix("infinity") || text.lowercased().hasSuffix("inf") { return nil }
    let day = text.split(separator: "T", maxSplits: 1)[0]
    if PartialDate(String(day)) != nil { return String(day) }
    if let number = NumberParser.number(text) {
      if number == number.rounded(), (1...9_999).contains(number) {
        let year = String(Int(number))
        return String(repeating: "0", count: 4 - year.count) + year
      }
      body.records.passOver(.times, named: text, at: place)
      return nil
    }
    return text
  }
}
