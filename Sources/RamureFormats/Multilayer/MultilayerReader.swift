import RamureModel
import RamureWording

/// Reads lists of edges within and between layers: `node layer node layer [weight]`, or `layer node node [weight]`.
///
/// A layer is a kind of relation. An edge between two layers is of the kind of the first, and keeps the other as an attribute;
/// one that only ties a node to itself in another layer is passed over, since a node is but one here.
struct MultilayerReader {
  let settings: EcosystemReader

  func read(_ content: consuming [UInt8], named path: String) throws(ReadingError) -> ValidatedEcosystem {
    var draft = settings.plainDraft
    draft.begin(file: path)
    let text = SourceText(content, encoding: settings.encoding, controls: .replaced, reportingTo: &draft)
    guard let text, let ties = PlainTies(&draft) else { return try draft.finished() }
    let lines = WordLines(text.bytes)
    var body = MultilayerBody(ties, isLayerFirst: MultilayerBody.isLayerFirst(lines))
    body.read(lines)
    return try body.ties.finished()
  }
}

/// Reading of such a list under way.
struct MultilayerBody {
  private(set) var ties: PlainTies
  private let isLayerFirst: Bool
  private var layers: [ArraySlice<UInt8>: Vocabulary.RelationMatch?] = [:]
  private var passed = PassedOverList()

  init(_ ties: PlainTies, isLayerFirst: Bool) { (self.ties, self.isLayerFirst) = (ties, isLayerFirst) }

  /// Which of both forms the lines have. Four words may be either: where the last is always a number, it is a weight.
  static func isLayerFirst(_ lines: WordLines) -> Bool {
    var lines = lines
    var isNumber = true
    while lines.next() {
      if lines.words.count == 3 { return true }
      if lines.words.count == 5 { return false }
      guard lines.words.count == 4, isNumber else { continue }
      isNumber = !lines.words[3].isQuoted && NumberParser.number(lines.bytes, lines.words[3].range) != nil
    }
    return isNumber
  }

  mutating func read(_ lines: WordLines) {
    var lines = lines
    while lines.next() { readLine(lines) }
    passed.report(to: &ties.draft)
    ties.draft.report(.note, .multilayerRead(layers: layers.count, isLayerFirst: isLayerFirst), at: PlainTies.start)
    if ties.draft.nodeCount > 0 { ties.draft.report(.note, .nodesImplied(ties.draft.nodeCount), at: PlainTies.start) }
  }

  private mutating func readLine(_ lines: WordLines) {
    let count = lines.words.count
    let least = isLayerFirst ? 3 : 4
    guard count == least || count == least + 1 else {
      return ties.draft.report(
        .error, .multilayerLine(count, isLayerFirst: isLayerFirst), at: lines.place(ofWord: min(least + 1, count - 1)))
    }
    let weight = count > least ? lines.words[least].range : nil
    if let weight, !ties.draft.isNumber(lines.bytes, weight, of: "weight", at: lines.place(ofWord: least)) { return }
    let ends = isLayerFirst ? (1, 2) : (0, 2)
    let (layer, other) = isLayerFirst ? (0, 0) : (1, 3)
    func areSame(_ one: Int, _ other: Int) -> Bool {
      lines.bytes[lines.words[one].range].elementsEqual(lines.bytes[lines.words[other].range])
    }
    let isWithin = areSame(layer, other)
    if !isWithin, areSame(ends.0, ends.1) {
      return passed.add(.couplings, at: lines.place(ofWord: 0))
    }
    guard let kind = kind(lines, layer), let from = ties.node(lines, ends.0), let to = ties.node(lines, ends.1) else {
      return
    }
    let tie = ties.tie(from, to, kind, at: lines.place(ofWord: 0))
    if let weight { ties.setWeight(lines.bytes, weight, of: tie) }
    if !isWithin { ties.draft.setAttribute("other_layer", lines.text(other), ofRelation: tie) }
  }

  private mutating func kind(_ lines: WordLines, _ word: Int) -> Vocabulary.RelationMatch? {
    let key = lines.bytes[lines.words[word].range]
    if let known = layers[key] { return known }
    let text = lines.text(word)
    let kind = text.isEmpty ? ties.noKind() : ties.draft.relationKind(text, at: lines.place(ofWord: word))
    layers[key] = .some(kind)
    return kind
  }
}

extension Diagnosis {
  private static func form(_ isLayerFirst: Bool, _ language: Language) -> String {
    switch (isLayerFirst, language) {
    case (true, .english): "layer node node [weight]"
    case (false, .english): "node layer node layer [weight]"
    case (true, .french): "couche nœud nœud [poids]"
    case (false, .french): "nœud couche nœud couche [poids]"
    }
  }

  static func multilayerRead(layers: Int, isLayerFirst: Bool) -> Diagnosis {
    let count = Counted(en: ("layer", "layers"), fr: ("couche", "couches")).text(layers)
    return Diagnosis(
      code: "multilayer-read",
      problem: LocalizedText(
        en: "\(count.english) in lines of “\(form(isLayerFirst, .english))”: each is a kind of relation",
        fr: "\(count.french) dans des lignes « \(form(isLayerFirst, .french)) » : chacune est un type de relation"),
      remedy: LocalizedText(
        en: "nothing needs to be done if that is so", fr: "il n’y a rien à faire si c’est bien cela"))
  }

  static func multilayerLine(_ count: Int, isLayerFirst: Bool) -> Diagnosis {
    let words = Counted(en: ("field", "fields"), fr: ("champ", "champs")).text(count)
    return Diagnosis(
      code: "multilayer-line",
      problem: LocalizedText(
        en: "\(words.english) on this line of a list of layers",
        fr: "\(words.french) sur cette ligne d’une liste de couches"),
      remedy: LocalizedText(
        en: "write “\(form(isLayerFirst, .english))” as on the other lines",
        fr: "écrivez « \(form(isLayerFirst, .french)) » comme sur les autres lignes"))
  }
}
