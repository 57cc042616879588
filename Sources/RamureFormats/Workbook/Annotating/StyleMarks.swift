/// Adds styles that are like others but for their colour, in the text of the part that holds them.
struct StyleMarks {
  private(set) var edited: [UInt8]
  /// The style that takes the place of each, by its number.
  private(set) var marked: [Int: Int] = [:]

  /// - Parameter color: as spreadsheets write it: `FFFFC7CE`.
  init?(_ bytes: [UInt8], marking styles: Set<Int>, color: String) {
    guard var edit = XMLEdit(bytes) else { return nil }
    guard let cells = List("cellXfs", in: edit) else { return nil }
    let fills = List("fills", in: edit)
    let prefix = cells.tag.prefix
    let fill =
      "<\(prefix)fill><\(prefix)patternFill patternType=\"solid\"><\(prefix)fgColor rgb=\"\(color)\"/>"
      + "<\(prefix)bgColor indexed=\"64\"/></\(prefix)patternFill></\(prefix)fill>"
    let fillNumber = fills?.items.count ?? 2
    var copies = ""
    var number = cells.items.count
    for style in styles.sorted() {
      guard cells.items.indices.contains(style) || style == 0 else { continue }
      let item = cells.items.indices.contains(style) ? Array(bytes[cells.items[style]]) : Array("<\(prefix)xf/>".utf8)
      copies += Self.filled(item, fillNumber)
      marked[style] = number
      number += 1
    }
    let fillsFirst = (fills?.tag.range.lowerBound ?? 0) < cells.tag.range.lowerBound
    guard fillsFirst else { return nil }
    if let fills {
      fills.append(fill, count: fillNumber + 1, to: &edit)
    } else {
      // The first two fills are taken, by the standard, whatever they say.
      let none = ["none", "gray125"].map {
        "<\(prefix)fill><\(prefix)patternFill patternType=\"\($0)\"/></\(prefix)fill>"
      }
      let place = edit.tags.first { ["borders", "cellStyleXfs", "cellXfs"].contains($0.name) } ?? cells.tag
      edit.insert("<\(prefix)fills count=\"3\">\(none.joined())\(fill)</\(prefix)fills>", at: place.range.lowerBound)
    }
    cells.append(copies, count: number, to: &edit)
    edited = edit.edited
  }

  /// A style with another fill.
  private static func filled(_ item: [UInt8], _ fill: Int) -> String {
    guard var edit = XMLEdit(item), let tag = edit.tags.first(where: { _ in true }) else { return "" }
    var attributes: [(range: Range<Int>, text: String)] = []
    var missing = ""
    for (name, value) in [("fillId", "\(fill)"), ("applyFill", "1")] {
      if let range = tag.range(of: name) {
        attributes.append((range, value))
      } else {
        missing += " \(name)=\"\(value)\""
      }
    }
    if !missing.isEmpty { edit.insert(missing, at: tag.endOfName) }
    for change in attributes.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      edit.replace(change.range, with: change.text)
    }
    return String(decoding: edit.edited, as: UTF8.self)
  }

  /// A list of elements within the root.
  private struct List {
    let tag: XMLTag
    private(set) var items: [Range<Int>] = []
    private var closing: XMLTag?

    init?(_ name: String, in edit: XMLEdit) {
      var opening: XMLTag?
      var start = 0
      for tag in edit.tags {
        if tag.depth == 1, tag.name == name {
          if tag.isClosing {
            closing = tag
            break
          }
          opening = tag
          if tag.isEmpty { break }
        } else if opening != nil, tag.depth == 2 {
          if tag.isEmpty {
            items.append(tag.range)
          } else if tag.isClosing {
            items.append(start..<tag.range.upperBound)
          } else {
            start = tag.range.lowerBound
          }
        }
      }
      guard let opening else { return nil }
      tag = opening
    }

    func append(_ text: String, count: Int, to edit: inout XMLEdit) {
      if let range = tag.range(of: "count") { edit.replace(range, with: "\(count)") }
      if let closing {
        edit.insert(text, at: closing.range.lowerBound)
      } else {
        edit.replace(tag.range.upperBound - 2..<tag.range.upperBound, with: ">\(text)</\(tag.prefix)\(tag.name)>")
      }
    }
  }
}
