import CXLSXWriter
import RamureModel
import RamureWording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes workbooks, by libxlsxwriter: the same sheets give the same bytes.
package struct XLSXWriter {
  /// How many rows a sheet can have, its headings among them.
  package static let mostRows = WorkbookLimits.rows

  package init() {}

  /// The bytes of a workbook with these sheets, in order.
  ///
  /// - Throws: `OutputError` where the temporary folder cannot be written to, or has no room left.
  package func bytes(of sheets: [SheetPlan]) throws(OutputError) -> [UInt8] {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = folder.path + "/book.xlsx"
    let cells = sheets.reduce(0) { $0 + $1.rows.count * $1.columns.count }
    try write(sheets, to: path, folder, inOrder: cells > 1 << 20)
    do {
      return try InputFile.bytes(of: path)
    } catch {
      throw .failed(.writingFailed(code: 0), at: SourcePosition(file: path))
    }
  }

  private func write(
    _ sheets: [SheetPlan], to path: String, _ folder: TemporaryFolder, inOrder: Bool
  ) throws(OutputError) {
    let code = folder.path.withCString { temporary in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: temporary)
      // Whatever was written of a large sheet leaves the memory.
      options.constant_memory = inOrder ? 1 : 0
      guard let book = workbook_new_opt(path, &options) else { return LXW_ERROR_MEMORY_MALLOC_FAILED }
      var properties = lxw_doc_properties()
      // The clock has no part in what is written: 1 January 1980, as for the parts of the archive.
      properties.created = 315_532_800
      workbook_set_properties(book, &properties)
      let looks = XLSXLooks(book)
      var names = SheetNames()
      for sheet in sheets {
        guard let page = workbook_add_worksheet(book, names.unique(sheet.name)) else { continue }
        XLSXSheetWriter(page, looks, sheet).write()
      }
      return workbook_close(book)
    }
    guard code == LXW_NO_ERROR else {
      throw .failed(
        errno == ENOSPC ? .diskFull : .writingFailed(code: Int(code.rawValue)), at: SourcePosition(file: path))
    }
  }
}

/// Names as sheets may have them: short, without the signs that formulas use, each once.
package struct SheetNames {
  private var taken: Set<String> = []

  package init(_ taken: [String] = []) { self.taken = Set(taken.map { $0.lowercased() }) }

  package mutating func unique(_ name: String) -> String {
    let plain = String(name.map { "[]:*?/\\'".contains($0) ? " " : $0 }.prefix(31))
    let base = plain.allSatisfy { $0 == " " } ? "1" : plain
    var candidate = base
    var number = 2
    while !taken.insert(candidate.lowercased()).inserted {
      candidate = base.prefix(31 - 1 - String(number).count) + " \(number)"
      number += 1
    }
    return candidate
  }
}

/// A folder of our own for what a library can only write to a file.
struct TemporaryFolder {
  let path: String

  init() throws(OutputError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((parent + "/ramure-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw .opening(errno, parent) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  func remove() {
    for name in InputFile.names(inFolder: path) { unlink((path + "/" + name).fileSystemPath) }
    rmdir(path.fileSystemPath)
  }
}
