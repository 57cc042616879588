import RamureModel
import RamureWording

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

  /// What is read so far, and may still be.
  private struct Measure {
    var values: Int
    var bytes: Int
  }

  /// A value others refer to, and what it takes to write it out once more.
  private struct Anchored {
    let value: YAMLValue
    let measure: Measure
    /// How many levels lie below it.
    let height: Int
  }

  private let bytes: [UInt8]
  private let events: YAMLEvents
  private let cuts: YAMLCuts
  private let aliasLimit: Int
  private var left: Measure
  private var deepestReached = 0
  private var anchored: [String: Anchored] = [:]

  /// The value of the one document in a text; `nil` when there is nothing but comments.
  ///
  /// - Parameter aliasLimit: how many megabytes aliases may add to what is written out.
  static func value(of text: SourceText, aliasLimit: Int) throws(Fault) -> YAMLValue? {
    try text.bytes.withUnsafeBufferPointer { buffer throws(Fault) in
      var composition = YAMLComposition(text.bytes, YAMLEvents(buffer), aliasLimit: aliasLimit)
      return try composition.document()
    }
  }

  private init(_ bytes: [UInt8], _ events: YAMLEvents, aliasLimit: Int) {
    self.bytes = bytes
    self.events = events
    self.aliasLimit = aliasLimit
    cuts = YAMLCuts(bytes)
    // Each value written out takes a byte at least, and no escape stands for twice as many bytes as it has: only aliases
    // can use up more.
    let aliased = min(aliasLimit, 1 << 32) * 1_000_000
    left = Measure(values: bytes.count + aliased / Self.bytesOfValue, bytes: 2 * bytes.count + aliased)
  }

  private func next() throws(Fault) -> YAMLEvents.Event {
    do {
      return try events.next()
    } catch {
      throw YAMLFaults(bytes).fault(error)
    }
  }

  private mutating func document() throws(Fault) -> YAMLValue? {
    _ = try next()
    guard case .documentStart = try next().piece else { return nil }
    let root = try value(from: try next(), depth: 0)
    _ = try next()
    let rest = try next()
    guard case .streamEnd = rest.piece else { throw Fault(diagnosis: .yamlSecondDocument, place: rest.place) }
    return root
  }

  /// Recurses at most `deepest` levels down.
  private mutating func value(from event: YAMLEvents.Event, depth: Int) throws(Fault) -> YAMLValue {
    if case .alias(let name) = event.piece { return try known(name, depth: depth, at: event.place) }
    let before = left
    let reachedBefore = deepestReached
    deepestReached = depth
    let (value, marks) = try written(event, depth: depth)
    if let anchor = marks.anchor {
      anchored[anchor] = Anchored(
        value: value, measure: Measure(values: before.values - left.values, bytes: before.bytes - left.bytes),
        height: deepestReached - depth)
    }
    deepestReached = max(deepestReached, reachedBefore)
    return value
  }

  private mutating func written(
    _ event: YAMLEvents.Event, depth: Int
  ) throws(Fault) -> (YAMLValue, YAMLEvents.Marks) {
    let place = event.place
    switch event.piece {
    case .scalar(let string, let isPlain, let marks):
      try take(Measure(values: 1, bytes: string.utf8.count), depth: depth, at: place)
      try checkTag(marks.tag, at: place)
      return (.text(try text(string, isPlain: isPlain, at: place)), marks)
    case .listStart(let marks):
      try take(Measure(values: 1, bytes: 0), depth: depth, at: place)
      try checkTag(marks.tag, at: place)
      return (.list(try items(depth: depth + 1), place), marks)
    case .mapStart(let marks):
      try take(Measure(values: 1, bytes: 0), depth: depth, at: place)
      try checkTag(marks.tag, at: place)
      return (.map(YAMLMap(entries: try entries(depth: depth + 1), place: place)), marks)
    case .alias, .end, .documentStart, .documentEnd, .streamStart, .streamEnd:
      throw Fault(diagnosis: .yamlNotUnderstood, place: place)
    }
  }

  private mutating func items(depth: Int) throws(Fault) -> [YAMLValue] {
    var items: [YAMLValue] = []
    while true {
      let event = try next()
      if case .end = event.piece { return items }
      items.append(try value(from: event, depth: depth))
    }
  }

  private mutating func entries(depth: Int) throws(Fault) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var places: [String: EcosystemDraft.Place] = [:]
    while true {
      let event = try next()
      if case .end = event.piece { return entries }
      let key = try key(from: event, depth: depth)
      if let first = places.updateValue(key.place, forKey: key.string) {
        throw Fault(diagnosis: .yamlDuplicateKey(key.string, first: (first.line, first.column)), place: key.place)
      }
      entries.append(YAMLEntry(key: key, value: try value(from: try next(), depth: depth)))
    }
  }

  private mutating func key(from event: YAMLEvents.Event, depth: Int) throws(Fault) -> YAMLText {
    if case .alias(let name) = event.piece { _ = try known(name, depth: depth, at: event.place) }
    guard case .scalar = event.piece, case .text(let key) = try value(from: event, depth: depth) else {
      throw Fault(diagnosis: .yamlKeyIsNoText, place: event.place)
    }
    return key
  }

  /// The value that was given a name, as if it were written out here.
  private mutating func known(
    _ name: String, depth: Int, at place: EcosystemDraft.Place
  ) throws(Fault) -> YAMLValue {
    guard let anchored = anchored[name] else { throw Fault(diagnosis: .yamlUndefinedAlias(name), place: place) }
    try take(anchored.measure, depth: depth + anchored.height, at: place)
    return anchored.value
  }

  private mutating func take(_ measure: Measure, depth: Int, at place: EcosystemDraft.Place) throws(Fault) {
    left.values -= measure.values
    left.bytes -= measure.bytes
    deepestReached = max(deepestReached, depth)
    guard left.values >= 0, left.bytes >= 0 else {
      throw Fault(diagnosis: .yamlTooManyAliases(limit: aliasLimit), place: place)
    }
    guard depth < Self.deepest else { throw Fault(diagnosis: .yamlTooDeep(limit: Self.deepest), place: place) }
  }

  private static let standardTag = "tag:yaml.org,2002:"
  /// The tags that say of a value what it is anyway.
  private static let knownTags = Set(
    ["", "!"] + ["str", "seq", "map", "null", "bool", "int", "float", "timestamp"].map { standardTag + $0 })

  /// A tag asks for a value to be made into something else, or is a name that begins with an exclamation mark.
  private func checkTag(_ tag: String?, at place: EcosystemDraft.Place) throws(Fault) {
    guard let tag, !Self.knownTags.contains(tag) else { return }
    let written = tag.hasPrefix(Self.standardTag) ? "!!" + tag.dropFirst(Self.standardTag.count) : tag
    throw Fault(diagnosis: .yamlUnknownTag(written), place: place)
  }

  /// Escapes can write what the file itself may not hold.
  private func text(_ string: String, isPlain: Bool, at place: EcosystemDraft.Place) throws(Fault) -> YAMLText {
    // Nearly all texts are seen to hold none by their bytes alone: 0xC2 begins those beyond ASCII.
    if string.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 }) {
      for control in string.unicodeScalars
      where control.value < 0x20 && control != "\n" && control != "\t" || (0x7F...0x9F).contains(control.value) {
        throw Fault(diagnosis: .controlCharacterRefused(control.value), place: place)
      }
    }
    return YAMLText(
      string: string, place: place, isPlain: isPlain, cut: isPlain ? cuts.cut(of: string, at: place) : nil)
  }
}
