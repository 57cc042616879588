import RamureModel
import RamureWording

/// The text of one file: valid UTF-8 without a byte order mark, and without characters that nobody can see.
struct SourceText {
  /// What becomes of a control character.
  enum Controls {
    /// It is an error: the format itself forbids it.
    case refused
    /// It becomes U+FFFD, with a warning.
    case replaced
  }

  private(set) var bytes: [UInt8]

  /// Checks the bytes of the file the draft has begun, and reports what is wrong with them.
  ///
  /// Returns `nil` when they cannot be read as text. A replaced character stays one character, so that lines and columns
  /// remain those of the file.
  init?(
    _ content: consuming [UInt8], encoding: TextEncoding, controls: Controls, reportingTo draft: inout EcosystemDraft
  ) {
    let start = EcosystemDraft.Place(line: 1, column: 1)
    if content.starts(with: [0xFF, 0xFE]) || content.starts(with: [0xFE, 0xFF]) {
      draft.report(.error, .textIsUTF16, at: start)
      return nil
    }
    switch encoding {
    case .utf8: bytes = content.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(content[3...]) : content
    case .windows1252: bytes = Windows1252.utf8(content)
    }
    if bytes.allSatisfy({ [.space, .tab, .lineFeed, .carriageReturn].contains($0) }) {
      draft.report(.error, .emptyFile, at: start)
      return nil
    }
    let survey = TextSurvey(bytes, from: 0)
    if let offset = [survey.firstNull, survey.firstInvalid].compactMap({ $0 }).min() {
      let diagnosis: Diagnosis = bytes[offset] == 0 ? .nullCharacter : .invalidUTF8(byte: Int(bytes[offset]))
      draft.report(.error, diagnosis, at: LineCounter.place(of: offset, in: bytes))
      return nil
    }
    guard !survey.controls.isEmpty else { return }
    var counter = LineCounter(offset: 0)
    for control in survey.controls {
      counter.advance(to: control.range.lowerBound, in: bytes)
      switch controls {
      case .refused: draft.report(.error, .controlCharacterRefused(control.scalar), at: counter.place)
      case .replaced: draft.report(.warning, .controlCharacterReplaced(control.scalar), at: counter.place)
      }
    }
    if controls == .refused { return nil }
    replace(survey.controls.map(\.range))
  }

  /// A text that was checked, with some of its lines written otherwise.
  init(mended bytes: [UInt8]) { self.bytes = bytes }

  private mutating func replace(_ ranges: [Range<Int>]) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 2 * ranges.count)
    var end = 0
    for range in ranges {
      result.append(contentsOf: bytes[end..<range.lowerBound])
      result.append(contentsOf: [0xEF, 0xBF, 0xBD])
      end = range.upperBound
    }
    result.append(contentsOf: bytes[end...])
    bytes = result
  }
}
