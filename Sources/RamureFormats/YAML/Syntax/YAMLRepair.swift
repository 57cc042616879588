import RamureModel
import RamureWording

/// Mends the slips of those who write YAML by hand, so that one reading tells all of them, each with the line as it should be.
///
/// The parser stops at the first slip. The line is then written in the ways it was most likely meant; the first with which the
/// parser gets further is taken, and reading goes on. Nothing is ever read from a mended file but its further faults.
struct YAMLRepair {
  /// What was wrong with a line.
  struct Slip {
    let diagnosis: Diagnosis
    let place: EcosystemDraft.Place
  }

  /// What the text says once it is mended; `nil` where it could not be.
  private(set) var root: YAMLValue?
  private(set) var slips: [Slip] = []

  /// So many slips are mended: with more, the file is something else.
  private static let mostSlips = 40
  /// What is a slip of the pen. A file that says something twice, or too much, is not mended by writing a line otherwise.
  private static let slipCodes: Set<String> = [
    "yaml-not-understood", "yaml-unclosed-quote", "yaml-unclosed-bracket", "yaml-tab", "yaml-character-cannot-begin",
    "yaml-colon-missing", "yaml-colon-in-text", "yaml-indentation", "yaml-backslash", "yaml-unknown-tag",
  ]
  /// Each trial reads the whole text.
  private static let largest = 1 << 20
  /// How far above the place where the parser stopped a slip may lie.
  private static let linesLookedAt = 4

  init(_ text: SourceText, fault: YAMLComposition.Fault, aliasLimit: Int) {
    var fault = fault
    guard text.bytes.count <= Self.largest, Self.slipCodes.contains(fault.diagnosis.code) else {
      slips = [Slip(diagnosis: fault.diagnosis, place: fault.place)]
      return
    }
    var lines = String(decoding: text.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    while slips.count < Self.mostSlips {
      guard Self.slipCodes.contains(fault.diagnosis.code), let mended = Self.mended(lines, fault, aliasLimit) else {
        slips.append(Slip(diagnosis: fault.diagnosis, place: fault.place))
        return
      }
      lines[mended.line] = mended.text
      slips.append(
        Slip(diagnosis: .yamlLineMended(fault.diagnosis, line: mended.text.trimmedOfLines), place: fault.place))
      guard let next = mended.fault else {
        root = mended.root
        return
      }
      fault = next
    }
  }

  private typealias Mended = (line: Int, text: String, root: YAMLValue?, fault: YAMLComposition.Fault?)

  /// The line nearest to the fault with which, written otherwise, the parser gets further; in the way that takes it furthest.
  private static func mended(_ lines: [String], _ fault: YAMLComposition.Fault, _ aliasLimit: Int) -> Mended? {
    for offset in 0..<linesLookedAt {
      let line = fault.place.line - 1 - offset
      guard lines.indices.contains(line) else { continue }
      var best: Mended?
      let before = lines[..<line].last { !$0.allSatisfy(\.isWhitespace) } ?? ""
      for text in YAMLLineRepair(lines[line], after: before).variants {
        var trial = lines
        trial[line] = text
        let source = SourceText(mended: Array(trial.joined(separator: "\n").utf8))
        do {
          let root = try YAMLComposition.value(of: source, aliasLimit: aliasLimit)
          return (line, text, root, nil)
        } catch {
          let reached = best?.fault?.place.line ?? fault.place.line
          if error.place.line > reached { best = (line, text, nil, error) }
        }
      }
      if let best { return best }
    }
    return nil
  }
}
