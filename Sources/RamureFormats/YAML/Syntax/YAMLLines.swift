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

  /// The name of the alias at a place, without its star.
  func word(at place: EcosystemDraft.Place) -> String {
    guard lines.indices.contains(place.line - 1), lines[place.line - 1].count >= place.column else { return "" }
    var word = String.UnicodeScalarView()
    word.append(
      contentsOf: lines[place.line - 1][place.column...].prefix {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_"
      })
    return String(word)
  }

  /// Where the map that has a key at a place has it again.
  func nextKey(_ key: String, after first: EcosystemDraft.Place) -> EcosystemDraft.Place? {
    let wanted = Array(key.unicodeScalars)
    // In a block map, all keys begin in one column, and the map ends where something begins further left.
    for number in lines.indices.dropFirst(first.line) {
      let line = lines[number]
      guard let start = line.firstIndex(where: { $0 != " " }), line[start] != "#" else { continue }
      if start < first.column - 1 { break }
      if start == first.column - 1, keyEnd(wanted, in: line, at: start) != nil {
        return EcosystemDraft.Place(line: number + 1, column: first.column)
      }
    }
    // In a map in braces, keys follow a comma.
    for number in lines.indices.dropFirst(first.line - 1) {
      let line = lines[number]
      let from = number == first.line - 1 ? first.column : 0
      for column in line.indices.dropFirst(from)
      where column == 0 || [" ", ",", "{"].contains(line[column - 1]) {
        if keyEnd(wanted, in: line, at: column) != nil {
          return EcosystemDraft.Place(line: number + 1, column: column + 1)
        }
      }
    }
    return nil
  }

  /// The index behind the colon, if the key stands there, with or without quotation marks.
  private func keyEnd(_ key: [Unicode.Scalar], in line: [Unicode.Scalar], at start: Int) -> Int? {
    var index = start
    var mark: Unicode.Scalar?
    if index < line.count, line[index] == "\"" || line[index] == "'" {
      mark = line[index]
      index += 1
    }
    guard index + key.count <= line.count, line[index..<index + key.count].elementsEqual(key) else { return nil }
    index += key.count
    if let mark {
      guard index < line.count, line[index] == mark else { return nil }
      index += 1
    }
    while index < line.count, line[index] == " " { index += 1 }
    return index < line.count && line[index] == ":" ? index + 1 : nil
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
