import RamureModel
import RamureWording

/// The numbers of a column as people write them: `1,5`, `12 000,50 €`, `25 %`.
///
/// One cell does not tell whether its comma parts decimals or thousands; the column does.
struct TableNumbers: Sendable {
  private let attribute: String
  /// What the cells further down say, once one was met that is no plain number.
  private var known: [String: Double]?
  private var wrong: ColumnPlaces?
  private var firstWrong: (place: EcosystemDraft.Place, text: String)?

  init(attribute: String) { self.attribute = attribute }

  /// The number in a cell that is no plain one, as text; `nil` where it is none, which is told with the whole of the column.
  mutating func number(
    _ table: CSVTable, _ column: Int, _ range: Range<Int>, _ draft: inout EcosystemDraft
  ) -> String? {
    if draft.isPart {
      draft.leaveToWhole()
      return nil
    }
    let text = table.text(range)
    let known = known ?? numbers(table, column)
    self.known = known
    if let number = known[text] { return number.plainText }
    let place = table.place(ofColumn: column)
    if firstWrong == nil { firstWrong = (place, text) }
    var cells = wrong ?? ColumnPlaces(heading: table.headings[column])
    cells.add(text, place: draft.shortPlace(place))
    wrong = cells
    return nil
  }

  private func numbers(_ table: CSVTable, _ column: Int) -> [String: Double] {
    var rest = table.ahead
    var silent = EcosystemDraft()
    var cells: [String] = []
    repeat {
      let range = CSVCells.trimmed(rest.bytes, rest[column])
      if NumberParser.number(rest.bytes, range) == nil { cells.append(rest.text(range)) }
    } while rest.next(reportingTo: &silent)
    var numbers: [String: Double] = [:]
    for (cell, number) in zip(cells, NumberColumn(cells).numbers) { numbers[cell] = number }
    return numbers
  }

  func report(to draft: inout EcosystemDraft) {
    guard let wrong, let firstWrong else { return }
    draft.report(
      .error, wrong.isSingle ? .invalidNumber(firstWrong.text, of: attribute) : .numbersInvalid(wrong, of: attribute),
      at: firstWrong.place)
  }
}

extension Double {
  /// As short as it can be told, whole numbers without a point.
  var plainText: String {
    self == rounded() && magnitude < 1e15 ? String(Int(self)) : String(self)
  }
}
