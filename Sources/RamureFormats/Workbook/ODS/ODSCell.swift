/// Reads what one cell says.
struct ODSCell {
  enum Content {
    case nothing
    case text(CellTexts.Text)
    case fault(CellFault.Fault)
  }

  private let (cell, covered, paragraph): (XMLName, XMLName, XMLName)
  private let (space, tab, lineBreak, count): (XMLName, XMLName, XMLName, XMLName)
  /// What stands in a paragraph and is no part of its text.
  private let asides: [XMLName]
  private let (type, formula, style, rowsSpanned): (XMLName, XMLName, XMLName, XMLName)
  private let (value, date, time, boolean, string): (XMLName, XMLName, XMLName, XMLName, XMLName)

  init(_ xml: XMLPart) {
    (cell, covered, paragraph) = (xml.name("table-cell"), xml.name("covered-table-cell"), xml.name("p"))
    (space, tab, lineBreak, count) = (xml.name("s"), xml.name("tab"), xml.name("line-break"), xml.name("c"))
    asides = ["annotation", "annotation-end", "ruby-text", "note"].map { xml.name($0) }
    (type, formula, style) = (xml.name("value-type"), xml.name("formula"), xml.name("style-name"))
    rowsSpanned = xml.name("number-rows-spanned")
    (value, date, time) = (xml.name("value"), xml.name("date-value"), xml.name("time-value"))
    (boolean, string) = (xml.name("boolean-value"), xml.name("string-value"))
  }

  func isCell(_ element: XMLElement) -> Bool { element.name == cell || element.name == covered }

  /// Whether a cell without paragraphs has a value all the same.
  func saysSomething(_ element: XMLElement) -> Bool { element[type] != nil || element[formula] != nil }

  /// Over how many rows a cell goes; `nil` for one.
  func rowsSpanned(_ element: XMLElement) -> Int? {
    element.number(rowsSpanned).flatMap { $0 > 1 ? min($0, WorkbookLimits.rows) : nil }
  }

  /// - Parameter fallback: the style of a cell that names none.
  func read(
    _ element: XMLElement, _ styles: ODSStyles, _ fallback: String?, keeping texts: inout CellTexts
  ) throws(WorkbookRefusal) -> Content {
    // What lies under a merged cell does not show.
    guard element.name == cell else { return .nothing }
    switch element.text(type) {
    case "float", "currency", "percentage":
      append(element[value], to: &texts.draft)
      CellNumber.normalize(&texts.draft)
    case "date":
      append(element[date], to: &texts.draft)
      shorten(&texts.draft, to: styles.precision(of: element.text(style) ?? fallback))
    case "time":
      append(element[time], to: &texts.draft)
      ODSCell.writeTime(&texts.draft)
    case "boolean":
      append(element[boolean], to: &texts.draft)
    default:
      if element[string] != nil {
        append(element[string], to: &texts.draft)
      } else {
        appendParagraphs(of: element, to: &texts.draft)
      }
      if element[formula] != nil {
        if element[type] == nil, texts.draft.isEmpty { return .fault(.withoutValue) }
        var shown: [UInt8] = []
        appendParagraphs(of: element, to: &shown)
        if let error = ODSCell.error(shown) {
          texts.draft.removeAll(keepingCapacity: true)
          return .fault(.error(error))
        }
      }
      texts.replaceControls()
    }
    let text = try texts.finish()
    return text == CellTexts.none ? .nothing : .text(text)
  }

  private func append(_ value: UnsafePointer<UInt8>?, to draft: inout [UInt8]) {
    guard var next = value else { return }
    while next.pointee != 0 {
      draft.append(next.pointee)
      next += 1
    }
  }

  private func appendParagraphs(of element: XMLElement, to draft: inout [UInt8]) {
    var isFirst = true
    for part in element.children where part.name == paragraph {
      if !isFirst { draft.append(.lineFeed) }
      isFirst = false
      appendText(of: part, to: &draft)
    }
  }

  /// The text of a paragraph and of what is in it. XML readers bound how deep that goes.
  private func appendText(of element: XMLElement, to draft: inout [UInt8]) {
    element.visit { content in
      switch content {
      case .text(let bytes):
        for byte in bytes {
          let isBlank = byte == .space || byte == .tab || byte == .lineFeed || byte == .carriageReturn
          if !isBlank { draft.append(byte) } else if draft.last != .space { draft.append(.space) }
        }
      case .element(let part):
        if part.name == space {
          draft.append(contentsOf: repeatElement(.space, count: min(part.number(count) ?? 1, 1_000)))
        } else if part.name == tab {
          draft.append(.tab)
        } else if part.name == lineBreak {
          draft.append(.lineFeed)
        } else if !asides.contains(part.name) {
          appendText(of: part, to: &draft)
        }
      }
    }
  }

  /// Leaves a date as much as its style shows, and a time of day only where it is not midnight.
  private func shorten(_ date: inout [UInt8], to precision: CellFormat.Precision) {
    let length =
      switch precision {
      case .year: 4
      case .month: 7
      case .day: 10
      }
    guard let time = date.firstIndex(of: UInt8(ascii: "T")), precision == .day else {
      if date.count > length, date.first != UInt8(ascii: "-") { date.removeSubrange(length...) }
      return
    }
    // Parts of a second are noise.
    if let point = date.firstIndex(of: UInt8(ascii: ".")) { date.removeSubrange(point...) }
    if date[time...].elementsEqual("T00:00:00".utf8) {
      date.removeSubrange(time...)
    } else if date.count == time + 9, date.suffix(3).elementsEqual(":00".utf8) {
      date.removeLast(3)
    }
  }

  /// `PT14H30M00S` as `14:30`.
  private static func writeTime(_ time: inout [UInt8]) {
    guard time.starts(with: "PT".utf8) else { return }
    var (hours, minutes, seconds, number) = (0, 0, 0, 0)
    var isPartOfSecond = false
    for byte in time.dropFirst(2) {
      switch byte {
      case UInt8(ascii: "H"): (hours, number) = (number, 0)
      case UInt8(ascii: "M"): (minutes, number) = (number, 0)
      case UInt8(ascii: "S"): if !isPartOfSecond { seconds = number }
      case UInt8(ascii: "."), UInt8(ascii: ","): (seconds, isPartOfSecond) = (number, true)
      default:
        guard CellNumber.isDigit(byte), number < 1_000_000 else { return }
        if !isPartOfSecond { number = number * 10 + Int(byte - UInt8(ascii: "0")) }
      }
    }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    time = Array((two(hours) + ":" + two(minutes) + (seconds > 0 ? ":" + two(seconds) : "")).utf8)
  }

  /// The error that a formula shows, such as `#REF!` or `Err:502`.
  private static func error(_ shown: [UInt8]) -> String? {
    let text = String(decoding: shown.prefix(12), as: UTF8.self)
    let known = ["#REF!", "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#VALUE!"]
    return known.contains(text) || text.hasPrefix("Err:") ? text : nil
  }
}
