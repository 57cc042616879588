@testable import RamurePattern

/// Values as scenarios write them, in one form for what is expected and what was found.
enum ValueText {
  /// What was found.
  static func text(_ value: Value, _ graph: PropertyGraph, sorting: Bool) -> String {
    switch value {
    case .null: return "null"
    case .boolean(let value): return "\(value)"
    case .integer(let value): return "\(value)"
    case .float(let value): return float(value)
    case .string(let text): return quoted(text)
    case .date(let date): return quoted(date.description)
    case .moment(let moment): return quoted(moment.description)
    case .span(let span): return quoted(span.description)
    case .list(let values): return list(values.map { self.text($0, graph, sorting: sorting) }, sorting)
    case .map(let map): return self.map(map.entries.map { ($0.key, text($0.value, graph, sorting: sorting)) })
    case .node(let node): return self.node(node, graph, sorting)
    case .relation(let relation): return self.relation(relation, graph, sorting)
    case .path(let path):
      var text = node(path.nodes[0], graph, sorting)
      for (place, relation) in path.relations.enumerated() {
        let isForward = graph.ends(of: relation).from == path.nodes[place]
        text += (isForward ? "-" : "<-") + self.relation(relation, graph, sorting) + (isForward ? "->" : "-")
        text += node(path.nodes[place + 1], graph, sorting)
      }
      return "<\(text)>"
    }
  }

  private static func node(_ node: Int, _ graph: PropertyGraph, _ sorting: Bool) -> String {
    let entries = graph.properties(ofNode: node).entries.map { ($0.key, text($0.value, graph, sorting: sorting)) }
    return "(" + graph.labels(of: node).sorted().map { ":\($0)" }.joined() + (entries.isEmpty ? "" : map(entries)) + ")"
  }

  private static func relation(_ relation: Int, _ graph: PropertyGraph, _ sorting: Bool) -> String {
    let entries = graph.properties(ofRelation: relation).entries.map {
      ($0.key, text($0.value, graph, sorting: sorting))
    }
    return "[:\(graph.type(of: relation))" + (entries.isEmpty ? "" : map(entries)) + "]"
  }

  static func float(_ value: Double) -> String { value.isNaN ? "NaN" : "\(value)f" }
  static func quoted(_ text: String) -> String { "'" + text + "'" }
  static func list(_ texts: [String], _ sorting: Bool) -> String {
    "[" + (sorting ? texts.sorted() : texts).joined(separator: ", ") + "]"
  }
  static func map(_ entries: [(String, String)]) -> String {
    "{" + entries.sorted { $0.0 < $1.0 }.map { "\($0.0): \($0.1)" }.joined(separator: ", ") + "}"
  }

  /// What is expected, in the same form.
  static func expected(_ text: String, sorting: Bool) -> String {
    var reader = Reader(signs: Array(text), sorting: sorting)
    return reader.value()
  }

  private struct Reader {
    let signs: [Character]
    let sorting: Bool
    var place = 0

    init(signs: [Character], sorting: Bool) { (self.signs, self.sorting) = (signs, sorting) }

    var sign: Character? { place < signs.count ? signs[place] : nil }

    mutating func skip() { while sign == " " { place += 1 } }

    mutating func value() -> String {
      skip()
      switch sign {
      case "'": return quoted(string())
      case "[":
        place += 1
        skip()
        return sign == ":" ? relation() : list(values(until: "]"), sorting)
      case "{": return map()
      case "(": return node()
      case "<": return path()
      default: return word()
      }
    }

    private mutating func word() -> String {
      let start = place
      while let sign, !",]})> ".contains(sign) { place += 1 }
      let text = String(signs[start..<place])
      if Int64(text) == nil, let number = Double(text) { return float(number) }
      return text
    }

    private mutating func string() -> String {
      place += 1
      var text = ""
      while let sign, sign != "'" {
        place += 1
        if sign == "\\", let next = self.sign {
          text.append(next == "n" ? "\n" : next)
          place += 1
        } else {
          text.append(sign)
        }
      }
      place += 1
      return text
    }

    private mutating func values(until end: Character) -> [String] {
      var values: [String] = []
      skip()
      while let sign, sign != end {
        values.append(value())
        skip()
        if self.sign == "," { place += 1 }
        skip()
      }
      place += 1
      return values
    }

    private mutating func map() -> String {
      place += 1
      var entries: [(String, String)] = []
      skip()
      while let sign, sign != "}" {
        let start = place
        while self.sign != ":" { place += 1 }
        let key = String(signs[start..<place]).trimmingCharacters()
        place += 1
        entries.append((key, value()))
        skip()
        if self.sign == "," { place += 1 }
        skip()
      }
      place += 1
      return ValueText.map(entries)
    }

    private mutating func names() -> [String] {
      var names: [String] = []
      while sign == ":" {
        place += 1
        let start = place
        while let sign, !": {)]".contains(sign) { place += 1 }
        names.append(String(signs[start..<place]))
      }
      skip()
      return names
    }

    private mutating func node() -> String {
      place += 1
      let labels = names()
      let entries = sign == "{" ? map() : ""
      skip()
      place += 1
      return "(" + labels.sorted().map { ":\($0)" }.joined() + (entries == "{}" ? "" : entries) + ")"
    }

    private mutating func relation() -> String {
      let types = names()
      let entries = sign == "{" ? map() : ""
      skip()
      place += 1
      return "[:\(types.joined())" + (entries == "{}" ? "" : entries) + "]"
    }

    private mutating func path() -> String {
      place += 1
      var text = "<"
      while let sign, sign != ">" || text.hasSuffix("-") {
        switch sign {
        case "(": text += node()
        case "[":
          place += 1
          text += relation()
        default:
          text.append(sign)
          place += 1
        }
      }
      place += 1
      return text + ">"
    }
  }
}

extension String {
  fileprivate func trimmingCharacters() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
