import RamureModel

/// The lines of a YAML file as an author sees them, for finding what the parser does not tell the place of.
struct YAMLLines {
  private let lines: [[Unicode.Scalar]]

  init(_ bytes: [UInt8]) {
    var lines: [[Unicode.Scalar]] = [[]]
    var isAfterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        if !(scalar == "\n" && isAfterReturn) { lines.append([]) }
      } else {
        lines[lines.count - 1].append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    self.lines = lines
  }

  /// The character at a place; empty past the end of its line.
  func character(at place: EcosystemDraft.Place) -> String {
    guard lines.indices.contains(place.line - 1), lines[place.line - 1].indices.contains(place.column - 1) else {
      return ""
    }
    return String(lines[place.line - 1][place.column - 1])
  }

  /// Where a quoted text opened that began on an earlier line and closes on this one, before a column.
  func openingOfQuote(endingOnLine target: Int, before limit: Int) -> EcosystemDraft.Place? {
    var mark: Unicode.Scalar?
    var opening = EcosystemDraft.Place.none
    var found: EcosystemDraft.Place?
    for (number, line) in lines.enumerated().prefix(target) {
      var column = 0
      while column < line.count, number + 1 < target || column + 1 < limit {
        let scalar = line[column]
        if let current = mark {
          if current == "\"", scalar == "\\" {
            column += 1
          } else if scalar == current {
            if current == "'", column + 1 < line.count, line[column + 1] == "'" {
              column += 1
            } else {
              mark = nil
              if number + 1 == target, opening.line < target { found = opening }
            }
          }
        } else if scalar == "#", column == 0 || line[column - 1] == " " {
          break
        } else if scalar == "\"" || scalar == "'", beginsValue(line, column) {
          mark = scalar
          opening = EcosystemDraft.Place(line: number + 1, column: column + 1)
        }
        column += 1
      }
    }
    return found
  }

  /// Whether a value may begin at a column: after nothing, a colon, a dash, a comma or a bracket.
  private func beginsValue(_ line: [Unicode.Scalar], _ column: Int) -> Bool {
    guard let before = line[..<column].last(where: { $0 != " " }) else { return true }
    if [",", "[", "{"].contains(before) { return true }
    return column > 0 && line[column - 1] == " " && [":", "-", "?"].contains(before)
  }
}
