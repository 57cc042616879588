import CLibYAML
import RamureModel

/// The pieces of a YAML text one after the other, as libyaml cuts it.
final class YAMLEvents {
  struct Event {
    let piece: Piece
    let place: EcosystemDraft.Place
  }

  enum Piece {
    case documentStart, documentEnd, streamStart, streamEnd
    case scalar(String, isPlain: Bool, Marks)
    case listStart(Marks)
    case mapStart(Marks)
    /// The end of a list or a map.
    case end
    case alias(String)
  }

  /// What may stand before a value: the name others refer to it by, and the tag that asks for a type.
  struct Marks {
    let anchor: String?
    let tag: String?
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// - Parameter bytes: a text in UTF-8, which has to stay where it is as long as pieces are asked for.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    // It fails only where there is no memory left, and then so does whatever comes next.
    if yaml_parser_initialize(parser) == 1 {
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  func next() throws(YAMLProblem) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw YAMLProblem(parser.pointee) }
    defer { yaml_event_delete(&event) }
    return Event(piece: Self.piece(event), place: EcosystemDraft.Place(event.start_mark))
  }

  private static func piece(_ event: yaml_event_t) -> Piece {
    switch event.type {
    case YAML_STREAM_START_EVENT: return .streamStart
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_DOCUMENT_END_EVENT: return .documentEnd
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return .end
    case YAML_ALIAS_EVENT: return .alias(text(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      return .scalar(
        String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self),
        isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE,
        // A lone exclamation mark asks for nothing but a text.
        Marks(anchor: text(scalar.anchor), tag: scalar.quoted_implicit == 1 ? nil : text(scalar.tag)))
    case YAML_SEQUENCE_START_EVENT:
      let list = event.data.sequence_start
      return .listStart(Marks(anchor: text(list.anchor), tag: list.implicit == 1 ? nil : text(list.tag)))
    case YAML_MAPPING_START_EVENT:
      let map = event.data.mapping_start
      return .mapStart(Marks(anchor: text(map.anchor), tag: map.implicit == 1 ? nil : text(map.tag)))
    default: return .streamEnd
    }
  }

  private static func text(_ pointer: UnsafePointer<UInt8>?) -> String? { pointer.map { String(cString: $0) } }
}

/// What libyaml could not read, where, and what it was about when it stumbled.
struct YAMLProblem: Error {
  let text: String
  let place: EcosystemDraft.Place
  let context: (text: String, place: EcosystemDraft.Place)?

  init(_ parser: yaml_parser_t) {
    text = parser.problem.map { String(cString: $0) } ?? ""
    place = EcosystemDraft.Place(parser.problem_mark)
    context = parser.context.map { (String(cString: $0), EcosystemDraft.Place(parser.context_mark)) }
  }
}

extension EcosystemDraft.Place {
  /// libyaml counts lines and characters from 0.
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}
