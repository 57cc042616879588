import RamureModel

/// Writes an ecosystem as a Graphviz file, with the shapes, colours and names of the map: for those who go on in Graphviz.
public struct DOTWriter: Sendable {
  public let options: MapOptions

  public init(options: MapOptions) {
    self.options = options
  }

  /// The bytes of the file. Every id and every text is quoted; nothing in the data can become an attribute.
  public func dot(of ecosystem: Ecosystem) -> [UInt8] {
    let style = MapStyle(ecosystem, options: options)
    var dot = "digraph \"map\" {\n"
    let title = options.title ?? ecosystem.header.title?.text(options.language)
    if let title { dot += "  graph [label=\(quoted(title)), labelloc=t]\n" }
    dot += "  graph [overlap=prism, splines=true, outputorder=edgesfirst]\n"
    dot += "  node [style=filled, fontname=\"Helvetica\", fontsize=10, fontcolor=\"#1B2228\"]\n"
    dot += "  edge [fontname=\"Helvetica\", fontsize=8]\n"
    for node in ecosystem.nodes {
      let colour =
        style.hasGroups
        ? style.colouring.groups[style.colouring.groupOfNode[node.number]].colour : style.kinds[node.kindNumber].colour
      dot += "  \(quoted(node.id, isID: true)) [label=\(quoted(node.name.text(options.language))), "
      dot += "shape=\(DOTWriter.shape(of: style.symbol(of: node))), fillcolor=\"\(options.theme.colour(colour))55\", "
      dot += "color=\"\(options.theme.colour(colour))\", class=\(quoted(style.kindClass(node.kindNumber)))]\n"
    }
    dot += clusters(ecosystem, style)
    let widths = LineSizing(options)?.widths
    for relation in ecosystem.relations {
      let line = style.lines[relation.kindNumber]
      dot += "  \(quoted(ecosystem.nodes[relation.from].id, isID: true)) -> "
      dot += "\(quoted(ecosystem.nodes[relation.to].id, isID: true)) "
      dot += "[tooltip=\(quoted(tooltip(of: relation))), "
      if let widths { dot += "penwidth=\(SVGNumber.text(widths[relation.number])), " }
      dot += "color=\"\(options.theme.colour(line.colour))\", "
      dot +=
        "arrowhead=\(DOTWriter.arrow(for: relation.isSymmetric ? nil : line.head)), style=\(DOTWriter.line(for: line.dashes)), "
      dot += "class=\(quoted(style.lineClass(relation.kindNumber)))]\n"
    }
    return Array((dot + "}\n").utf8)
  }

  private func tooltip(of relation: Relation) -> String {
    let label = relation.kind.label[options.language]
    return options.widths == nil ? label : relation.role.map { "\(label) (\($0))" } ?? label
  }

  /// The communities: `dot` and `fdp` draw a box around each.
  private func clusters(_ ecosystem: Ecosystem, _ style: MapStyle) -> String {
    guard let communities = options.regions, let groups = style.communities else { return "" }
    var members = [[Int]](repeating: [], count: communities.all.count)
    for (node, community) in communities.communityOfNode.enumerated() {
      if let community, communities.isRegion(community) { members[community].append(node) }
    }
    var dot = ""
    for (place, nodes) in members.enumerated() where !nodes.isEmpty {
      let community = communities.all[place]
      let colour = options.theme.colour(groups.groups[groups.group(of: place)].colour)
      dot += "  subgraph \(quoted("cluster_" + community.identity, isID: true)) {\n"
      dot += "    label=\(quoted(community.name[options.language])); style=\"rounded,filled\"; "
      dot += "fillcolor=\"\(colour)22\"; color=\"\(colour)\"; fontname=\"Helvetica\"; fontsize=14\n"
      for node in nodes { dot += "    \(quoted(ecosystem.nodes[node].id, isID: true))\n" }
      dot += "  }\n"
    }
    return dot
  }

  /// A text between quotes.
  ///
  /// Graphviz ends a text at a quote without a backslash, and reads two backslashes as a pair: doubling each one keeps a
  /// text from ending before its end, whatever it holds. In an id the pair stays two, the same way wherever the id stands.
  private func quoted(_ text: String, isID: Bool = false) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      // Ids stay apart even where they hold what a picture cannot show.
      case let scalar where isID && (!XMLText.isAllowed(scalar) || scalar == "\u{FFFD}"):
        result += "\u{FFFD}" + String(scalar.value, radix: 16) + ";"
      case "\n", "\r", "\t": result += " "
      case "&" where !isID: result += "&amp;"
      default: result.unicodeScalars.append(XMLText.isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return result + "\""
  }

  private static func shape(of symbol: Symbol) -> String {
    switch symbol {
    case .circle: "ellipse"
    case .ring: "doublecircle"
    case .triangle: "triangle"
    case .diamond: "diamond"
    case .hexagon: "hexagon"
    case .square: "box"
    case .star: "star"
    case .roundedSquare: "component"
    case .pentagon: "pentagon"
    case .triangleDown: "invtriangle"
    case .cross: "Msquare"
    case .pill: "oval"
    case .hourglass: "octagon"
    case .saltire: "doubleoctagon"
    case .kite: "Mdiamond"
    }
  }

  private static func arrow(for head: LineStyle.Head?) -> String {
    switch head {
    case nil: "none"
    case .triangle: "normal"
    case .vee: "vee"
    case .diamond: "diamond"
    case .dot: "dot"
    case .bar: "tee"
    case .hollow: "empty"
    }
  }

  private static func line(for dashes: [Double]) -> String {
    switch dashes.first {
    case nil: "solid"
    case let stroke? where stroke < 3: "dotted"
    default: "dashed"
    }
  }
}
