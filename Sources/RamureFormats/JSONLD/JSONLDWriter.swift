import RamureModel
import RamureWording

/// Writes JSON-LD: a context of prefixes, and a resource a line.
struct JSONLDWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let statements = RDFStatements(ecosystem, &losses)
    var text = JSONGraphText()
    text.add("{\n  \"@context\": {")
    text.lines(RDFPrefixes.all.count, indent: 4) { text, place in
      text.add(RDFPrefixes.all[place].prefix, quoted: RDFPrefixes.all[place].address)
    }
    text.add("},\n  \"@graph\": [")
    var isFirst = true
    statements.visit { resource in
      text.add(isFirst ? "\n    " : ",\n    ")
      isFirst = false
      Self.write(resource.properties, address: resource.address, to: &text)
    }
    text.add("\n  ]\n}\n")
    return [text.bytes]
  }

  private static func write(_ properties: [RDFResource.Property], address: String?, to text: inout JSONGraphText) {
    text.add("{")
    var isFirst = true
    if let address {
      text.add("@id", quoted: name(address))
      isFirst = false
    }
    var place = 0
    while place < properties.count {
      let predicate = properties[place].predicate
      let values = properties[place...].prefix { $0.predicate == predicate }
      place += values.count
      if !isFirst { text.add(", ") }
      isFirst = false
      let isType = predicate == RDFWords.type
      text.add(quoted: isType ? "@type" : name(predicate))
      text.add(values.count > 1 ? ": [" : ": ")
      for (number, property) in values.enumerated() {
        if number > 0 { text.add(", ") }
        write(property.value, isType: isType, to: &text)
      }
      if values.count > 1 { text.add("]") }
    }
    text.add("}")
  }

  private static func write(_ value: RDFResource.Value, isType: Bool, to text: inout JSONGraphText) {
    switch value {
    case .iri(let address):
      if isType { return text.add(quoted: name(address)) }
      text.add("{")
      text.add("@id", quoted: name(address))
      text.add("}")
    case .blank(let properties): write(properties, address: nil, to: &text)
    case .literal(let literal, let language, let type):
      // Whole numbers and truths are what they are in JSON; other numbers would lose their digits.
      let isBare = type == RDFWords.xsd + "integer" && Int64(literal) != nil || type == RDFWords.xsd + "boolean"
      if isBare { return text.add(literal) }
      guard language != nil || type != nil else { return text.add(quoted: literal) }
      text.add("{")
      text.add("@value", quoted: literal)
      text.add(", ")
      if let language { text.add("@language", quoted: language) }
      if let type { text.add("@type", quoted: name(type)) }
      text.add("}")
    }
  }

  private static func name(_ address: String) -> String { RDFPrefixes.name(address) ?? address }
}
