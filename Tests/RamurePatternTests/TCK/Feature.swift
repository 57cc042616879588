import Foundation

/// A file of scenarios in the language of the openCypher Technology Compatibility Kit: as much of Gherkin as it uses.
struct Feature {
  struct Scenario {
    let name: String
    var steps: [Step] = []
  }

  struct Step {
    let text: String
    var document: String?
    var table: [[String]] = []
  }

  let path: String
  private(set) var scenarios: [Scenario] = []

  init(_ text: String, path: String) {
    self.path = path
    var reader = Reader(lines: text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) })
    scenarios = reader.scenarios()
  }

  private struct Reader {
    let lines: [String]
    var place = 0
    var background: [Step] = []

    init(lines: [String]) { self.lines = lines }

    mutating func scenarios() -> [Scenario] {
      var found: [Scenario] = []
      while place < lines.count {
        let line = lines[place].trimmingCharacters(in: .whitespaces)
        place += 1
        if line.hasPrefix("Background:") {
          background = steps().steps
        } else if line.hasPrefix("Scenario:") {
          found.append(Scenario(name: String(line.dropFirst(9)), steps: background + steps().steps))
        } else if line.hasPrefix("Scenario Outline:") {
          let name = String(line.dropFirst(17))
          let (steps, examples) = steps()
          for example in examples {
            found.append(Scenario(name: name, steps: (background + steps).map { $0.filled(with: example) }))
          }
        }
      }
      return found
    }

    /// The steps up to the next scenario, and the rows of examples, each by the names of its columns.
    private mutating func steps() -> (steps: [Step], examples: [[String: String]]) {
      var steps: [Step] = []
      var examples: [[String]] = []
      var isExample = false
      while place < lines.count {
        let line = lines[place].trimmingCharacters(in: .whitespaces)
        if line.hasPrefix("Scenario") || line.hasPrefix("Background:") || line.hasPrefix("@") { break }
        place += 1
        if line.isEmpty || line.hasPrefix("#") { continue }
        if line.hasPrefix("Examples:") {
          isExample = true
        } else if line.hasPrefix("\"\"\"") {
          steps[steps.count - 1].document = document()
        } else if line.hasPrefix("|") {
          let cells = Self.cells(line)
          if isExample { examples.append(cells) } else { steps[steps.count - 1].table.append(cells) }
        } else {
          let words = line.split(separator: " ", maxSplits: 1)
          steps.append(Step(text: words.count > 1 ? String(words[1]) : line))
        }
      }
      let rows = examples.dropFirst().map { row in
        Dictionary(uniqueKeysWithValues: zip(examples[0], row))
      }
      return (steps, rows)
    }

    private mutating func document() -> String {
      var text: [String] = []
      while place < lines.count, !lines[place].trimmingCharacters(in: .whitespaces).hasPrefix("\"\"\"") {
        text.append(lines[place])
        place += 1
      }
      place += 1
      return text.joined(separator: "\n")
    }

    private static func cells(_ line: String) -> [String] {
      var (cells, cell): ([String], String) = ([], "")
      var isEscaped = false
      for sign in line.dropFirst() {
        if isEscaped {
          cell += sign == "|" ? "|" : sign == "\\" ? "\\" : "\\" + String(sign)
          isEscaped = false
        } else if sign == "\\" {
          isEscaped = true
        } else if sign == "|" {
          cells.append(cell.trimmingCharacters(in: .whitespaces))
          cell = ""
        } else {
          cell.append(sign)
        }
      }
      return cells
    }
  }
}

extension Feature.Step {
  fileprivate func filled(with example: [String: String]) -> Feature.Step {
    func filled(_ text: String) -> String {
      example.reduce(text) { $0.replacingOccurrences(of: "<\($1.key)>", with: $1.value) }
    }
    return Feature.Step(text: filled(text), document: document.map(filled), table: table.map { $0.map(filled) })
  }
}
