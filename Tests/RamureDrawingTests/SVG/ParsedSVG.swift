/// An element of an XML file, with what stands in it.
struct ParsedElement {
  let name: String
  let attributes: [(name: String, value: String)]
  /// The text in it and in all it holds.
  fileprivate(set) var text = ""
  /// The text of its own `title`, not of one further down.
  fileprivate(set) var tooltip: String?

  func value(_ attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// Whether one of its classes is this one.
  func has(class name: String) -> Bool { value("class")?.split(separator: " ").contains(Substring(name)) == true }
}

/// An SVG file read strictly, by the letter of XML 1.0: what is not well-formed throws.
///
/// The parser of Foundation on Linux forgives what is not closed and what is said twice; this one forgives nothing. It
/// knows elements, attributes, text, the five entities and numeric ones: all that our files may hold. Anything else
/// (comments, CDATA, processing instructions, DOCTYPE) is refused.
struct ParsedSVG {
  struct NotWellFormed: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var elements: [ParsedElement] = []

  var root: ParsedElement? { elements.first }
  var attributes: [(name: String, value: String)] { elements.flatMap(\.attributes) }

  func elements(_ name: String) -> [ParsedElement] { elements.filter { $0.name == name } }

  init(_ bytes: [UInt8]) throws {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw NotWellFormed(description: "not UTF-8") }
    var reader = Reader(scalars: Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
    reader.skip("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    var open: [Int] = []
    repeat {
      let text = try reader.text()
      for place in open { elements[place].text += text }
      if open.isEmpty, !text.allSatisfy(\.isWhitespace) { throw NotWellFormed(description: "text outside: \(text)") }
      if reader.isAtEnd { break }
      if reader.skip("</") {
        let name = try reader.name()
        reader.skipSpaces()
        guard let last = open.popLast(), elements[last].name == name, reader.skip(">") else {
          throw NotWellFormed(description: "</\(name)> closes nothing")
        }
        if name == "title", let parent = open.last { elements[parent].tooltip = elements[last].text }
      } else {
        let (element, isClosed) = try reader.tag()
        if open.isEmpty, !elements.isEmpty { throw NotWellFormed(description: "two roots") }
        elements.append(element)
        if !isClosed { open.append(elements.count - 1) }
      }
    } while true
    if let last = open.last { throw NotWellFormed(description: "<\(elements[last].name)> is not closed") }
    if elements.isEmpty { throw NotWellFormed(description: "nothing") }
  }

  private struct Reader {
    let scalars: [Unicode.Scalar]
    var position = 0

    var isAtEnd: Bool { position == scalars.count }
    var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

    @discardableResult
    mutating func skip(_ word: String) -> Bool {
      let word = Array(word.unicodeScalars)
      guard scalars[position...].prefix(word.count).elementsEqual(word) else { return false }
      position += word.count
      return true
    }

    mutating func skipSpaces() {
      while let scalar = next, scalar == " " || scalar == "\n" { position += 1 }
    }

    mutating func name() throws -> String {
      var name = ""
      while let scalar = next, scalar.isASCII,
        scalar.properties.isAlphabetic || name != "" && "0123456789-.:_".unicodeScalars.contains(scalar)
      {
        name.unicodeScalars.append(scalar)
        position += 1
      }
      guard !name.isEmpty else { throw NotWellFormed(description: "no name at \(position)") }
      return name
    }

    mutating func tag() throws -> (ParsedElement, isClosed: Bool) {
      guard skip("<") else { throw NotWellFormed(description: "no < at \(position)") }
      let name = try name()
      var attributes: [(name: String, value: String)] = []
      while true {
        let hadSpace = next == " "
        skipSpaces()
        if skip("/>") { return (ParsedElement(name: name, attributes: attributes), true) }
        if skip(">") { return (ParsedElement(name: name, attributes: attributes), false) }
        let attribute = try self.name()
        guard hadSpace, skip("=\""), !attributes.contains(where: { $0.name == attribute }) else {
          throw NotWellFormed(description: "attribute \(attribute) at \(position)")
        }
        attributes.append((attribute, try characters(until: "\"")))
        position += 1
      }
    }

    mutating func text() throws -> String { try characters(until: "<") }

    private mutating func characters(until end: Unicode.Scalar) throws -> String {
      var text = ""
      while let scalar = next, scalar != end {
        if scalar == "<"
          || scalar == ">" && position > 1 && scalars[position - 1] == "]" && scalars[position - 2] == "]"
        {
          throw NotWellFormed(description: "bare \(scalar) at \(position)")
        }
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: break
        default: throw NotWellFormed(description: "U+\(String(scalar.value, radix: 16))")
        }
        position += 1
        text.unicodeScalars.append(scalar == "&" ? try entity() : scalar)
      }
      if end == "\"", isAtEnd { throw NotWellFormed(description: "an attribute without end") }
      return text
    }

    private mutating func entity() throws -> Unicode.Scalar {
      let named: [(String, Unicode.Scalar)] = [
        ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"), ("#39;", "'"),
      ]
      for (name, scalar) in named where skip(name) { return scalar }
      throw NotWellFormed(description: "an unknown entity at \(position)")
    }
  }
}
