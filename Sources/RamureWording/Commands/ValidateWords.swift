/// What `ramure validate` says of each file.
public enum ValidateWords {
  public static func valid(nodes: Int, relations: Int) -> LocalizedText {
    let (nodes, relations) = (Counted.nodes.text(nodes), Counted.relations.text(relations))
    return LocalizedText(
      en: "\(nodes.english), \(relations.english), valid", fr: "\(nodes.french), \(relations.french), valide")
  }

  public static func invalid(errors: Int, warnings: Int) -> LocalizedText {
    var found = [Counted.errors.text(errors)]
    if warnings > 0 { found.append(Counted.warnings.text(warnings)) }
    return LocalizedText(
      en: "\(found.map(\.english).joined(separator: ", ")), not valid",
      fr: "\(found.map(\.french).joined(separator: ", ")), non valide")
  }

  public static let file = LocalizedText(en: "File", fr: "Fichier")
  public static let line = LocalizedText(en: "Line", fr: "Ligne")
  public static let column = LocalizedText(en: "Column", fr: "Colonne")
  public static let severity = LocalizedText(en: "Severity", fr: "Gravité")
  public static let code = LocalizedText(en: "Code", fr: "Code")
  public static let message = LocalizedText(en: "What is wrong", fr: "Ce qui ne va pas")
  public static let remedy = LocalizedText(en: "What to do", fr: "Quoi faire")
}
