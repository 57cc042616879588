import RamureModel
import RamureWording

/// What values of every section hold alike: texts, dates, numbers, lists, addresses.
///
/// A value that is not what it should be is reported at its place, and left out.
extension EcosystemDraft {
  mutating func text(_ value: YAMLValue?) -> YAMLText? {
    switch value {
    case nil: return nil
    case .text(let text): return text.isAbsent ? nil : text
    case .list(_, let place):
      report(.error, .textExpected, at: place)
      return nil
    case .map(let map):
      report(.error, .textExpected, at: map.place)
      return nil
    }
  }

  /// A text for people, which may hold any sign: one that a comment seems to have cut is remarked.
  mutating func prose(_ value: YAMLValue?) -> YAMLText? {
    let text = text(value)
    if let text {
      remarkCut(text)
      if text.isPlain, Self.isInTypographicQuotes(text.string) {
        report(.warning, .yamlTypographicQuotes(text.string), at: text.place)
      }
    }
    return text
  }

  /// Quotation marks as word processors make them are letters to YAML.
  private static func isInTypographicQuotes(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, text.count > 2 else { return false }
    return ("“„«".contains(first) && "”“»".contains(last)) || (first == "‘" && last == "’")
  }

  mutating func remarkCut(_ text: YAMLText) {
    if let cut = text.cut { report(.warning, .yamlTextCut(text.string), at: cut) }
  }

  mutating func map(_ value: YAMLValue) -> YAMLMap? {
    if case .map(let map) = value { return map }
    report(.error, .mapExpected, at: value.place)
    return nil
  }

  /// The texts of a list, or the one text that stands for a list of one.
  mutating func texts(_ value: YAMLValue?) -> [YAMLText] {
    guard case .list(let items, _) = value else { return text(value).map { [$0] } ?? [] }
    var texts: [YAMLText] = []
    for item in items {
      if let text = text(item) { texts.append(text) }
    }
    return texts
  }

  mutating func date(_ value: YAMLValue?) -> PartialDate? {
    guard let text = text(value), let bounds = bounds(text) else { return nil }
    if case .date(let date) = bounds { return date }
    report(.error, .invalidDate(text.string), at: text.place)
    return nil
  }

  mutating func period(start: YAMLValue?, end: YAMLValue?) -> Period {
    let first = text(start).flatMap { bounds($0) }
    let last = text(end).flatMap { bounds($0) }
    return EcosystemDraft.period(start: first, end: last) ?? .unknown
  }

  /// What a date says, as people write it.
  private mutating func bounds(_ text: YAMLText) -> WrittenBounds? {
    writtenDate(text.string, order: dayOrder, at: text.place)
  }

  /// A number as it was written, if it is one.
  mutating func number(_ value: YAMLValue?, of attribute: String) -> YAMLText? {
    guard let text = text(value) else { return nil }
    return number(text.string, of: attribute, at: text.place) == nil ? nil : text
  }

  mutating func address(_ value: YAMLValue?) -> YAMLText? {
    guard let text = text(value), let address = address(text.string, at: text.place) else { return nil }
    return YAMLText(string: address, place: text.place, isPlain: text.isPlain)
  }

  /// The ids of sources, each of which the header must list if it lists any.
  mutating func sources(_ value: YAMLValue?) -> [String] {
    var sources: [String] = []
    for text in texts(value) {
      if let source = source(text.string, at: text.place) { sources.append(source) }
    }
    return sources
  }

  /// A name with its translations; the main one may be missing if there is a translation.
  mutating func name(_ main: YAMLValue?, english: YAMLValue?, french: YAMLValue?) -> Name? {
    let main = prose(main)?.string
    let english = prose(english)?.string
    let french = prose(french)?.string
    guard let first = main ?? french ?? english else { return nil }
    return Name(first, english: english, french: french)
  }

  /// The stage a word means, by its id.
  mutating func stage(_ text: YAMLText) -> String? {
    stage(text.string, at: text.place)
  }
}
