/// A number with the noun it counts: "1 actor", "12 actors", "1 acteur", "12 acteurs".
///
/// Thousands are parted by a thin no-break space in French and a comma in English.
package struct Counted: Sendable {
  let english: (one: String, many: String)
  let french: (one: String, many: String)

  package init(en: (String, String), fr: (String, String)) {
    english = (en.0, en.1)
    french = (fr.0, fr.1)
  }

  /// The noun alone, as it agrees with a number that stands apart.
  package func noun(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: Enumeration.isPlural(count, .english) ? english.many : english.one,
      fr: Enumeration.isPlural(count, .french) ? french.many : french.one)
  }

  package func text(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: "\(Figures.grouped(count, .english)) \(Enumeration.isPlural(count, .english) ? english.many : english.one)",
      fr: "\(Figures.grouped(count, .french)) \(Enumeration.isPlural(count, .french) ? french.many : french.one)")
  }
}

/// Numbers as the reader's language writes them.
package enum Figures {
  /// A whole number with its thousands parted.
  package static func grouped(_ number: Int, _ language: Language) -> String {
    let separator = language == .french ? "\u{202F}" : ","
    var groups: [Substring] = []
    var rest = Substring(String(number.magnitude))
    while rest.count > 3 {
      groups.append(rest.suffix(3))
      rest = rest.dropLast(3)
    }
    groups.append(rest)
    return (number < 0 ? "-" : "") + groups.reversed().joined(separator: separator)
  }

  /// A number with a fixed count of decimals, its point or comma as the language has it.
  package static func decimal(_ number: Double, places: Int, _ language: Language) -> String {
    precondition(number.isFinite, "only finite numbers are shown to readers")
    precondition((0...9).contains(places), "between 0 and 9 decimals")
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = (number.magnitude * Double(scale)).rounded()
    guard scaled < 9e15 else { return String(number) }
    let whole = Int(scaled)
    let sign = number < 0 && whole != 0 ? "-" : ""
    let head = grouped(whole / scale, language)
    guard places > 0 else { return sign + head }
    let tail = String(whole % scale)
    let padding = String(repeating: "0", count: places - tail.count)
    return sign + head + (language == .french ? "," : ".") + padding + tail
  }
}
