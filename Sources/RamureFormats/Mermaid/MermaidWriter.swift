import RamureModel
import RamureWording

/// Writes a flowchart of Mermaid: names in boxes whose shape tells who acts, what they do together and what comes of it; relations
/// by the words of their kinds; kinds of nodes as classes, to be coloured by whoever likes.
struct MermaidWriter: EcosystemWriter {
  /// What GitHub draws.
  private static let mostEdges = 500

  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let language = ecosystem.header.language ?? .english
    var text = "flowchart LR\n"
    if ecosystem.relations.count > Self.mostEdges {
      text += "  %% \(Self.tooMany(ecosystem.relations.count)[language])\n"
    }
    let classes = MermaidClasses(ecosystem)
    for node in ecosystem.nodes {
      let name = Self.label(node.writtenName.main ?? node.id)
      let (open, close) = Self.shape(node.kind.family)
      text += "  n\(node.number + 1)\(open)\"\(name)\"\(close)\(classes.mark(node.kind))\n"
    }
    for relation in ecosystem.relations {
      let arrow =
        switch relation.writtenDirection {
        case .undirected: "---"
        case .mutual: "<-->"
        case .directed, .reversed: "-->"
        }
      let words = relation.kind == .unspecified ? "" : "|\"\(Self.label(relation.kind.label[language]))\"|"
      text += "  n\(relation.from + 1) \(arrow)\(words) n\(relation.to + 1)\n"
    }
    return [Array(text.utf8)]
  }

  private static func shape(_ family: NodeKind.Family) -> (String, String) {
    switch family {
    case .actor: ("[", "]")
    case .endeavour: ("{{", "}}")
    case .outcome: ("([", "])")
    case .purpose: (">", "]")
    case .other: ("(", ")")
    }
  }

  private static func tooMany(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: "\(count) relations: GitHub draws up to \(mostEdges)",
      fr: "\(count) relations : GitHub en dessine jusqu’à \(mostEdges)")
  }

  /// A text that nothing of the language or of HTML is left in.
  static func label(_ text: String) -> String {
    var result = ""
    for (place, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "\"", "#", "&", "<", ">", "`", "%", "\\", ";", "*", "_", "~": result += "#\(scalar.value);"
      // A list of Markdown would begin.
      case "-" where place == 0, "+" where place == 0: result += "#\(scalar.value);"
      case "." where place < 4 && text.unicodeScalars.prefix(place).allSatisfy(\.properties.isASCIIDigit):
        result += "#46;"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isASCIIDigit: Bool { numericType == .decimal }
}

/// The classes of a flowchart: a kind of nodes each, under a name of letters.
private struct MermaidClasses {
  private let marks: [String: String]

  init(_ ecosystem: Ecosystem) {
    var marks: [String: String] = [:]
    var used: Set<String> = []
    for node in ecosystem.nodes where node.kind != .unspecified && marks[node.kind.id] == nil {
      let letters = node.kind.id.unicodeScalars.filter { $0.isASCII && $0.properties.isAlphabetic }
      var name = String(String.UnicodeScalarView(letters))
      // Words of the language itself.
      if ["", "default", "end", "class", "click", "style", "subgraph"].contains(name.lowercased()) { name += "Kind" }
      var number = 1
      let first = name
      while !used.insert(name).inserted {
        number += 1
        name = first + String(repeating: "x", count: number - 1)
      }
      marks[node.kind.id] = ":::" + name
    }
    self.marks = marks
  }

  func mark(_ kind: NodeKind) -> String { marks[kind.id] ?? "" }
}
