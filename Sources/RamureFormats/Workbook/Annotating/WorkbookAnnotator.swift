import RamureModel
import RamureWording

/// Colours cells of a workbook and says why in notes, and lists all that is said on a sheet of its own; everything else of the
/// workbook stays as it is: its parts are changed where they have to be, and copied as they are everywhere else.
package struct WorkbookAnnotator {
  /// Something to be said of a cell.
  package struct Remark {
    package let sheet: String
    /// From 1.
    package let row: Int
    /// From 0.
    package let column: Int
    package let text: String
    /// Whether the cell is coloured, too.
    package let isFault: Bool

    package init(sheet: String, row: Int, column: Int, text: String, isFault: Bool) {
      (self.sheet, self.row, self.column, self.text, self.isFault) = (sheet, row, column, text, isFault)
    }
  }

  /// The sheet that lists all that is said: its name, its headings, its rows.
  package struct Listing {
    package var name: String
    package var headings: [String]
    package var rows: [(cells: [String], target: Remark?)]

    package init(name: String, headings: [String], rows: [(cells: [String], target: Remark?)]) {
      (self.name, self.headings, self.rows) = (name, headings, rows)
    }
  }

  /// A pale red, as spreadsheets mark what is bad.
  private static let color = "FFFFC7CE"

  private let limits: UnpackedLimits

  package init(limits: UnpackedLimits = UnpackedLimits()) { self.limits = limits }

  /// The workbook with its remarks.
  ///
  /// - Throws: `WorkbookRefusal` where the bytes are no workbook of Excel, or one that cannot be read.
  package func annotated(
    _ bytes: [UInt8], _ remarks: [Remark], _ listing: Listing
  ) throws(WorkbookRefusal) -> [UInt8] {
    if let refusal = WorkbookRefusal(ofContent: bytes) { throw refusal }
    return try bytes.withUnsafeBufferPointer { buffer throws(WorkbookRefusal) in
      let edit = try PackageEdit(buffer, limits: limits)
      guard edit.contains("[Content_Types].xml") else { throw WorkbookRefusal(.onlyExcelIsAnnotated) }
      var book = try AnnotatedBook(edit)
      try book.mark(remarks, color: Self.color)
      try book.add(listing)
      return try edit.edited()
    }
  }

  /// Whether a workbook holds macros: its name has to end in `.xlsm`, or programs refuse to open it.
  package static func holdsMacros(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      guard let package = try? ZipPackage(buffer, limits: UnpackedLimits()),
        let types = try? package.open("[Content_Types].xml")?.all()
      else { return false }
      return String(decoding: types, as: UTF8.self).contains("macroEnabled")
    }
  }

  /// Whether a workbook is signed: no change leaves a signature valid.
  package static func isSigned(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      guard let package = try? ZipPackage(buffer, limits: UnpackedLimits()) else { return false }
      return package.contains("_xmlsignatures/origin.sigs")
    }
  }
}
