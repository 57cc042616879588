import RamureModel
import RamureWording

/// Reads the sheet of sources of a workbook: what the facts of its other sheets cite, by id.
struct SourceTable {
  private var table: CSVTable

  init(_ table: consuming CSVTable) { self.table = table }

  /// Adds the sources to the header. Without any, a fact may cite whatever it likes.
  func read(into draft: inout EcosystemDraft) {
    var table = table
    let folded = table.headings.map(\.folded)
    func column(_ words: [String]) -> Int? { folded.firstIndex { words.contains($0) } }
    let title = column(["title", "titre", "intitule", "name", "nom", "source"])
    let address = column(["url", "address", "adresse", "lien", "link", "site"])
    guard let id = column(["id", "identifiant", "code", "key", "cle"]) ?? title else {
      draft.report(
        .error, .missingColumn("id", found: table.headings.filter { !$0.isEmpty }, nearest: []),
        at: table.headingPlaces.first ?? EcosystemDraft.Place(line: 1, column: 1))
      return
    }
    while table.next(reportingTo: &draft) {
      func text(_ column: Int?) -> String? {
        let text = column.map { table.text(table[$0]).trimmedOfLines }
        return text?.isEmpty == false ? text : nil
      }
      let place = table.place(ofColumn: id)
      guard let name = text(id) else {
        draft.report(.error, .emptyID, at: place)
        continue
      }
      guard draft.source(name) == nil else {
        draft.report(.error, .sourceListedTwice(name), at: place)
        continue
      }
      draft.header.sources.append(Header.Source(id: name, title: text(title), address: text(address)))
    }
  }
}
