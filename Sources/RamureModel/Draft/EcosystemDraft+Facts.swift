import RamureWording

/// What a fact may say: every reader hands over texts with their places, and what is wrong with one is found, told and left
/// out here.
///
/// A place is only asked for where there is something to tell: in a table it takes time to find.
extension EcosystemDraft {
  /// The stage a word means, by its id.
  package mutating func stage(_ word: String, at place: @autoclosure () -> Place) -> String? {
    if let stage = vocabulary.stage(word) { return stage.id }
    let nearest = nearest(to: word, in: vocabulary.stages.lazy.map(\.id))
    report(.error, .unknownStage(word, nearest: nearest), at: place())
    return nil
  }

  /// What a relation says under `stage`. It must be a stage where the vocabulary rules; elsewhere the word may mean
  /// anything.
  package mutating func stage(
    _ word: String, ofRelationKind kind: Int, at place: @autoclosure () -> Place
  ) -> String? {
    let isRuled =
      unknownKinds == .refused
      || vocabulary.relationKinds[kind].attributes.contains { $0.isSameText(as: "stage") }
    return isRuled ? stage(word, at: place()) : word
  }

  /// The finer kind a word means, by its id. Where kinds are open, an unknown word is taken as it stands.
  ///
  /// - Parameter kind: the kind's place in the vocabulary.
  package mutating func subkind(_ word: String, of kind: Int, at place: @autoclosure () -> Place) -> String? {
    let kind = vocabulary.nodeKinds[kind]
    if let subkind = vocabulary.subkind(word, of: kind) { return subkind.id }
    if unknownKinds == .taken { return word }
    let nearest = nearest(to: word, in: kind.subkinds.lazy.map(\.id))
    report(.error, .unknownSubkind(word, of: kind.id, nearest: nearest), at: place())
    return nil
  }

  package mutating func date(_ text: String, at place: @autoclosure () -> Place) -> PartialDate? {
    if let date = PartialDate(text) { return date }
    report(.error, .invalidDate(text), at: place())
    return nil
  }

  /// The date in a stretch of a file.
  package mutating func date(
    _ bytes: [UInt8], _ range: Range<Int>, at place: @autoclosure () -> Place
  ) -> PartialDate? {
    if let date = PartialDate(bytes: bytes, in: range) { return date }
    report(.error, .invalidDate(String(decoding: bytes[range], as: UTF8.self)), at: place())
    return nil
  }

  /// A number as it was written, if it is one.
  package mutating func number(
    _ text: String, of attribute: String, at place: @autoclosure () -> Place
  ) -> String? {
    if NumberParser.number(text) != nil { return text }
    report(.error, .invalidNumber(text, of: attribute), at: place())
    return nil
  }

  /// Whether a stretch of a file is a number.
  package mutating func isNumber(
    _ bytes: [UInt8], _ range: Range<Int>, of attribute: String, at place: @autoclosure () -> Place
  ) -> Bool {
    if NumberParser.number(bytes, range) != nil { return true }
    report(.error, .invalidNumber(String(decoding: bytes[range], as: UTF8.self), of: attribute), at: place())
    return false
  }

  /// An address as a browser would read it, if a map may link to it.
  package mutating func address(_ text: String, at place: @autoclosure () -> Place) -> String? {
    if let address = WebAddress.safe(text) { return address }
    report(.warning, .unsafeAddress(text), at: place())
    return nil
  }

  /// The id of a source, which the header must list if it lists any.
  package mutating func source(_ id: String, at place: @autoclosure () -> Place) -> String? {
    if header.sources.isEmpty || source(id) != nil { return id }
    let nearest = nearest(to: id, in: header.sources.lazy.map(\.id))
    report(.error, .unknownSource(id, nearest: nearest), at: place())
    return nil
  }
}
