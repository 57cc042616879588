import RamureModel

/// A name taken apart: its words as they are compared, its legal forms, the acronym it gives of itself.
struct NameForm: Sendable {
  struct Word: Sendable {
    /// Folded, and written out where it was an abbreviation.
    var text: String
    let written: String
    /// Whether a full stop cuts it short: `Féd.`
    var isCut = false
  }

  /// In their order, articles among them, legal forms left out.
  private(set) var words: [Word] = []
  /// Folded, each once, in order.
  private(set) var legalForms: [String] = []
  /// What stands in parentheses and spells the rest: `FAN` behind “Fédération des aînés de Neuville”.
  private(set) var acronyms: [String] = []

  /// So much of a text is a name: comparing two takes the product of their words.
  private static let mostWords = 40
  private static let mostAsides = 8

  /// Linear in the length of the name.
  init(_ name: String) {
    let (body, asides) = Self.cut(name)
    var found = Self.withoutLaw(body, &legalForms)
    for aside in asides.prefix(Self.mostAsides) {
      let aside = Self.withoutLaw(aside, &legalForms)
      if aside.count == 1, Initials(of: found.map(\.text)).spell(aside[0].text) {
        acronyms.append(aside[0].text)
      } else {
        found += aside
      }
    }
    found = Array(found.prefix(Self.mostWords))
    for place in found.indices {
      let text = found[place].text
      found[place].text = NameLexicon.withoutOrdinal(NameLexicon.abbreviations[text] ?? text)
    }
    words = found.filter { !NameLexicon.legalForms.contains($0.text) }
    if words.allSatisfy({ NameLexicon.little.contains($0.text) }) {
      words = found
    } else {
      legalForms += found.lazy.map(\.text).filter { NameLexicon.legalForms.contains($0) }
    }
    legalForms = Set(legalForms).sorted { $0.precedes($1) }
  }

  /// Takes “loi 1901” out, with the word “association” before it where they stand alone.
  private static func withoutLaw(_ words: [Word], _ legalForms: inout [String]) -> [Word] {
    guard let law = words.firstIndex(where: { $0.text == "loi" }),
      let year = words[law...].prefix(5).firstIndex(where: { $0.text == "1901" })
    else { return words }
    legalForms.append("loi 1901")
    let rest = Array(words[..<law] + words[(year + 1)...])
    return rest.count == 1 && rest[0].text == "association" ? [] : rest
  }

  // MARK: - Words

  /// The words of a name, and those of each of its parentheses.
  private static func cut(_ name: String) -> (body: [Word], asides: [[Word]]) {
    var parts: [[Word]] = [[]]
    var part = 0
    var letters = String.UnicodeScalarView()
    // Whether the last word is made of initials, the last of them with its full stop right here: `S.A.` is one word.
    var isOpenInitials = false
    func end(at sign: Unicode.Scalar) {
      guard !letters.isEmpty else {
        isOpenInitials = false
        return
      }
      let written = String(letters)
      let text = written.folded
      letters = String.UnicodeScalarView()
      let isInitial = text.utf8.count == 1
      if isInitial, isOpenInitials, let last = parts[part].popLast() {
        parts[part].append(Word(text: last.text + text, written: last.written + written, isCut: false))
      } else if !text.isEmpty {
        parts[part].append(Word(text: text, written: written, isCut: sign == "."))
      }
      isOpenInitials = isInitial && sign == "."
    }
    for scalar in name.unicodeScalars {
      if Self.isLetter(scalar) {
        letters.append(scalar)
        continue
      }
      end(at: scalar)
      if scalar == "(" || scalar == "[" {
        parts.append([])
        part = parts.count - 1
      } else if scalar == ")" || scalar == "]" {
        part = 0
      }
    }
    end(at: " ")
    return (joinedForms(parts[0]), parts.dropFirst().filter { !$0.isEmpty }.map { Array($0) })
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x300...0x36F: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// `e. V.` is written with a space by those who know German.
  private static func joinedForms(_ words: [Word]) -> [Word] {
    guard let place = words.firstIndex(where: { $0.text == "e" }), place + 1 < words.count,
      words[place + 1].text == "v"
    else { return words }
    var joined = words
    joined.replaceSubrange(place...place + 1, with: [Word(text: "ev", written: "e. V.")])
    return joined
  }
}

/// The first letters of the words of a name.
struct Initials {
  private let all: [UInt8]
  private let withoutLittle: [UInt8]

  init(of words: [String]) {
    all = words.compactMap { $0.utf8.first }
    withoutLittle = words.lazy.filter { !NameLexicon.little.contains($0) }.compactMap { $0.utf8.first }
  }

  /// Whether an acronym is made of them: in their order, small ones left out, or with one slip; `RS` will do for a name
  /// of three words.
  func spell(_ acronym: String) -> Bool {
    let letters = Array(acronym.utf8)
    guard let first = letters.first, letters.count <= 12 else { return false }
    for initials in [all, withoutLittle] where !initials.isEmpty {
      if initials == letters { return true }
      if letters.count >= 3, letters.sorted() == initials.sorted() { return true }
      if letters.count >= 3, EditDistance.between(letters, initials, atMost: 1) != nil { return true }
    }
    guard first == all.first, letters.count == 1 || 2 * letters.count >= withoutLittle.count else { return false }
    var rest = letters[...]
    for initial in all where initial == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
