import CLibXML2
import RamureModel
import RamureWording

/// The tags and texts of an XML file, one after the other, as libxml2 reads them, each with its place in the file.
///
/// Nothing is fetched and no entity is looked up; a file that declares a document type is refused. Memory holds the elements
/// that are still open.
final class XMLScan {
  enum Event {
    case start(XMLStart)
    /// An element ends; one without content ends at once.
    case end
    case text(String)
  }

  private let source: XMLSource
  private let reader: xmlTextReaderPtr
  private var places: XMLPlaces
  /// Whether the element just begun has no content, and is to end.
  private var isToEnd = false

  /// - Returns: `nil` where the system has no memory for it.
  init?(_ bytes: [UInt8]) {
    source = XMLSource(bytes)
    places = XMLPlaces(bytes)
    let reader = ramure_xml_open_utf8(
      { context, place, room in
        guard let context, let place else { return -1 }
        let source = Unmanaged<XMLSource>.fromOpaque(context).takeUnretainedValue()
        return Int32(source.read(to: place, room: Int(room)))
      }, Unmanaged.passUnretained(source).toOpaque())
    guard let reader else { return nil }
    self.reader = reader
    xmlTextReaderSetStructuredErrorHandler(
      reader,
      { context, error in
        guard let context, let error else { return }
        Unmanaged<XMLSource>.fromOpaque(context).takeUnretainedValue().note(
          XMLDamage(error.pointee))
      }, Unmanaged.passUnretained(source).toOpaque())
  }

  deinit { xmlFreeTextReader(reader) }

  /// A name that elements and attributes can be compared with.
  func name(_ text: String) -> XMLName { ramure_xml_name(reader, text) }

  /// Where the element last begun stands.
  var place: EcosystemDraft.Place { places.place }

  /// Where the file declares a document type. Asked before anything is read: libxml2 reads ahead, and would tell of what comes
  /// of it first.
  var declaration: EcosystemDraft.Place? { places.declaration }

  /// Moves on; `nil` at the end of the file.
  func next() throws(XMLDamage) -> Event? {
    if isToEnd {
      isToEnd = false
      return .end
    }
    while true {
      let answer = xmlTextReaderRead(reader)
      guard answer == 1 else {
        if answer == 0 { return nil }
        throw source.damage ?? XMLDamage(place: places.place)
      }
      switch UInt32(bitPattern: xmlTextReaderNodeType(reader)) {
      case XML_READER_TYPE_ELEMENT.rawValue:
        places.next()
        isToEnd = xmlTextReaderIsEmptyElement(reader) == 1
        guard let node = xmlTextReaderCurrentNode(reader) else { throw XMLDamage(place: places.place) }
        return .start(XMLStart(node: node, place: places.place))
      case XML_READER_TYPE_END_ELEMENT.rawValue: return .end
      case XML_READER_TYPE_DOCUMENT_TYPE.rawValue:
        throw XMLDamage(place: places.declaration ?? places.place, .xmlDeclaresType)
      case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
        XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue, XML_READER_TYPE_WHITESPACE.rawValue:
        if let value = xmlTextReaderConstValue(reader) { return .text(String(cString: value)) }
      case XML_READER_TYPE_ENTITY_REFERENCE.rawValue: throw XMLDamage(place: places.place)
      default: continue
      }
    }
  }
}

/// The beginning of an element, as long as nothing further is read.
struct XMLStart {
  fileprivate let node: UnsafeMutablePointer<xmlNode>
  let place: EcosystemDraft.Place

  /// Its name without the prefix of a namespace.
  var name: XMLName { UnsafePointer(node.pointee.name) }

  var nameText: String { name.map { String(cString: $0) } ?? "" }

  /// The address of its namespace; `nil` where it has none.
  var namespace: String? { node.pointee.ns?.pointee.href.map { String(cString: $0) } }

  subscript(name: XMLName) -> String? { ramure_xml_attribute(node, name).map { String(cString: $0) } }

  /// The names of its attributes.
  var attributeNames: [XMLName] {
    var names: [XMLName] = []
    var attribute = node.pointee.properties
    while let current = attribute {
      names.append(UnsafePointer(current.pointee.name))
      attribute = current.pointee.next
    }
    return names
  }
}

/// The bytes of a file, handed over piece by piece, and what was found wrong with them.
private final class XMLSource {
  private let bytes: [UInt8]
  private var offset = 0
  private(set) var damage: XMLDamage?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(to place: UnsafeMutablePointer<CChar>, room: Int) -> Int {
    let count = min(room, bytes.count - offset)
    guard count > 0 else { return 0 }
    bytes.withUnsafeBytes { buffer in
      UnsafeMutableRawBufferPointer(start: place, count: count).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: buffer[offset..<offset + count]))
    }
    offset += count
    return count
  }

  func note(_ found: XMLDamage) {
    guard damage == nil, found.isFatal else { return }
    // libxml2 calls it alike where something follows the end and where the file stops before it.
    let isCut = found.diagnosis.code == Diagnosis.xmlAfterEnd.code && isAtEnd(found.place)
    damage = isCut ? XMLDamage(place: found.place, .xmlNotFinished) : found
  }

  /// Whether nothing but blanks stands from a place on.
  private func isAtEnd(_ place: EcosystemDraft.Place) -> Bool {
    var (line, offset) = (1, 0)
    while line < place.line, let end = bytes[offset...].firstIndex(of: .lineFeed) {
      (line, offset) = (line + 1, end + 1)
    }
    let rest = min(offset + max(0, place.column - 1), bytes.count)
    return bytes[rest...].allSatisfy { $0 <= .space }
  }
}

extension XMLDamage {
  fileprivate init(_ error: xmlError) {
    func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
    let place = EcosystemDraft.Place(line: max(1, Int(error.line)), column: max(1, Int(error.int2)))
    let diagnosis: Diagnosis =
      switch xmlParserErrors(UInt32(max(0, error.code))) {
      case XML_ERR_TAG_NAME_MISMATCH:
        .xmlTagMismatch(opened: text(error.str1), line: Int(error.int1), closed: text(error.str2))
      case XML_ERR_TAG_NOT_FINISHED, XML_ERR_GT_REQUIRED, XML_ERR_LTSLASH_REQUIRED, XML_ERR_ATTRIBUTE_NOT_FINISHED,
        XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED:
        .xmlNotFinished
      case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY: .xmlEntity(text(error.str1))
      case XML_ERR_NAME_REQUIRED, XML_ERR_ENTITYREF_SEMICOL_MISSING, XML_ERR_ENTITYREF_NO_NAME: .xmlBareSign
      case XML_ERR_ATTRIBUTE_REDEFINED: .xmlAttributeTwice(text(error.str1))
      case XML_ERR_DOCUMENT_END: .xmlAfterEnd
      default: .xmlDamaged
      }
    self.init(place: place, diagnosis, isFatal: error.level == XML_ERR_FATAL)
  }
}
