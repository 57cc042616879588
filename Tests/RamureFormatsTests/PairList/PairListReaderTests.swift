import RamureModel
import RamureWording
import Testing

@testable import RamureFormats

/// Lists of pairs as people and spreadsheets hand them back.
@Suite struct PairListReaderTests {
  private func read(_ text: String) throws -> PairList {
    let folder = try ScratchFolder()
    try folder.write(Array(text.utf8), to: "pairs.csv")
    return try PairListReader().read(folder.path(of: "pairs.csv"))
  }

  private func faults(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch let error as ReadingError {
      return error.violations.items.map { "\($0.position.line):\($0.position.column) \($0.diagnosis.code)" }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func headingsOfBothLanguagesAndSemicolons() throws {
    let list = try read(
      """
      \u{FEFF}Identiques;Score;Raison;Fichier 1;Identifiant 1;Nom 1;Type 1;Fichier 2;Identifiant 2;Nom 2;Type 2
      Oui ;0,9;;n.csv;a;;;s.csv;b;;
      ;0,9;;n.csv;c;;;s.csv;d;;
      NON;0,9;;n.csv;e;;;n.csv;f;;
      """)
    #expect(list.rows.map(\.isSame) == [true, false])
    #expect(
      list.rows.map { "\($0.first.file) \($0.first.id) \($0.second.file) \($0.second.id)" } == [
        "n.csv a s.csv b", "n.csv e n.csv f",
      ])
    #expect(list.undecided == 1)
    #expect(list.rows[1].position.line == 4)
    #expect(try read("same,file_1,id_1,file_2,id_2\ny,n,a,s,b\n").rows.count == 1)
  }

  @Test func whatIsWrongIsToldAtItsPlace() {
    #expect(
      faults("same,file_1,id_1,file_2,id_2\nperhaps,n,a,s,b\n,n,a,s,b\nx,n,a,s,b\n") == [
        "2:1 unknown-decision", "4:1 unknown-decision",
      ])
    #expect(faults("same,file_1,id_1,file_2\nyes,n,a,s\n") == ["1:1 not-a-pair-list"])
    #expect(faults("same,file_1,id_1,file_2,id_2\nyes,n,a\n") == ["2:1 ragged-row"])
    #expect(faults("") == ["1:1 empty-file"])
  }
}
