/// The words of written dates, folded, in French and English.
enum DateWords {
  static let months: [String: Int] = {
    let names: [[String]] = [
      ["janvier", "janv", "jan", "january"], ["fevrier", "fevr", "fev", "february", "feb"], ["mars", "march", "mar"],
      ["avril", "avr", "april", "apr"], ["mai", "may"], ["juin", "june", "jun"], ["juillet", "juil", "july", "jul"],
      ["aout", "august", "aug"], ["septembre", "sept", "september", "sep"], ["octobre", "oct", "october"],
      ["novembre", "nov", "november"], ["decembre", "dec", "december"],
    ]
    var numbers: [String: Int] = [:]
    for (place, names) in names.enumerated() {
      for name in names { numbers[name] = place + 1 }
    }
    return numbers
  }()

  /// Parts of a year, with how many months each has.
  static let parts: [String: Int] = [
    "t": 3, "q": 3, "trimestre": 3, "trim": 3, "quarter": 3, "s": 6, "h": 6, "semestre": 6, "sem": 6, "half": 6,
    "semester": 6,
  ]

  /// What follows the number of a day or a part: `1er`, `2nd`, `15th`.
  static let ordinals: Set<String> = ["er", "re", "e", "eme", "nd", "nde", "st", "rd", "th", "ere"]

  /// What says nothing between the parts of a date.
  static let fillers: Set<String> = ["de", "du", "of", "the", "le", "en", "in"]

  /// What leaves the end open.
  static let since: [[String]] = [
    ["depuis", "le"], ["depuis"], ["a", "partir", "de"], ["a", "partir", "du"], ["a", "compter", "de"],
    ["a", "compter", "du"], ["des"], ["since"], ["from"], ["starting"],
  ]
  /// What leaves the start open.
  static let until: [[String]] = [
    ["jusqu", "en"], ["jusqu", "a"], ["jusqu", "au"], ["jusque"], ["until"], ["till"], ["up", "to"], ["to"],
  ]
  /// What may come before two dates.
  static let openings: [[String]] = [["de"], ["du"], ["d"], ["entre"], ["between"], ["from"], ["depuis"]]
  /// What stands between two dates.
  static let connectors: [[String]] = [
    ["jusqu", "en"], ["jusqu", "a"], ["jusqu", "au"], ["a"], ["au"], ["et"], ["and"], ["to"], ["until"], ["till"],
    ["–"], ["-"], ["/"],
  ]

  static func isDash(_ token: DateTokens.Token) -> Bool { token == .sign("–") || token == .sign("-") }

  /// What follows upon the first of some phrases with which the tokens begin; `nil` where they begin with none.
  static func dropping(
    _ phrases: [[String]], from tokens: ArraySlice<DateTokens.Token>
  ) -> ArraySlice<DateTokens.Token>? {
    for phrase in phrases {
      var rest = tokens
      var isThere = true
      for word in phrase {
        while rest.first == .sign("'") || rest.first == .sign("’") { rest = rest.dropFirst() }
        isThere = isThere && (rest.first == .word(word) || (word.count == 1 && rest.first == .sign(Character(word))))
        rest = rest.dropFirst()
      }
      if isThere, !rest.isEmpty { return rest }
    }
    return nil
  }
}
