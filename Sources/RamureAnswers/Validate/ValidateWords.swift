import RamureWording

/// What `ramure validate` says of each file.
package enum ValidateWords {
  package static func valid(nodes: Int, relations: Int) -> LocalizedText {
    let (nodes, relations) = (Counted.nodes.text(nodes), Counted.relations.text(relations))
    return LocalizedText(
      en: "\(nodes.english), \(relations.english), valid", fr: "\(nodes.french), \(relations.french), valide")
  }

  package static func invalid(errors: Int, warnings: Int) -> LocalizedText {
    var found = [Counted.errors.text(errors)]
    if warnings > 0 { found.append(Counted.warnings.text(warnings)) }
    return LocalizedText(
      en: "\(found.map(\.english).joined(separator: ", ")), not valid",
      fr: "\(found.map(\.french).joined(separator: ", ")), non valide")
  }

  package static let file = LocalizedText(en: "File", fr: "Fichier")
  package static let line = LocalizedText(en: "Line", fr: "Ligne")
  package static let column = LocalizedText(en: "Column", fr: "Colonne")
  package static let severity = LocalizedText(en: "Severity", fr: "Gravité")
  package static let code = LocalizedText(en: "Code", fr: "Code")
  package static let message = LocalizedText(en: "What is wrong", fr: "Ce qui ne va pas")
  package static let remedy = LocalizedText(en: "What to do", fr: "Quoi faire")
}
