import RamureModel
import RamureWording

/// A workbook as it was read: its sheets, and what is to be said of how they were read.
package struct Workbook: Sendable {
  package private(set) var sheets: [Sheet]
  /// What was left out (hidden sheets, those named `(ignore)`, charts), and what was read although it does not show.
  package private(set) var notes: [Note]

  /// Something to be said of a sheet; of the workbook, where it names none.
  package struct Note: Sendable {
    package let diagnosis: Diagnosis
    package let sheet: String?

    init(_ diagnosis: Diagnosis, sheet: String? = nil) {
      self.diagnosis = diagnosis
      self.sheet = sheet
    }
  }

  /// Reads a workbook from the bytes of its file: `.xlsx` and `.xlsm`, or `.ods`, told apart by what is in it.
  ///
  /// Linear in what the file unpacks to. Its macros, pictures, links and formulas are never looked at, nothing beyond the
  /// bytes is opened.
  package init(_ bytes: [UInt8], limits: UnpackedLimits = UnpackedLimits()) throws(WorkbookRefusal) {
    if let refusal = WorkbookRefusal(ofContent: bytes) { throw refusal }
    self = try bytes.withUnsafeBufferPointer { buffer throws(WorkbookRefusal) in
      let package = try ZipPackage(buffer, limits: limits)
      return package.contains("[Content_Types].xml")
        ? try XLSXReader(package).workbook() : try ODSReader(package).workbook()
    }
  }

  init(_ sheets: [Sheet], _ notes: [Note]) {
    self.sheets = sheets
    self.notes = notes
  }
}

/// Why a workbook cannot be read.
package struct WorkbookRefusal: Error {
  package let diagnosis: Diagnosis
  /// The sheet at which it came out.
  package var sheet: String?

  init(_ diagnosis: Diagnosis, sheet: String? = nil) {
    self.diagnosis = diagnosis
    self.sheet = sheet
  }

  /// What the first bytes tell: workbooks of other forms, and files that are none; `nil` for archives.
  init?(ofContent bytes: [UInt8]) {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      // The container of older programs: an old workbook is in it, or a new one under a password.
      self.init(Self.holdsEncryption(bytes) ? .workbookIsProtected : .workbookOfOtherForm(".xls"))
    } else if bytes.isEmpty {
      self.init(.emptyFile)
    } else if !bytes.starts(with: [0x50, 0x4B]) {
      self.init(.notAWorkbook)
    } else {
      return nil
    }
  }

  /// Whether the container lists a part of this name, in the two bytes a letter that it uses.
  private static func holdsEncryption(_ bytes: [UInt8]) -> Bool {
    let name = "EncryptedPackage".utf8.reduce(into: [UInt8]()) { $0 += [$1, 0] }
    var index = bytes.startIndex
    while index + name.count <= bytes.count {
      guard let next = bytes[index...].firstIndex(of: name[0]) else { return false }
      if bytes[next...].starts(with: name) { return true }
      index = next + 1
    }
    return false
  }
}

/// Where a workbook ends, whatever it says.
package enum WorkbookLimits {
  /// One row, or one shared text: all of it is in memory as elements.
  static let piece = 8 << 20
  /// Where the sheets of all programs end.
  static let rows = 1_048_576
  static let columns = 16_384
}
