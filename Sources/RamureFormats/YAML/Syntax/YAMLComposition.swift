import RamureModel
import RamureWording
import Yams

/// Turns the text of a YAML file into values with places, or says what keeps it from being read.
struct YAMLComposition {
  /// Deeper files than this are no ecosystem, and would exhaust the stack.
  static let deepest = 32
  /// What a value takes beside its text.
  private static let bytesOfValue = 100

  /// Why a text has no value.
  struct Fault: Error {
    let diagnosis: Diagnosis
    let place: EcosystemDraft.Place
  }

  private let aliasLimit: Int
  /// How many values, and how many bytes of text, may still come.
  private var remainingValues: Int
  private var remainingBytes: Int
  private let cuts: YAMLCuts

  /// The value of the one document in a text; `nil` when there is nothing but comments.
  ///
  /// - Parameter aliasLimit: how many megabytes aliases may add to what is written out.
  static func value(of text: SourceText, aliasLimit: Int) throws(Fault) -> YAMLValue? {
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
    // Each value written out takes a byte at least, and no escape stands for twice as many bytes as it has: only aliases
    // can use up more.
    let aliased = min(aliasLimit, 1 << 32) * 1_000_000
    var composition = YAMLComposition(
      aliasLimit: aliasLimit, remainingValues: text.bytes.count + aliased / bytesOfValue,
      remainingBytes: 2 * text.bytes.count + aliased, cuts: YAMLCuts(text.bytes))
    return try composition.value(root, depth: 0, near: EcosystemDraft.Place(line: 1, column: 1))
  }

  /// Recurses at most `deepest` levels down.
  private mutating func value(
    _ node: Yams.Node, depth: Int, near: EcosystemDraft.Place
  ) throws(Fault) -> YAMLValue {
    let place = node.mark.map { EcosystemDraft.Place(line: $0.line, column: $0.column) } ?? near
    remainingValues -= 1
    remainingBytes -= node.scalar?.string.utf8.count ?? 0
    guard remainingValues >= 0, remainingBytes >= 0 else {
      throw Fault(diagnosis: .yamlTooManyAliases(limit: aliasLimit), place: place)
    }
    guard depth < Self.deepest else { throw Fault(diagnosis: .yamlTooDeep(limit: Self.deepest), place: place) }
    try checkTag(of: node, at: place)
    switch node {
    case .scalar(let scalar):
      return .text(try text(scalar, at: place))
    case .sequence(let sequence):
      var items: [YAMLValue] = []
      items.reserveCapacity(sequence.count)
      for item in sequence { items.append(try value(item, depth: depth + 1, near: place)) }
      return .list(items, place)
    case .mapping(let mapping):
      var entries: [YAMLEntry] = []
      entries.reserveCapacity(mapping.count)
      for (key, item) in mapping {
        let written = try value(key, depth: depth + 1, near: place)
        guard case .text(let word) = written else {
          throw Fault(diagnosis: .yamlKeyIsNoText, place: written.place)
        }
        entries.append(YAMLEntry(key: word, value: try value(item, depth: depth + 1, near: word.place)))
      }
      return .map(YAMLMap(entries: entries, place: place))
    case .alias:
      throw Fault(diagnosis: .yamlNotUnderstood, place: place)
    }
  }

  /// The tags that say of a value what it is anyway.
  private static let knownTags = Set(
    ["", "!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map"]
      + ["null", "bool", "int", "float", "timestamp"].map { "tag:yaml.org,2002:" + $0 })

  /// A tag asks for a value to be made into something else, or is a name that begins with an exclamation mark.
  private func checkTag(of node: Yams.Node, at place: EcosystemDraft.Place) throws(Fault) {
    let tag = node.tag.description
    guard !Self.knownTags.contains(tag) else { return }
    let standard = "tag:yaml.org,2002:"
    let written = tag.hasPrefix(standard) ? "!!" + tag.dropFirst(standard.count) : tag
    throw Fault(diagnosis: .yamlUnknownTag(written), place: place)
  }

  /// Escapes can write what the file itself may not hold.
  private func text(_ scalar: Yams.Node.Scalar, at place: EcosystemDraft.Place) throws(Fault) -> YAMLText {
    // Nearly all texts are seen to hold none by their bytes alone: 0xC2 begins those beyond ASCII.
    if scalar.string.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) {
      for control in scalar.string.unicodeScalars
      where control.value < 0x20 && control != "\n" && control != "\t" || (0x7F...0x9F).contains(control.value) {
        throw Fault(diagnosis: .controlCharacterRefused(control.value), place: place)
      }
    }
    let isPlain = scalar.style == .plain
    return YAMLText(
      string: scalar.string, place: place, isPlain: isPlain, cut: isPlain ? cuts.cut(of: scalar.string, at: place) : nil
    )
  }
}
