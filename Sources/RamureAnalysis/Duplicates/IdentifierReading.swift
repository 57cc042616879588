import RamureModel
import RamureWording

/// Finds the identifiers of nodes in what files say of them: under headings such as `siren`, `n° RNA`, `url`.
package struct IdentifierReading: Sendable {
  /// What is under each heading, by the place of the attribute’s name.
  private let schemes: [(name: String, scheme: ActorIdentifier.Scheme)]

  init(_ ecosystem: Ecosystem) {
    schemes = ecosystem.nodeAttributes.compactMap { name in Self.scheme(of: name).map { (name, $0) } }
  }

  /// The identifiers of a node, each once, in the order of their headings; and the texts whose check digit is wrong.
  func identifiers(
    of node: Node
  ) -> (found: [ActorIdentifier], faults: [(scheme: ActorIdentifier.Scheme, text: String)]) {
    var found: [ActorIdentifier] = []
    var faults: [(scheme: ActorIdentifier.Scheme, text: String)] = []
    for (name, scheme) in schemes {
      guard let text = node.attribute(name) else { continue }
      if let identifier = Self.elsewhere(text) ?? ActorIdentifier(scheme, text) {
        if !found.contains(identifier) { found.append(identifier) }
      } else if scheme != .address, !text.folded.isEmpty {
        faults.append((scheme, text))
      }
    }
    return (found, faults)
  }

  /// An identifier in the address that its register gives it; a SIRET under the heading of a SIREN.
  private static func elsewhere(_ text: String) -> ActorIdentifier? {
    let lower = text.lowercased()
    if lower.contains("ror.org/") { return ActorIdentifier(.ror, text) }
    if lower.contains("wikidata.org/") { return ActorIdentifier(.wikidata, text) }
    return nil
  }

  /// Remarks on identifiers whose check digit is wrong, at the places of their nodes.
  package static func remarks(on ecosystem: Ecosystem) -> ViolationList {
    var remarks = ViolationList()
    let reading = IdentifierReading(ecosystem)
    for node in ecosystem.nodes {
      for fault in reading.identifiers(of: node).faults {
        remarks.append(
          Violation(.warning, at: node.position, .invalidIdentifier(fault.text, of: fault.scheme.title)))
      }
    }
    return remarks
  }

  /// What a heading says stands under it; `nil` for what is no identifier.
  static func scheme(of heading: String) -> ActorIdentifier.Scheme? {
    let words = heading.folded.split(separator: " ").map { String($0) }
    for scheme in ActorIdentifier.Scheme.allCases where scheme != .address && words.contains(scheme.rawValue) {
      return scheme
    }
    if words.contains("waldec") { return .rna }
    if words == ["qid"] { return .wikidata }
    let addresses = [
      "url", "site", "site web", "site internet", "website", "web site", "web", "web address", "adresse web",
      "homepage",
      "home page", "page d accueil", "lien",
    ]
    return addresses.contains(words.joined(separator: " ")) ? .address : nil
  }
}
