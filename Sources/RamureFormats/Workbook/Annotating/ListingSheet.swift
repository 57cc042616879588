import RamureModel

/// The text of the sheet that lists what is said of cells, each with a link that leads to its cell.
struct ListingSheet {
  let text: String

  init(_ listing: WorkbookAnnotator.Listing, main: String) {
    var rows = ""
    var links = ""
    for (number, cells) in ([listing.headings] + listing.rows.map(\.cells)).enumerated() {
      let written = cells.enumerated().map { column, text in
        "<c r=\"\(SheetCellKey(row: number + 1, column: column).reference)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
          + "\(text.asXML)</t></is></c>"
      }
      rows += "<row r=\"\(number + 1)\">\(written.joined())</row>"
    }
    for (number, row) in listing.rows.enumerated() {
      guard let target = row.target else { continue }
      let place = SheetCellKey(row: target.row, column: target.column).reference
      let sheet = target.sheet.replacing("'", with: "''")
      links += "<hyperlink ref=\"B\(number + 2)\" location=\"\("'\(sheet)'!\(place)".asXML)\" display=\"\(place)\"/>"
    }
    let widths = [18, 9, 12, 70, 70].prefix(listing.headings.count).enumerated().map {
      "<col min=\"\($0 + 1)\" max=\"\($0 + 1)\" width=\"\($1)\" customWidth=\"1\"/>"
    }
    text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"\(main)\"><sheetViews>"
      + "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>"
      + "</sheetViews><cols>\(widths.joined())</cols><sheetData>\(rows)</sheetData>"
      + (links.isEmpty ? "" : "<hyperlinks>\(links)</hyperlinks>") + "</worksheet>"
  }
}
