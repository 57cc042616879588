import RamureModel
import RamureWording

/// A declared key of GraphML: what values under it are called, of what type they are, and what holds where none is given.
struct GraphMLKey {
  enum Kind: String {
    case boolean, int, long, float, double, string
  }

  let id: String
  /// What it may be given to: `node`, `edge`, `graph`, `all`…
  let owner: String
  /// What values under it are called.
  let name: String
  let kind: Kind
  /// What a program that draws puts there, whose content is elements: `nodegraphics`.
  var isDrawing = false
  /// Whether a value is a list of several.
  var isList = false
  let place: EcosystemDraft.Place
  var standard: String?

  /// A value under the key as an ecosystem keeps it; `nil` where it says nothing, or cannot be, which is reported.
  func value(_ text: String, at place: EcosystemDraft.Place, _ records: inout GraphRecords) -> String? {
    guard kind != .string else { return isList ? Self.list(text) : text }
    let word = text.trimmedOfLines
    guard !word.isEmpty else { return nil }
    switch kind {
    case .boolean:
      switch word.lowercased() {
      case "true", "1": return "true"
      case "false", "0": return "false"
      default: records.draft.report(.error, .noBoolean(word, of: name), at: place)
      }
    case .int, .long:
      if kind == .int ? Int32(word) != nil : Int64(word) != nil { return word }
      records.draft.report(.error, .noWholeNumber(word, of: name, bits: kind == .int ? 32 : 64), at: place)
    default:
      if NumberParser.number(word) != nil { return word }
      if word.lowercased() == "nan" {
        records.passOver(.notNumbers, named: name, at: place)
      } else {
        records.draft.report(.error, .invalidNumber(word, of: name), at: place)
      }
    }
    return nil
  }
}

extension GraphMLKey {
  /// A list, `[a, b]` or `a|b`, with bars between its values.
  private static func list(_ text: String) -> String {
    var rest = text.trimmedOfLines
    if rest.hasPrefix("["), rest.hasSuffix("]") { rest = String(rest.dropFirst().dropLast()) }
    let sign: Character = rest.contains("|") ? "|" : rest.contains(";") ? ";" : ","
    return rest.split(separator: sign).map { String($0).trimmedOfLines }.filter { !$0.isEmpty }.joined(separator: "|")
  }
}

extension Diagnosis {
  static func noBoolean(_ text: String, of name: String) -> Diagnosis {
    Diagnosis(
      code: "no-boolean",
      problem: LocalizedText(
        en: "“\(short: text)” under “\(short: name)” is neither true nor false",
        fr: "« \(short: text) » sous « \(short: name) » n’est ni vrai ni faux"),
      remedy: LocalizedText(en: "write true or false", fr: "écrivez true ou false"))
  }

  static func noWholeNumber(_ text: String, of name: String, bits: Int) -> Diagnosis {
    let most = bits == 32 ? "2147483647" : "9223372036854775807"
    return Diagnosis(
      code: "no-whole-number",
      problem: LocalizedText(
        en: "“\(short: text)” under “\(short: name)” is no whole number up to \(most)",
        fr: "« \(short: text) » sous « \(short: name) » n’est pas un nombre entier jusqu’à \(most)"),
      remedy: LocalizedText(
        en: "correct it, or declare the values as \(bits == 32 ? "long or double" : "double")",
        fr: "corrigez-le, ou déclarez les valeurs comme \(bits == 32 ? "long ou double" : "double")"))
  }

  static func keyNotDeclared(_ id: String, nearest: [String]) -> Diagnosis {
    Diagnosis(
      code: "key-not-declared",
      problem: LocalizedText(
        en: "no key “\(short: id)” is declared", fr: "aucune clé « \(short: id) » n’est déclarée"),
      remedy: .didYouMean(
        nearest,
        otherwise: LocalizedText(
          en: "declare it before the graph, with its name and type",
          fr: "déclarez-la avant le graphe, avec son nom et son type")))
  }

  static func keyDeclaredTwice(_ id: String, first: Int) -> Diagnosis {
    Diagnosis(
      code: "key-declared-twice",
      problem: LocalizedText(
        en: "the key “\(short: id)” is declared in line \(first) already",
        fr: "la clé « \(short: id) » est déjà déclarée ligne \(first)"),
      remedy: LocalizedText(en: "give one of them another id", fr: "donnez à l’une d’elles un autre identifiant"))
  }

  static func valueTypeUnknown(_ type: String, of name: String) -> Diagnosis {
    Diagnosis(
      code: "value-type-unknown",
      problem: LocalizedText(
        en: "“\(short: type)” is no type of values; those of “\(short: name)” are taken as texts",
        fr: "« \(short: type) » n’est pas un type de valeurs ; celles de « \(short: name) » sont prises comme textes"),
      remedy: LocalizedText(
        en: "declare boolean, int, long, float, double or string",
        fr: "déclarez boolean, int, long, float, double ou string"))
  }
}
