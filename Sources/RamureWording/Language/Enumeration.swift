/// How texts of the catalogue list several things and agree with a number.
package enum Enumeration {
  /// "a, b or c" in the language asked for.
  package static func alternatives(_ items: [String], _ language: Language) -> String {
    join(items, last: language == .french ? " ou " : " or ")
  }

  /// "a, b and c" in the language asked for.
  package static func all(_ items: [String], _ language: Language) -> String {
    join(items, last: language == .french ? " et " : " and ")
  }

  /// Each item between the quotation marks of the language.
  package static func quoted(_ items: [String], _ language: Language) -> [String] {
    items.map { quote($0, language) }
  }

  package static func quote(_ item: String, _ language: Language) -> String {
    language == .french ? "« \(item) »" : "“\(item)”"
  }

  /// French counts 0 and 1 as singular, English only 1.
  package static func isPlural(_ count: Int, _ language: Language) -> Bool {
    language == .french ? count > 1 : count != 1
  }

  private static func join(_ items: [String], last: String) -> String {
    guard let final = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + last + final
  }
}
