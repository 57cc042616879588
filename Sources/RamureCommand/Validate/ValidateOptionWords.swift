import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension ValidateWords {
  static func valid(nodes: Int, relations: Int) -> LocalizedText {
    let (nodes, relations) = (Counted.nodes.text(nodes), Counted.relations.text(relations))
    return LocalizedText(
      en: "\(nodes.english), \(relations.english), valid", fr: "\(nodes.french), \(relations.french), valide")
  }
  static func invalid(errors: Int, warnings: Int) -> LocalizedText {
    var found = [Counted.errors.text(errors)]
    if warnings > 0 { found.append(Counted.warnings.text(warnings)) }
    return LocalizedText(
      en: "\(found.map(\.english).joined(separator: ", ")), not valid",
      fr: "\(found.map(\.french).joined(separator: ", ")), non valide")
  }
}
