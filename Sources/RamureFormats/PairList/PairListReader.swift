import RamureModel
import RamureWording

/// Reads the list of pairs that `ramure duplicates` writes, once somebody has filled in its first column: yes or no, in
/// English or French. A spreadsheet may have changed its separators.
public struct PairListReader: Sendable {
  let encoding: TextEncoding

  private static let yes: Set<String> = ["yes", "y", "oui", "o"]
  private static let no: Set<String> = ["no", "n", "non"]

  public init(encoding: TextEncoding = .utf8) {
    self.encoding = encoding
  }

  /// Takes time in proportion to the size of the file.
  ///
  /// - Throws: `ReadingError.missing` when the file is not there, `.failed` when the system cannot read it, `.invalid` with
  ///   all that is wrong with it: a column that is missing, a word that is neither yes nor no.
  public func read(_ path: String) throws(ReadingError) -> PairList {
    var draft = EcosystemDraft()
    draft.begin(file: path)
    let content = try InputFile.unpackedBytes(of: path)
    guard let text = SourceText(content, encoding: encoding, controls: .replaced, reportingTo: &draft),
      var table = CSVTable(text, reportingTo: &draft), let columns = Columns(table, reportingTo: &draft)
    else { throw .invalid(InvalidEcosystem(draft.violations)) }
    var rows: [PairList.Row] = []
    var undecided = 0
    while table.next(reportingTo: &draft) {
      let word = table.text(table[columns.same]).folded
      guard Self.yes.contains(word) || Self.no.contains(word) else {
        let written = table.text(CSVCells.trimmed(table.bytes, table[columns.same]))
        if written.isEmpty {
          undecided += 1
        } else {
          draft.report(.error, .unknownDecision(written), at: table.place(ofColumn: columns.same))
        }
        continue
      }
      func end(_ place: Int) -> PairList.Row.End {
        let (file, id) = (columns.files[place], columns.ids[place])
        return PairList.Row.End(
          file: table.text(table[file]), id: table.text(table[id]),
          filePosition: draft.position(table.place(ofColumn: file)),
          idPosition: draft.position(table.place(ofColumn: id)))
      }
      rows.append(
        PairList.Row(
          isSame: Self.yes.contains(word), first: end(0), second: end(1),
          position: draft.position(table.place(ofColumn: columns.same))))
    }
    guard draft.violations.errorCount == 0 else { throw .invalid(InvalidEcosystem(draft.violations)) }
    return PairList(rows: rows, undecided: undecided)
  }

  private struct Columns {
    let same: Int
    let files: [Int]
    let ids: [Int]

    /// Reports the first column that is missing, and returns `nil` then.
    init?(_ table: CSVTable, reportingTo draft: inout EcosystemDraft) {
      let headings = table.headings.map(\.folded)
      var found: [Int] = []
      for names in [
        ["same", "identiques"], ["file 1", "fichier 1"], ["id 1", "identifiant 1"], ["file 2", "fichier 2"],
        ["id 2", "identifiant 2"],
      ] {
        guard let place = headings.firstIndex(where: { names.contains($0) }) else {
          draft.report(
            .error, .notAPairList(missing: names[0].split(separator: " ").joined(separator: "_")),
            at: EcosystemDraft.Place(line: table.headingPlaces.first?.line ?? 1, column: 1))
          return nil
        }
        found.append(place)
      }
      (same, files, ids) = (found[0], [found[1], found[3]], [found[2], found[4]])
    }
  }
}
