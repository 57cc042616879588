import RamureWording
import Testing

@testable import RamureDrawing

/// Files of the smallest size, by hand (PDF 1.7, 7.5).
@Suite struct PDFTableTests {
  /// Three objects, the second of which is said to be where it is not.
  private static let objects =
    "%PDF-1.4\n1 0 obj\n<< /Type /Catalog\n>>\nendobj\n3 0 obj\n<< /Type /StructElem\n   /S /Figure\n>>\nendobj\n"
  private static let file: [UInt8] = {
    let table = """
      xref
      0 4
      0000000000 65535 f\u{20}
      0000000009 00000 n\u{20}
      0000000011 00000 n\u{20}
      0000000045 00000 n\u{20}
      trailer
      << /Size 4
         /Root 1 0 R
      >>
      startxref
      \(objects.utf8.count)
      %%EOF

      """
    return Array((objects + table).utf8)
  }()

  @Test func theTableIsRead() throws {
    let table = try #require(PDFTable(of: Self.file))
    #expect(table.start == Self.objects.utf8.count)
    #expect(table.entries.mapValues(\.place) == [1: 9, 2: 11, 3: 45])
    #expect(PDFTable(of: []) == nil)
    #expect(PDFTable(of: Array(Self.file.dropLast(30))) == nil)
  }

  @Test func anObjectThatIsNotThereIsTakenOut() {
    let mended = PDFTable.mended(Self.file)
    #expect(mended.count == Self.file.count)
    #expect(PDFTable(of: mended)?.entries.keys.sorted() == [1, 3])
  }

  @Test func whatIsAddedComesAfterTheFile() throws {
    let update = PDFUpdate(language: .french, alternatives: ["Carte é"])
    let file = PDFTable.mended(Self.file)
    let updated = update.applied(to: file)
    #expect(updated.starts(with: file))
    let added = String(decoding: updated[file.count...], as: UTF8.self)
    #expect(added.contains("1 0 obj\n<< /Type /Catalog\n   /Lang (fr)\n"))
    // UTF-16, big end first: é is E9.
    #expect(added.contains("/Alt <FEFF00430061007200740065002000E9>"))
    #expect(added.contains("/Prev \(Self.objects.utf8.count)\n"))
    #expect(update.applied(to: Array("no PDF at all".utf8)) == Array("no PDF at all".utf8))
  }
}
