/// A name whose words are numbers of a table: what is compared by the hundred thousand.
struct CountedName: Sendable {
  /// In their order, articles among them.
  let words: [Int32]
  /// By the place of a word: whether a full stop cuts it short.
  let cuts: UInt64
  let legalForms: [Int32]
  let acronyms: [Int32]

  init(_ form: NameForm, _ table: inout WordTable) {
    words = form.words.map { table.number(of: $0.text) }
    var cuts: UInt64 = 0
    for (place, word) in form.words.prefix(64).enumerated() where word.isCut { cuts |= 1 << UInt64(place) }
    self.cuts = cuts
    legalForms = form.legalForms.map { table.number(of: $0) }
    acronyms = form.acronyms.map { table.number(of: $0) }
  }

  func isCut(_ place: Int) -> Bool { place < 64 && cuts >> UInt64(place) & 1 == 1 }
}
