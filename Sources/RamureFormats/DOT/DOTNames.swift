/// The names of attributes in DOT: ours, and those that say how something is drawn.
enum DOTNames {
  /// What stands before the names of ours, so that Graphviz does not take them for its own.
  static let prefix = "ramure_"

  /// The name of ours that an attribute has; `nil` for one of Graphviz, or of anybody.
  static func own(_ name: String) -> String? {
    // By bytes: a name of ours may begin with a sign that combines with the line before it.
    name.utf8.starts(with: prefix.utf8) && name.utf8.count > prefix.utf8.count
      ? decoded(String(name.unicodeScalars.dropFirst(prefix.unicodeScalars.count))) : nil
  }

  static let positions: Set<String> = [
    "pos", "pin", "lp", "xlp", "head_lp", "tail_lp", "rank", "bb", "width", "height",
  ]

  /// Source: Graphviz’s list of attributes of nodes and edges.
  static let looks = Set(
    """
    area arrowhead arrowsize arrowtail color colorscheme constraint decorate distortion edgeURL edgehref edgetarget \
    edgetooltip fillcolor fixedsize fontcolor fontname fontsize gradientangle group headURL headclip headhref headlabel \
    headport headtarget headtooltip id image imagepos imagescale labelURL labelangle labeldistance labelfloat \
    labelfontcolor labelfontname labelfontsize labelhref labeljust labelloc labeltarget labeltooltip layer len lhead \
    ltail margin minlen nojustify ordering orientation penwidth peripheries rects regular root samehead sametail \
    samplepoints shape shapefile showboxes sides skew sortv style tailURL tailclip tailhref taillabel tailport \
    tailtarget tailtooltip target tooltip vertices xlabel z class _background
    """.split(separator: " ").map { String($0) })

  /// A text of ours, in which `\n` is a line end and `\\` a backslash.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        switch scalar {
        case "n", "l": result.append("\n")
        case "r": result.append("\r")
        default: result.append(scalar)
        }
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// A label as people see it: `\N` is the node’s id; ends of lines are spaces, for it is a name.
  static func label(_ text: String, id: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    let parts = text.replacing("\\N", with: id).replacing("\\l", with: "\\n").replacing("\\r", with: "\\n")
    return decoded(parts).replacing("\n", with: " ").trimmed
  }

  /// A text between quotation marks, which `decoded` reads.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
