import RamureModel
import RamureWording

/// What a file says of a node or a relation under a heading of its own, ready to be shown: on a card, in a tooltip.
package struct WrittenAttribute: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case text(LocalizedText)
    /// To the web or a mailbox.
    case address(String)

    /// What is read of it.
    package var text: LocalizedText {
      switch self {
      case .text(let text): text
      case .address(let address): LocalizedText(verbatim: address)
      }
    }
  }

  /// What the file calls it.
  package let name: String
  package let label: LocalizedText
  /// One, or several of an attribute that holds several.
  package let values: [Value]

  /// What people look for first, then all else in the order of the file. Beside the name of the other end sentences come
  /// last: nothing reads well after a full stop.
  private static let firstOfNodes = ["description", "note", "amount", "url", "image", "images"]
  private static let firstOfRelations = ["amount"]
  private static let lastOfRelations = ["description", "note"]

  /// What is told in a place of its own.
  private static let ofNodesElsewhere: Set<String> = ["currency"]
  private static let ofRelationsElsewhere: Set<String> = ["role", "currency", "id", RelationDirection.attribute]

  package static func all(of node: Node) -> [WrittenAttribute] {
    all(
      node.attributes, first: firstOfNodes, last: [], currency: node.attribute("currency"), without: ofNodesElsewhere)
  }

  package static func all(of relation: Relation) -> [WrittenAttribute] {
    all(
      relation.attributes, first: firstOfRelations, last: lastOfRelations, currency: relation.attribute("currency"),
      without: ofRelationsElsewhere)
  }

  private static func all(
    _ attributes: [(name: String, value: String)], first: [String], last: [String], currency: String?,
    without elsewhere: Set<String>
  ) -> [WrittenAttribute] {
    // A currency without an amount is told as it stands.
    let hasAmount = attributes.contains { $0.name == "amount" }
    let told = attributes.filter { !elsewhere.contains($0.name) || $0.name == "currency" && !hasAmount }
    func those(_ names: [String]) -> [(name: String, value: String)] {
      names.flatMap { name in told.filter { $0.name.lowercased() == name } }
    }
    let others = told.filter { !(first + last).contains($0.name.lowercased()) }
    return (those(first) + others + those(last)).map { name, value in
      WrittenAttribute(
        name: name, label: AttributeWords.label(name),
        values: name == "amount" ? [.text(amount(value, currency))] : values(value))
    }
  }

  /// "30,000 EUR", « 30 000 EUR »; as it is written where it is no number.
  package static func amount(_ text: String, _ currency: String?) -> LocalizedText {
    let number = NumberParser.number(text)
    func told(_ language: Language) -> String {
      (number.map { MapWording.figure($0, language) } ?? text) + (currency.map { "\u{A0}" + $0 } ?? "")
    }
    return LocalizedText(en: told(.english), fr: told(.french))
  }

  private static func values(_ text: String) -> [Value] {
    let addresses = addresses(in: text)
    if !addresses.isEmpty { return addresses.map(Value.address) }
    return AttributeValues.of(text).map { SafeAddress.of($0).map(Value.address) ?? .text(LocalizedText(verbatim: $0)) }
  }

  /// The addresses that a text consists of, parted by spaces; none where something else is in it.
  private static func addresses(in text: String) -> [String] {
    let words = text.split { $0 == " " || $0.isNewline || $0 == "\t" || $0 == "|" }
    var found: [String] = []
    for word in words {
      let isFollowed = words.count > 1 && (word.last == "," || word.last == ";")
      guard let address = SafeAddress.of(String(isFollowed ? word.dropLast() : word)) else { return [] }
      found.append(address)
    }
    return found
  }

  /// Whether it is sentences that say by themselves what they are.
  package var isProse: Bool { ["description", "note"].contains(name.lowercased()) }

  /// The values one after the other.
  package var text: LocalizedText {
    LocalizedText(
      en: values.map(\.text.english).joined(separator: ", "), fr: values.map(\.text.french).joined(separator: ", "))
  }
}
