import RamureModel
import RamureWording

/// What a file of JSON is, as its beginning tells: all have one ending, and differ by the keys of their outermost object.
enum JSONKind {
  /// Sections of an ecosystem file.
  case ecosystem
  /// None of these.
  case unknown

  /// `nil` where no JSON begins.
  init?(_ beginning: ArraySlice<UInt8>) {
    let bytes = Array(beginning.starts(with: [0xEF, 0xBB, 0xBF]) ? beginning.dropFirst(3) : beginning)
    var scanner = JSONScanner(bytes)
    switch scanner.sort {
    case .object: self = Self.ofObject(&scanner)
    case .array: self = .unknown
    default: return nil
    }
  }

  private static func ofObject(_ scanner: inout JSONScanner) -> JSONKind {
    var keys: [String] = []
    // Where the beginning ends within a value, or is no JSON, the keys so far have to do.
    try? scanner.members { scanner, key, _ throws(JSONScanner.Fault) in
      keys.append(key)
      try scanner.skip()
    }
    if keys.contains(where: { SectionKey.table[$0] != nil }) { return .ecosystem }
    return .unknown
  }

  /// Why a file of JSON is of no format here: it is no JSON, or its keys mean nothing.
  static func refusal(_ content: [UInt8], named path: String) -> ReadingError {
    do throws(ReadingError) {
      let file = try JSONFile(content, named: path)
      var scanner = file.scanner
      var keys: [String] = []
      do {
        if scanner.sort == .object {
          try scanner.members { scanner, key, _ throws(JSONScanner.Fault) in
            keys.append(key)
            try scanner.skip()
          }
        } else {
          try scanner.skip()
        }
        try scanner.end()
      } catch {
        throw file.error(error)
      }
      let position = SourcePosition(file: path, line: 1, column: 1)
      return .invalid(InvalidEcosystem(.jsonOfNoFormat(keys: keys), at: position))
    } catch {
      return error
    }
  }
}
