import CLibXML2
import RamureWording

/// The elements of a part, one after the other, as libxml2 reads them.
///
/// Nothing is fetched and no entity is looked up; a part that declares a document type is refused. Memory holds the elements
/// that are still open, and what was asked for as a whole.
final class XMLPart {
  private let stream: PartStream
  private let reader: xmlTextReaderPtr
  private var passesContent = false

  init(_ stream: PartStream) throws(WorkbookRefusal) {
    self.stream = stream
    let reader = ramure_xml_open(
      { context, place, room in
        guard let context, let place else { return -1 }
        let stream = Unmanaged<PartStream>.fromOpaque(context).takeUnretainedValue()
        return Int32(stream.read(to: place, room: Int(room)))
      }, Unmanaged.passUnretained(stream).toOpaque())
    guard let reader else { throw stream.refusal ?? WorkbookRefusal(.workbookPartDamaged(stream.name)) }
    self.reader = reader
    // Nothing is printed: what is wrong is told in our own words.
    xmlTextReaderSetStructuredErrorHandler(reader, { _, _ in }, nil)
  }

  deinit { xmlFreeTextReader(reader) }

  /// A name that elements and attributes of this part can be compared with.
  func name(_ text: String) -> XMLName { ramure_xml_name(reader, text) }

  /// Moves on to the next beginning of an element, in the order of the text; `nil` at the end.
  func next() throws(WorkbookRefusal) -> XMLElement? {
    while true {
      let answer = passesContent ? xmlTextReaderNext(reader) : xmlTextReaderRead(reader)
      passesContent = false
      guard answer == 1 else {
        if answer == 0, stream.refusal == nil { return nil }
        throw damage
      }
      switch xmlTextReaderNodeType(reader) {
      case Int32(XML_READER_TYPE_ELEMENT.rawValue):
        guard let node = xmlTextReaderCurrentNode(reader) else { throw damage }
        return XMLElement(node: node)
      case Int32(XML_READER_TYPE_DOCUMENT_TYPE.rawValue):
        throw WorkbookRefusal(.workbookDeclaresEntities(stream.name))
      default: continue
      }
    }
  }

  /// The element just met with all that is in it. What comes next is what follows it.
  func whole() throws(WorkbookRefusal) -> XMLElement {
    stream.budget = WorkbookLimits.piece
    defer { stream.budget = .max }
    guard let node = xmlTextReaderExpand(reader), stream.refusal == nil else { throw damage }
    passesContent = true
    return XMLElement(node: node)
  }

  /// Passes over what is in the element just met.
  func pass() { passesContent = true }

  private var damage: WorkbookRefusal { stream.refusal ?? WorkbookRefusal(.workbookPartDamaged(stream.name)) }
}

/// A name as the reader of a part keeps it: the same name has the same address.
typealias XMLName = UnsafePointer<UInt8>?

/// An element, as long as its part is not read on. Names are without the prefix of a namespace: programs write the same
/// sheets under different ones.
struct XMLElement {
  fileprivate let node: UnsafeMutablePointer<xmlNode>

  var name: XMLName { UnsafePointer(node.pointee.name) }

  /// The bytes of an attribute, ended by a zero.
  subscript(name: XMLName) -> UnsafePointer<UInt8>? { ramure_xml_attribute(node, name) }

  func text(_ name: XMLName) -> String? { self[name].map { String(cString: $0) } }

  /// An attribute that is a whole number.
  func number(_ name: XMLName) -> Int? { self[name].flatMap { XMLElement.number($0) } }

  /// An attribute that says yes or no, as schemas let it be written.
  func isTrue(_ name: XMLName) -> Bool {
    switch text(name) {
    case "1", "true", "on": true
    default: false
    }
  }

  var children: XMLChildren { XMLChildren(node: node.pointee.children) }

  /// Whether nothing is in it.
  var isEmpty: Bool { node.pointee.children == nil }

  /// Adds the text that stands in the element itself, not in those within it.
  func append(to bytes: inout [UInt8]) {
    var child = node.pointee.children
    while let text = child {
      if text.pointee.type == XML_TEXT_NODE, let content = text.pointee.content {
        bytes.append(contentsOf: UnsafeBufferPointer(start: content, count: strlen(content)))
      }
      child = text.pointee.next
    }
  }

  static func number(_ digits: UnsafePointer<UInt8>) -> Int? {
    var value = 0
    var index = 0
    while digits[index] != 0 {
      let digit = digits[index] &- UInt8(ascii: "0")
      guard digit < 10, index < 18 else { return nil }
      value = value * 10 + Int(digit)
      index += 1
    }
    return index == 0 ? nil : value
  }

  private func strlen(_ content: UnsafePointer<UInt8>) -> Int { Int(xmlStrlen(content)) }
}

/// What is in an element, in order.
struct XMLChildren: Sequence, IteratorProtocol {
  fileprivate var node: UnsafeMutablePointer<xmlNode>?

  /// The next element, or `nil` where only texts are left.
  mutating func next() -> XMLElement? {
    while let current = node {
      node = current.pointee.next
      if current.pointee.type == XML_ELEMENT_NODE { return XMLElement(node: current) }
    }
    return nil
  }
}

/// What is in an element: elements and texts as they follow each other.
enum XMLContent {
  case element(XMLElement)
  case text(UnsafeBufferPointer<UInt8>)
}

extension XMLElement {
  /// Calls `body` for what is in the element, one after the other.
  func visit(_ body: (XMLContent) -> Void) {
    var child = node.pointee.children
    while let current = child {
      if current.pointee.type == XML_ELEMENT_NODE {
        body(.element(XMLElement(node: current)))
      } else if current.pointee.type == XML_TEXT_NODE, let content = current.pointee.content {
        body(.text(UnsafeBufferPointer(start: content, count: strlen(content))))
      }
      child = current.pointee.next
    }
  }
}
