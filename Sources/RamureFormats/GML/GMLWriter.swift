import RamureModel
import RamureWording

/// Writes GML: nodes are numbered, their labels are our ids, which NetworkX takes for theirs.
struct GMLWriter: EcosystemWriter {
  /// By which a reader knows what labels are.
  static let creator = "Ramure"

  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let nodes = WrittenColumns.nodes(of: ecosystem, declares: false, &losses)
    let edges = WrittenColumns.edges(of: ecosystem, declares: false, &losses)
    let nodeKeys = Keys(nodes, from: 1, reserved: ["id", "label"], rows: ecosystem.nodes.indices, &losses)
    let edgeKeys = Keys(edges, from: 2, reserved: [], rows: ecosystem.relations.indices, &losses)
    var text = GMLText()
    text.line("Creator", "\"\(Self.creator)\"")
    text.open("graph")
    text.line("directed", ecosystem.hasNoDirection ? "0" : "1")
    for value in RecordHeader.values(of: ecosystem.header) { text.line(value.field.rawValue, quoted: value.value) }
    for node in ecosystem.nodes {
      text.open("node")
      text.line("id", String(node.number))
      text.line("label", quoted: node.id)
      nodeKeys.write(nodes, row: node.number, to: &text)
      text.close()
    }
    for relation in ecosystem.relations {
      text.open("edge")
      text.line("source", String(relation.from))
      text.line("target", String(relation.to))
      edgeKeys.write(edges, row: relation.number, to: &text)
      text.close()
    }
    text.close()
    return [text.bytes]
  }

  /// Which headings are keys of GML, and under which of them numbers stand.
  private struct Keys {
    private var isNumber: [Int: Bool] = [:]

    /// - Parameter first: the first heading that is no key of the syntax.
    init<Source>(
      _ columns: WrittenColumns<Source>, from first: Int, reserved: Set<String>, rows: Range<Int>,
      _ losses: inout LossReport
    ) {
      let types = columns.types(rows: rows)
      var lost: Set<Int> = []
      for heading in first..<columns.headings.count {
        let name = columns.headings[heading]
        if Self.isKey(name), !reserved.contains(name) {
          isNumber[heading] = types[heading] == .integer || types[heading] == .number
        } else {
          lost.insert(heading)
        }
      }
      guard !lost.isEmpty else { return }
      for row in rows {
        var count = 0
        columns.visit(row: row) { heading, text in if !text.isEmpty, lost.contains(heading) { count += 1 } }
        losses.note(Source.attributeLoss, count, at: columns.source.place(row: row))
      }
    }

    /// Letters, digits and `_`; the first a letter.
    private static func isKey(_ name: String) -> Bool {
      guard let first = name.utf8.first, first | 0x20 >= UInt8(ascii: "a"), first | 0x20 <= UInt8(ascii: "z") else {
        return false
      }
      return name.utf8.allSatisfy { byte in
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte >= 0x30 && byte <= 0x39
          || byte == UInt8(ascii: "_")
      }
    }

    func write<Source>(_ columns: WrittenColumns<Source>, row: Int, to text: inout GMLText) {
      columns.visit(row: row) { heading, value in
        guard let isNumber = isNumber[heading], !value.isEmpty else { return }
        if isNumber, value.utf8.allSatisfy({ $0 | 0x20 != UInt8(ascii: "e") }) {
          text.line(columns.headings[heading], value)
        } else {
          text.line(columns.headings[heading], quoted: value)
        }
      }
    }
  }
}

/// Lines of GML, indented by how deep they stand.
struct GMLText {
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  mutating func line(_ key: String, _ value: String) {
    for _ in 0..<depth { bytes += "  ".utf8 }
    bytes += "\(key) \(value)\n".utf8
  }

  mutating func line(_ key: String, quoted value: String) { line(key, "\"\(MarkupSigns.encoded(value))\"") }

  mutating func open(_ key: String) {
    line(key, "[")
    depth += 1
  }

  mutating func close() {
    depth -= 1
    for _ in 0..<depth { bytes += "  ".utf8 }
    bytes += "]\n".utf8
  }
}
