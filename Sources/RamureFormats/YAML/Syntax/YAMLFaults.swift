import RamureModel
import RamureWording

/// Says in our own words, and at the place that has to be mended, what the YAML parser found.
struct YAMLFaults {
  private let lines: YAMLLines

  init(_ bytes: [UInt8]) {
    lines = YAMLLines(bytes)
  }

  func fault(_ found: YAMLProblem) -> YAMLComposition.Fault {
    let (place, problem) = (found.place, found.text)
    let opening = found.context?.place ?? place
    let during = found.context?.text ?? ""
    if during == "while scanning a quoted scalar" {
      return YAMLComposition.Fault(diagnosis: .yamlUnclosedQuote, place: opening)
    }
    // A forgotten quotation mark is closed by the one that opens the next text; the parser then stumbles over that text.
    if let quote = lines.openingOfQuote(endingOnLine: place.line, before: place.column) {
      return YAMLComposition.Fault(diagnosis: .yamlUnclosedQuote, place: quote)
    }
    switch (during, problem) {
    case (_, let problem) where problem.contains("tab character"):
      return YAMLComposition.Fault(diagnosis: .yamlTab, place: place)
    case (_, "found character that cannot start any token"):
      let character = lines.character(at: place)
      return YAMLComposition.Fault(
        diagnosis: character == "\t" ? .yamlTab : .yamlCharacterCannotBegin(character), place: place)
    case ("while parsing a flow sequence", _):
      return YAMLComposition.Fault(diagnosis: .yamlUnclosedBracket("["), place: opening)
    case ("while parsing a flow mapping", _):
      return YAMLComposition.Fault(diagnosis: .yamlUnclosedBracket("{"), place: opening)
    case ("while scanning an alias", _), ("while scanning an anchor", _):
      return YAMLComposition.Fault(diagnosis: .yamlCharacterCannotBegin(lines.character(at: opening)), place: opening)
    case ("while scanning a simple key", _):
      return YAMLComposition.Fault(diagnosis: .yamlColonMissing, place: opening)
    case (_, "mapping values are not allowed in this context"):
      return YAMLComposition.Fault(diagnosis: .yamlColonInText, place: place)
    case ("while parsing a quoted scalar", _):
      return YAMLComposition.Fault(diagnosis: .yamlBackslash, place: place)
    case (_, let problem) where problem.hasPrefix("Maximum nesting level"):
      return YAMLComposition.Fault(diagnosis: .yamlTooDeep(limit: YAMLComposition.deepest), place: place)
    case ("while parsing a block mapping", _), ("while parsing a block collection", _),
      (_, "block sequence entries are not allowed in this context"):
      return YAMLComposition.Fault(diagnosis: .yamlIndentation, place: place)
    case (_, "did not find expected <document start>"):
      return YAMLComposition.Fault(diagnosis: .yamlIndentation, place: place)
    default:
      return YAMLComposition.Fault(diagnosis: .yamlNotUnderstood, place: place)
    }
  }
}
