/// A date as far as it is known, in words: "2006", "March 2006", "14 March 2006".
package struct DateWords: Hashable, Sendable {
  package let year: Int
  package let month: Int?
  package let day: Int?

  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  private static let months: [(english: String, french: String)] = [
    ("January", "janvier"), ("February", "février"), ("March", "mars"), ("April", "avril"), ("May", "mai"),
    ("June", "juin"), ("July", "juillet"), ("August", "août"), ("September", "septembre"), ("October", "octobre"),
    ("November", "novembre"), ("December", "décembre"),
  ]

  package var text: LocalizedText {
    guard let month, (1...12).contains(month) else { return LocalizedText(verbatim: String(year)) }
    let name = Self.months[month - 1]
    guard let day else { return LocalizedText(en: "\(name.english) \(year)", fr: "\(name.french) \(year)") }
    return LocalizedText(
      en: "\(day) \(name.english) \(year)", fr: "\(day == 1 ? "1er" : String(day)) \(name.french) \(year)")
  }

  /// "in 2006", "on 14 March 2006", « en 2006 », « le 14 mars 2006 ».
  package var at: LocalizedText { text.after(en: day == nil ? "in" : "on", fr: day == nil ? "en" : "le") }

  /// « de 2006 », « d’avril 2006 », « du 14 mars 2006 ».
  fileprivate var frenchStart: String { day == nil ? NameGrammar.joined("de", text.french) : "du \(text.french)" }
  /// « à 2006 », « au 14 mars 2006 ».
  fileprivate var frenchEnd: String { day == nil ? "à \(text.french)" : "au \(text.french)" }
}

/// When a relation held, in words, as far as it is known.
package struct PeriodWords: Hashable, Sendable {
  package var start: DateWords?
  package var end: DateWords?
  /// Whether the end is known and lies behind.
  package var isOver: Bool

  /// - Parameter isOver: whether an end that is known lies behind.
  package init(start: DateWords? = nil, end: DateWords? = nil, isOver: Bool = true) {
    self.start = start
    self.end = end
    self.isOver = isOver && end != nil
  }

  package static let unknown = PeriodWords()

  /// What ends a sentence: "from 2010 to 2014", "since 2010", « jusqu’en 2014 »; empty where nothing is known.
  package func tail(isMoment: Bool) -> LocalizedText? {
    switch (start, end) {
    case (nil, nil): nil
    case (let start?, let end?) where start == end: start.at
    case (let start?, let end?):
      LocalizedText(
        en: "from \(start.text.english) to \(end.text.english)", fr: "\(start.frenchStart) \(end.frenchEnd)")
    case (let start?, nil) where isMoment: start.at
    case (let start?, nil): start.text.after(en: "since", fr: start.day == nil ? "depuis" : "depuis le")
    case (nil, let end?) where isMoment: end.at
    case (nil, let end?): end.text.after(en: "until", fr: end.day == nil ? "jusqu’en" : "jusqu’au")
    }
  }

  /// The same in years, for parentheses: "2010–2014", "since 2010".
  package func years(isMoment: Bool) -> LocalizedText? {
    switch (start?.year, end?.year) {
    case (nil, nil): nil
    case (let start?, let end?): LocalizedText(verbatim: start == end ? "\(start)" : "\(start)–\(end)")
    case (let year?, nil) where isMoment, (nil, let year?) where isMoment: LocalizedText(verbatim: "\(year)")
    case (let start?, nil): LocalizedText(en: "since \(start)", fr: "depuis \(start)")
    case (nil, let end?): LocalizedText(en: "until \(end)", fr: "jusqu’en \(end)")
    }
  }
}

extension LocalizedText {
  /// The text with a word before it.
  fileprivate func after(en english: String, fr french: String) -> LocalizedText {
    LocalizedText(en: "\(english) \(self.english)", fr: "\(french) \(self.french)")
  }
}
