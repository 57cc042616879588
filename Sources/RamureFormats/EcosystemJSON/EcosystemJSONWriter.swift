import RamureModel
import RamureWording

/// Writes the ecosystem file as JSON: the same sections and keys in the same order, a node or a relation a line.
///
/// Where YAML has short forms (a name alone, a sentence for a relation), JSON has the long one: programs read it.
struct EcosystemJSONWriter: EcosystemWriter {
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]] {
    let form = YAMLForm(ecosystem, isUniform: true)
    var sections: [YAMLPiece.Entry]
    if form.isGraph {
      sections = form.graph
      form.noteLosses(ofGraph: &losses)
    } else {
      sections = form.sections
    }
    form.noteRepeatedSubkinds(&losses)
    // It is by this key that the file is told from others with lists of nodes and edges.
    if let first = sections.first, SectionKey.table[first.key] != .ecosystem {
      sections.insert(contentsOf: form.entry(SectionKey.ecosystem, .map([])), at: 0)
    }
    var text = EcosystemJSONText()
    text.write(sections)
    return [text.bytes]
  }
}

/// The text of an ecosystem file in JSON, as it is written.
private struct EcosystemJSONText {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ sections: [YAMLPiece.Entry]) {
    add("{")
    for (place, section) in sections.enumerated() {
      add(place == 0 ? "\n  " : ",\n  ")
      writeKey(section.key)
      let key = SectionKey.table[section.key]
      write(section.value, levels: key == .ecosystem || key == .vocabulary ? 2 : 1, indent: 2)
    }
    add("\n}\n")
  }

  private mutating func add(_ text: String) { bytes += Array(text.utf8) }

  private mutating func writeKey(_ key: String) {
    JSONText.write(key, to: &bytes)
    add(": ")
  }

  /// - Parameter levels: how many levels have a line for each of their members.
  private mutating func write(_ piece: YAMLPiece, levels: Int, indent: Int) {
    switch piece {
    case .nothing: add("{}")
    case .text(let text), .prose(let text), .date(let text): JSONText.write(text, to: &bytes)
    case .number(let text): JSONText.isNumber(text) ? add(text) : JSONText.write(text, to: &bytes)
    case .block(let piece): write(piece, levels: levels, indent: indent)
    case .list(let items):
      write("[", "]", count: items.count, levels: levels, indent: indent) { text, place in
        text.write(items[place], levels: levels - 1, indent: indent + 2)
      }
    case .map(let entries):
      write("{", "}", count: entries.count, levels: levels, indent: indent) { text, place in
        text.writeKey(entries[place].key)
        text.write(entries[place].value, levels: levels - 1, indent: indent + 2)
      }
    }
  }

  private mutating func write(
    _ opening: String, _ closing: String, count: Int, levels: Int, indent: Int,
    _ body: (inout EcosystemJSONText, Int) -> Void
  ) {
    add(opening)
    let line = "\n" + String(repeating: " ", count: indent)
    for place in 0..<count {
      if place > 0 { add(levels > 0 ? "," : ", ") }
      if levels > 0 { add(line + "  ") }
      body(&self, place)
    }
    if levels > 0, count > 0 { add(line) }
    add(closing)
  }
}
