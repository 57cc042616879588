import RamureModel
import RamureWording

/// Writes Pajek: vertices whose labels are our ids, and arcs and edges under the names of their relations.
///
/// Times are years there; signs that would end a label are written as `&#34;`.
struct PajekWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    for node in ecosystem.nodes {
      if node.kind != .unspecified { losses.note(.nodeKinds, at: node.id) }
      if !node.period.isUnknown, interval(node.period) == nil { losses.note(.dates, at: node.id) }
    }
    for relation in ecosystem.relations {
      if !relation.period.isUnknown, interval(relation.period) == nil {
        losses.note(.dates, at: ecosystem.sentence(relation))
      }
    }
    // Notes what kinds and weights cannot be read back.
    _ = WrittenColumns.edges(
      of: ecosystem, held: [.source, .target, .kind, .weight], holdsAttributes: false, &losses)
    var bytes: [UInt8] = Array("*Vertices \(ecosystem.nodes.count)\n".utf8)
    for node in ecosystem.nodes {
      bytes += "\(node.number + 1) \"\(Self.label(node.id))\"\(interval(node.period).map { " \($0)" } ?? "")\n".utf8
    }
    for (place, section) in sections(of: ecosystem).enumerated() {
      bytes += section.isDirected ? "*Arcs".utf8 : "*Edges".utf8
      if let kind = section.kind { bytes += " :\(place + 1) \"\(Self.label(kind))\"".utf8 }
      bytes.append(.lineFeed)
      for number in section.relations {
        let relation = ecosystem.relations[number]
        bytes += "\(relation.from + 1) \(relation.to + 1)".utf8
        if let weight = relation.attribute("weight"), NumberParser.number(weight) != nil { bytes += " \(weight)".utf8 }
        if let interval = interval(relation.period) { bytes += " \(interval)".utf8 }
        bytes.append(.lineFeed)
      }
    }
    return [bytes]
  }

  private struct Section {
    let kind: String?
    let isDirected: Bool
    var relations: [Int]
  }

  /// The relations by kind and direction, in the order in which these come up.
  private func sections(of ecosystem: Ecosystem) -> [Section] {
    var sections: [Section] = []
    var places: [String: Int] = [:]
    for relation in ecosystem.relations {
      let isDirected = relation.writtenDirection == .directed
      let kind = relation.kind == .unspecified ? nil : relation.kind.id
      let key = "\(isDirected) \(relation.kindNumber)"
      if let place = places[key] {
        sections[place].relations.append(relation.number)
      } else {
        places[key] = sections.count
        sections.append(Section(kind: kind, isDirected: isDirected, relations: [relation.number]))
      }
    }
    return sections
  }

  /// `[2006-2010]`; `nil` for a period that is no whole years.
  private func interval(_ period: Period) -> String? {
    guard !period.isUnknown, [period.start, period.end].allSatisfy({ $0?.month == nil }) else { return nil }
    return "[\(period.start?.description ?? "*")-\(period.end?.description ?? "*")]"
  }

  /// A text that stands between quotation marks on one line.
  private static func label(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "&", "\u{0}"..."\u{1F}": result += "&#\(scalar.value);"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
