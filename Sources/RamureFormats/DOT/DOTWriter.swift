import RamureModel
import RamureWording

/// Writes DOT: every name between quotation marks, names of nodes as labels, everything else under names of ours.
struct DOTWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let nodes = WrittenColumns.nodes(of: ecosystem, declares: false, &losses)
    let edges = WrittenColumns.edges(of: ecosystem, declares: false, &losses)
    let isDirected = !ecosystem.hasNoDirection
    var text = isDirected ? "digraph {\n" : "graph {\n"
    for value in RecordHeader.values(of: ecosystem.header) {
      text += "  \(DOTNames.quoted(DOTNames.prefix + value.field.rawValue))=\(DOTNames.quoted(value.value));\n"
    }
    let ids = ids(of: ecosystem)
    for node in ecosystem.nodes {
      var attributes: [String] = []
      if !ids[node.number].isSameText(as: node.id) { attributes.append(attribute("id", node.id)) }
      // The label is for who looks at it; the name, as it is, for who reads it again.
      if let name = node.writtenName.main { attributes.append("label=\(DOTNames.quoted(name))") }
      nodes.visit(row: node.number) { heading, value in
        guard heading > 0, !value.isEmpty else { return }
        attributes.append(attribute(nodes.headings[heading], value))
      }
      text += "  \(DOTNames.plain(ids[node.number]))\(list(attributes));\n"
    }
    for relation in ecosystem.relations {
      var attributes: [String] = []
      switch relation.writtenDirection {
      case .mutual: attributes.append("dir=both")
      case .undirected: if isDirected { attributes.append("dir=none") }
      default: break
      }
      edges.visit(row: relation.number) { heading, value in
        guard heading > 1, !value.isEmpty else { return }
        attributes.append(attribute(edges.headings[heading], value))
      }
      let (from, to) = (DOTNames.plain(ids[relation.from]), DOTNames.plain(ids[relation.to]))
      text += "  \(from) \(isDirected ? "->" : "--") \(to)\(list(attributes));\n"
    }
    text += "}\n"
    return [Array(text.utf8)]
  }

  private func attribute(_ name: String, _ value: String) -> String {
    "\(DOTNames.quoted(DOTNames.prefix + name))=\(DOTNames.quoted(value))"
  }

  private func list(_ attributes: [String]) -> String {
    attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]"
  }

  /// What nodes are called in the file: by their ids, but for those with a backslash, which Graphviz would take for a sign.
  private func ids(of ecosystem: Ecosystem) -> [String] {
    let known = Set(ecosystem.nodes.map { UTF8Key($0.id) })
    var number = 0
    return ecosystem.nodes.map { node in
      guard node.id.utf8.contains(UInt8(ascii: "\\")) else { return node.id }
      repeat { number += 1 } while known.contains(UTF8Key("n\(number)"))
      return "n\(number)"
    }
  }
}

extension DOTNames {
  /// An id between quotation marks, which has no backslash.
  static func plain(_ text: String) -> String { "\"\(text.replacing("\"", with: "\\\""))\"" }
}
