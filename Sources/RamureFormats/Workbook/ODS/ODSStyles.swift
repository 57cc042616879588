/// What the styles of a workbook say that matters to its values: how much of a date is shown, which sheets are hidden.
struct ODSStyles {
  /// What the parts are called in one XML text.
  struct Names {
    let (dateStyle, style, properties): (XMLName, XMLName, XMLName)
    let (name, family, data, parent, display): (XMLName, XMLName, XMLName, XMLName, XMLName)
    let (year, month, day, hours): (XMLName, XMLName, XMLName, XMLName)

    init(_ xml: XMLPart) {
      (dateStyle, style, properties) = (xml.name("date-style"), xml.name("style"), xml.name("table-properties"))
      (name, family, data) = (xml.name("name"), xml.name("family"), xml.name("data-style-name"))
      (parent, display) = (xml.name("parent-style-name"), xml.name("display"))
      (year, month, day, hours) = (xml.name("year"), xml.name("month"), xml.name("day"), xml.name("hours"))
    }
  }

  private var dates: [String: CellFormat.Precision] = [:]
  private var cells: [String: (data: String?, parent: String?)] = [:]
  private var hiddenTables: Set<String> = []

  /// Takes in what an element says, if it is a style.
  mutating func add(_ element: XMLElement, _ names: Names, _ xml: XMLPart) throws(WorkbookRefusal) {
    if element.name == names.dateStyle, let name = element.text(names.name) {
      let parts = try xml.whole().children.map(\.name)
      if parts.contains(names.day) || parts.contains(names.hours) {
        dates[name] = .day
      } else {
        dates[name] = parts.contains(names.month) ? .month : parts.contains(names.year) ? .year : .day
      }
    } else if element.name == names.style, let name = element.text(names.name) {
      switch element.text(names.family) {
      case "table-cell": cells[name] = (element.text(names.data), element.text(names.parent))
      case "table":
        for part in try xml.whole().children where part.text(names.display) == "false" { hiddenTables.insert(name) }
      default: break
      }
    }
  }

  func isHidden(_ style: String?) -> Bool { style.map { hiddenTables.contains($0) } ?? false }

  /// How much of a date a style of cells shows.
  func precision(of style: String?) -> CellFormat.Precision {
    var style = style
    // A style may be made from another, and that one from a third; a circle of them ends here.
    for _ in 0..<8 {
      guard let name = style, let cell = cells[name] else { return .day }
      if let data = cell.data { return dates[data] ?? .day }
      style = cell.parent
    }
    return .day
  }
}
