import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// What the script of an exploring page knows, as JSON: columns, since a page of twenty thousand nodes has to open at once.
struct ExplorerData {
  let ecosystem: Ecosystem
  let language: Language
  let answer: ExplorerAnswer
  let drawing: ExplorerDrawing
  private let title: String
  /// Whether the map stands in the page as it was drawn.
  let isDrawn: Bool
  let sourceList: SourceList
  var text = JSONText(isPretty: false)

  init(_ answer: ExplorerAnswer, _ drawing: ExplorerDrawing, title: String, isDrawn: Bool) {
    (self.answer, self.drawing, self.title, self.isDrawn) = (answer, drawing, title, isDrawn)
    (ecosystem, language) = (answer.map.drawn, answer.language)
    sourceList = SourceList(ecosystem)
  }

  mutating func json() -> [UInt8] {
    text.beginObject()
    header()
    looks()
    nodes()
    relations()
    figures()
    communities()
    member("sources", .array(sourceList.all.map(source)))
    if isDrawn {
      numbers("marks", drawing.marks.map(\.node))
      text.key("lines")
      text.beginArray()
      for line in drawing.lines {
        text.append(line.count == 1 ? .integer(line[0]) : .array(line.map { .integer($0) }))
      }
      text.endArray()
    }
    text.endObject()
    return text.finished()
  }

  // MARK: - What is said of all

  private mutating func header() {
    let options = answer.map.options
    member("version", .integer(1))
    member("language", .text(language.rawValue))
    member("title", .text(title))
    let date = (options.date ?? ecosystem.header.date)?.description
    member(
      "subtitle",
      both(
        options.subtitle
          ?? MapWording.subtitle(nodes: ecosystem.nodes.count, relations: ecosystem.relations.count, date: date)))
    member("view", both(answer.metrics.description))
    member("size", .array([.number(drawing.width), .number(drawing.height)]))
    let (corner, sheet) = (drawing.corner, drawing.sheet)
    member(
      "sheet",
      .array(
        [corner.x, corner.y].map { .number(Self.tenth($0)) }
          + [sheet.width, sheet.height, sheet.scale].map { .number($0) }))
    member("drawing", .text(isDrawn ? "svg" : "canvas"))
    member("start", .text(start))
    if !answer.tour.isEmpty {
      member(
        "tour",
        .array(
          answer.tour.map { step in
            .object(["title": both(step.title), "text": both(step.text), "view": .text(step.view)])
          }))
    }
    text.key("words")
    text.beginObject()
    for (key, word) in ExplorerWords.all { member(key, both(word)) }
    text.endObject()
    member("years", years)
  }

  /// What the page shows first, as its address would tell it.
  private var start: String {
    func choice(_ word: String?) -> String? {
      guard let word else { return nil }
      let isAttribute = ecosystem.nodeAttributes.contains { $0.isSameText(as: word) }
      return (isAttribute ? "attribute:" + word : word).percentEncoded
    }
    return [
      choice(answer.look.colourBy).flatMap { $0 == "kind" ? nil : "colour=\($0)" },
      choice(answer.look.sizeBy).flatMap { $0 == "degree" ? nil : "size=\($0)" },
    ].compactMap(\.self).joined(separator: "&")
  }

  /// The first and the last year that something is dated.
  private var years: JSONValue {
    var (first, last) = (Int.max, Int.min)
    func see(_ period: Period) {
      for date in [period.start, period.end].compactMap(\.self) {
        (first, last) = (min(first, date.year), max(last, date.year))
      }
    }
    for node in ecosystem.nodes { see(node.period) }
    for relation in ecosystem.relations { see(relation.period) }
    return first < last ? .array([.integer(first), .integer(last)]) : .null
  }
}

extension String {
  /// The text as a part of an address.
  fileprivate var percentEncoded: String {
    utf8.map { byte -> String in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: ":"):
        return String(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }.joined()
  }
}
