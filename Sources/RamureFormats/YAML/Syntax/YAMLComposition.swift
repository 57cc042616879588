import RamureModel
import RamureWording
import Yams

/// Turns the text of a YAML file into values with places, or says what keeps it from being read.
struct YAMLComposition {
  /// Deeper files than this are no ecosystem, and would exhaust the stack.
  static let deepest = 32
  /// How many values aliases may add to those that are written out.
  static let mostFromAliases = 100_000

  /// Why a text has no value.
  struct Fault: Error {
    let diagnosis: Diagnosis
    let place: EcosystemDraft.Place
  }

  private var remaining: Int

  /// The value of the one document in a text; `nil` when there is nothing but comments.
  static func value(of text: SourceText) throws(Fault) -> YAMLValue? {
    if let place = YAMLAliases(text.bytes).firstKeyThatIsNoText() {
      throw Fault(diagnosis: .yamlKeyIsNoText, place: place)
    }
    let root: Yams.Node?
    do {
      // Without a resolver every scalar stays a text, and keys are compared as texts.
      root = try Parser(yaml: String(decoding: text.bytes, as: UTF8.self), resolver: .basic, encoding: .utf8)
        .singleRoot()
    } catch let error as YamlError {
      throw YAMLFaults(text.bytes).fault(error)
    } catch {
      throw Fault(diagnosis: .yamlNotUnderstood, place: EcosystemDraft.Place(line: 1, column: 1))
    }
    guard let root else { return nil }
    // Each value written out takes a byte at least, so only aliases can use up more.
    var composition = YAMLComposition(remaining: text.bytes.count + mostFromAliases)
    return try composition.value(root, depth: 0, near: EcosystemDraft.Place(line: 1, column: 1))
  }

  /// Recurses at most `deepest` levels down.
  private mutating func value(
    _ node: Yams.Node, depth: Int, near: EcosystemDraft.Place
  ) throws(Fault) -> YAMLValue {
    let place = node.mark.map { EcosystemDraft.Place(line: $0.line, column: $0.column) } ?? near
    remaining -= 1
    guard remaining > 0 else {
      throw Fault(diagnosis: .yamlTooManyAliases(limit: Self.mostFromAliases), place: place)
    }
    guard depth < Self.deepest else { throw Fault(diagnosis: .yamlTooDeep(limit: Self.deepest), place: place) }
    switch node {
    case .scalar(let scalar):
      return .text(try text(scalar, at: place))
    case .sequence(let sequence):
      var items: [YAMLValue] = []
      items.reserveCapacity(sequence.count)
      for item in sequence { items.append(try value(item, depth: depth + 1, near: place)) }
      return .list(items, place)
    case .mapping(let mapping):
      var entries: [(key: YAMLText, value: YAMLValue)] = []
      entries.reserveCapacity(mapping.count)
      for (key, item) in mapping {
        let written = try value(key, depth: depth + 1, near: place)
        guard case .text(let word) = written else {
          throw Fault(diagnosis: .yamlKeyIsNoText, place: written.place)
        }
        entries.append((word, try value(item, depth: depth + 1, near: word.place)))
      }
      return .map(YAMLMap(entries: entries, place: place))
    case .alias:
      throw Fault(diagnosis: .yamlNotUnderstood, place: place)
    }
  }

  /// Escapes can write what the file itself may not hold.
  private func text(_ scalar: Yams.Node.Scalar, at place: EcosystemDraft.Place) throws(Fault) -> YAMLText {
    for control in scalar.string.unicodeScalars
    where control.value < 0x20 && control != "\n" && control != "\t" || (0x7F...0x9F).contains(control.value) {
      throw Fault(diagnosis: .controlCharacterRefused(control.value), place: place)
    }
    return YAMLText(string: scalar.string, place: place, isPlain: scalar.style == .plain)
  }
}
