import RamureModel
import RamureWording

/// What yEd draws: a label is what a node is called, all else a look.
extension GraphMLBody {
  enum Owner {
    case node, edge
  }

  /// The text in `<data>`; a drawing in it gives its label, and is noted.
  mutating func dataText(_ owner: Owner) throws(XMLDamage) -> String {
    var text = ""
    var label: (text: String, place: EcosystemDraft.Place)?
    // The element within which the label is, by how deep it stands.
    var labelDepth: Int?
    var depth = 1
    while depth > 0, let event = try scan.next() {
      switch event {
      case .start(let tag):
        depth += 1
        switch tag.nameText {
        case "NodeLabel", "EdgeLabel":
          guard label == nil else { break }
          labelDepth = depth
          label = ("", tag.place)
        case "Geometry", "Point", "Path": records.passOver(.positions, at: tag.place)
        case "Fill", "BorderStyle", "LineStyle", "Shape", "Arrows", "NodeStyle", "EdgeStyle":
          records.passOver(.looks, at: tag.place)
        case "Resource", "Resources", "SVGContent", "Image":
          records.passOver(.elements, named: "<\(tag.nameText)>", at: tag.place)
        default: break
        }
      case .end:
        if depth == labelDepth { labelDepth = nil }
        depth -= 1
      case .text(let piece):
        if labelDepth == depth { label?.text += piece } else if depth == 1 { text += piece }
      }
    }
    if let label, case let words = label.text.trimmedOfLines, !words.isEmpty {
      switch owner {
      case .node:
        let column = records.nodes.column(.name)
        if !records.nodes.hasValue(column) { records.setNode(.name, words, at: label.place) }
      case .edge: records.setEdge("label", words, at: label.place)
      }
    }
    return text
  }
}
