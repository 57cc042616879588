/// The vocabularies that are understood: where their words begin, and what is ours.
enum RDFWords {
  static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  static let rdfs = "http://www.w3.org/2000/01/rdf-schema#"
  static let owl = "http://www.w3.org/2002/07/owl#"
  static let xsd = "http://www.w3.org/2001/XMLSchema#"
  static let org = "http://www.w3.org/ns/org#"
  static let prov = "http://www.w3.org/ns/prov#"
  static let skos = "http://www.w3.org/2004/02/skos/core#"
  static let foaf = "http://xmlns.com/foaf/0.1/"
  static let dcterms = "http://purl.org/dc/terms/"
  static let dc = "http://purl.org/dc/elements/1.1/"
  static let schema = "https://schema.org/"
  static let time = "http://www.w3.org/2006/time#"
  static let vcard = "http://www.w3.org/2006/vcard/ns#"
  /// What the others cannot say. It resolves to nothing: no server has to stay for files to be read.
  static let own = "urn:ramure:"

  static let type = rdf + "type"
  static let ecosystem = own + "ecosystem"
  static let relatedTo = own + "relatedTo"
  static let subkind = own + "subkind"
  static let stage = own + "stage"
  static let weight = own + "weight"
  static let direction = own + "direction"
  static let role = own + "role"

  /// What stands before the names of authors: `urn:ramure:node:la-fabrique`.
  enum Names: String, CaseIterable {
    case node, kind, relation, attribute, source

    var prefix: String { RDFWords.own + rawValue + ":" }

    /// The address of a name; its signs that an address cannot have are written by their bytes.
    func iri(_ name: String) -> String { prefix + RDFWords.escaped(name) }

    /// The name of an address; `nil` for one of others.
    func name(_ iri: String) -> String? {
      iri.hasPrefix(prefix) ? RDFWords.unescaped(iri.dropFirst(prefix.count)) : nil
    }
  }

  /// The address of a node: its id, where that is one of the web itself.
  static func node(_ id: String) -> String { isWebAddress(id) ? id : Names.node.iri(id) }

  /// The id of a node by its address.
  static func id(_ iri: String) -> String { Names.node.name(iri) ?? iri }

  static func source(_ id: String) -> String { isWebAddress(id) ? id : Names.source.iri(id) }

  /// Whether a text is an address as a file may hold it, that nobody would write otherwise.
  static func isWebAddress(_ text: String) -> Bool {
    (text.hasPrefix("http://") || text.hasPrefix("https://")) && text.utf8.count > 10
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"{}|^`\\".utf8.contains($0) }
  }

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let isPlain =
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      if isPlain {
        bytes.append(byte)
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += Array(("%" + (digits.utf8.count < 2 ? "0" : "") + digits).utf8)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func unescaped(_ text: Substring) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "%"), place + 2 < bytes.count,
        let byte = UInt8(String(decoding: bytes[place + 1...place + 2], as: UTF8.self), radix: 16)
      {
        result.append(byte)
        place += 3
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(validating: result, as: UTF8.self) ?? String(text)
  }

  /// A word of a vocabulary without what stands before it: `foundingDate`.
  static func localName(_ iri: String) -> String {
    let tail = iri.utf8.lastIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
    guard let tail else { return iri }
    let name = String(iri[iri.utf8.index(after: tail)...])
    return name.isEmpty ? iri : unescaped(Substring(name))
  }

  /// `http://schema.org/` is the old address of the same words.
  static func normalized(_ iri: String) -> String {
    iri.hasPrefix("http://schema.org/") ? schema + iri.dropFirst("http://schema.org/".count) : iri
  }

  /// The kinds of ours that classes of other vocabularies mean.
  static let kinds: [String: String] = [
    org + "Organization": "organisation", org + "FormalOrganization": "organisation",
    org + "OrganizationalUnit": "organisation", org + "OrganizationalCollaboration": "partnership",
    foaf + "Organization": "organisation", foaf + "Person": "person", foaf + "Group": "community",
    schema + "Organization": "organisation", schema + "NGO": "organisation", schema + "Corporation": "organisation",
    schema + "GovernmentOrganization": "organisation", schema + "EducationalOrganization": "organisation",
    schema + "Person": "person", schema + "Event": "event", schema + "Place": "territory",
    schema + "AdministrativeArea": "territory", schema + "City": "territory", vcard + "Individual": "person",
    vcard + "Organization": "organisation", prov + "Organization": "organisation", prov + "Person": "person",
  ]

  /// The class of other vocabularies that comes nearest to a kind of ours.
  static func publicClass(_ kind: String) -> String? {
    switch kind {
    case "organisation": org + "Organization"
    case "person": foaf + "Person"
    case "community": foaf + "Group"
    case "partnership", "alliance": org + "OrganizationalCollaboration"
    case "event": schema + "Event"
    case "territory": schema + "Place"
    default: nil
    }
  }

  /// Relations of other vocabularies: the kind of ours, and whether it runs the other way.
  static let relations: [String: (kind: String, isReversed: Bool)] = [
    org + "memberOf": ("memberOf", false), org + "hasMember": ("memberOf", true),
    schema + "memberOf": ("memberOf", false), schema + "member": ("memberOf", true),
    foaf + "member": ("memberOf", true), schema + "funder": ("funds", true), schema + "sponsor": ("funds", true),
    org + "subOrganizationOf": ("partOf", false), org + "hasSubOrganization": ("partOf", true),
    org + "unitOf": ("partOf", false), org + "hasUnit": ("partOf", true),
    schema + "parentOrganization": ("partOf", false), schema + "subOrganization": ("partOf", true),
    schema + "founder": ("founded", true), org + "linkedTo": ("collaboratesWith", false),
    prov + "wasDerivedFrom": ("derivedFrom", false), schema + "location": ("activeIn", false),
    schema + "areaServed": ("activeIn", false), foaf + "knows": ("knows", false), schema + "knows": ("knows", false),
  ]

  /// A relation of other vocabularies that says the same as a kind of ours, the same way round.
  static func publicRelation(_ kind: String) -> String? {
    switch kind {
    case "memberOf": org + "memberOf"
    case "derivedFrom": prov + "wasDerivedFrom"
    default: nil
    }
  }

  static let names: Set<String> = [
    rdfs + "label", skos + "prefLabel", schema + "name", foaf + "name", dcterms + "title", dc + "title",
    schema + "legalName",
  ]
  static let starts: Set<String> = [schema + "foundingDate", schema + "startDate", schema + "dateCreated"]
  static let ends: Set<String> = [schema + "dissolutionDate", schema + "endDate"]
  static let addresses: Set<String> = [schema + "url", foaf + "homepage"]
  static let sources: Set<String> = [
    prov + "hadPrimarySource", dcterms + "source", dc + "source", prov + "wasQuotedFrom",
  ]
}
