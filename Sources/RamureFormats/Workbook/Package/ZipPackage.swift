import CZip
import RamureModel
import RamureWording

/// The parts of a workbook, packed in the bytes of its file.
///
/// Parts are named within the archive and never on the disk: whatever path one claims, nothing is opened or written there.
final class ZipPackage {
  private struct Part {
    let index: zip_uint64_t
    let size: Int
    let isEncrypted: Bool
  }

  private let archive: OpaquePointer
  /// By name, as packages compare names: without regard to capitals.
  private var parts: [String: Part] = [:]
  let limits: UnpackedLimits
  private let packed: Int
  private var unpacked = 0

  /// - Parameter bytes: have to stay where they are as long as parts are read.
  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: UnpackedLimits) throws(WorkbookRefusal) {
    self.limits = limits
    packed = bytes.count
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error) else {
      throw WorkbookRefusal(.workbookDamaged)
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw WorkbookRefusal(.workbookDamaged)
    }
    self.archive = archive
    for index in 0..<max(0, zip_get_num_entries(archive, 0)) { try list(zip_uint64_t(index)) }
  }

  deinit { zip_discard(archive) }

  private func list(_ index: zip_uint64_t) throws(WorkbookRefusal) {
    var status = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &status) == 0, let name = status.name else {
      throw WorkbookRefusal(.workbookDamaged)
    }
    let part = Part(
      index: index, size: Int(clamping: status.size), isEncrypted: Int(status.encryption_method) != ZIP_EM_NONE)
    let known = parts.updateValue(part, forKey: Self.key(String(cString: name)))
    if known != nil { throw WorkbookRefusal(.workbookPartTwice(String(cString: name))) }
  }

  /// Some programs part folders as Windows does.
  private static func key(_ name: String) -> String {
    String(
      decoding: name.utf8.map { byte in
        switch byte {
        case UInt8(ascii: "\\"): UInt8(ascii: "/")
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        default: byte
        }
      }, as: UTF8.self)
  }

  func contains(_ name: String) -> Bool { parts[Self.key(name)] != nil }

  /// Where a part is in the archive.
  func index(of name: String) -> zip_uint64_t? { parts[Self.key(name)]?.index }

  /// How much a part says it unpacks to.
  func size(of name: String) -> Int { parts[Self.key(name)]?.size ?? 0 }

  /// Opens a part for reading; `nil` where there is none of the name.
  func open(_ name: String) throws(WorkbookRefusal) -> PartStream? {
    guard let part = parts[Self.key(name)] else { return nil }
    guard !part.isEncrypted else { throw WorkbookRefusal(.workbookIsProtected) }
    guard let file = zip_fopen_index(archive, part.index, 0) else {
      throw WorkbookRefusal(.workbookPartDamaged(name))
    }
    return PartStream(file, name: name, of: self)
  }

  /// Counts what was unpacked, whatever the archive says it would be.
  fileprivate func count(_ bytes: Int) throws(WorkbookRefusal) {
    unpacked += bytes
    guard unpacked <= limits.unpacked else { throw WorkbookRefusal(.unpackedTooLarge(limit: limits.unpacked)) }
    if let ratio = limits.ratio, unpacked > UnpackedLimits.free, unpacked / ratio > packed {
      throw WorkbookRefusal(.unpacksTooMuch(ratio: ratio))
    }
  }
}

/// The bytes of one part, unpacked as they are asked for.
final class PartStream {
  let name: String
  private let file: OpaquePointer
  // Keeps the archive open.
  private let package: ZipPackage
  /// Why the last piece could not be given.
  private(set) var refusal: WorkbookRefusal?
  /// How many bytes may still be given, before `budgetRefusal` is the answer.
  var budget = Int.max

  init(_ file: OpaquePointer, name: String, of package: ZipPackage) {
    (self.file, self.name, self.package) = (file, name, package)
  }

  deinit { zip_fclose(file) }

  /// The whole part.
  func all() throws(WorkbookRefusal) -> [UInt8] {
    var bytes: [UInt8] = []
    let room = 1 << 16
    var count = room
    while count > 0 {
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        count = buffer.withMemoryRebound(to: CChar.self) { $0.baseAddress.map { read(to: $0, room: room) } ?? -1 }
        filled = max(0, count)
      }
      bytes += piece
    }
    if let refusal { throw refusal }
    return bytes
  }

  /// Unpacks some bytes to a place; how many, 0 at the end, -1 where it cannot go on.
  func read(to place: UnsafeMutablePointer<CChar>, room: Int) -> Int {
    let count = Int(zip_fread(file, place, zip_uint64_t(room)))
    do throws(WorkbookRefusal) {
      guard count >= 0 else { throw WorkbookRefusal(.workbookPartDamaged(name)) }
      try package.count(count)
      budget -= count
      guard budget >= 0 else { throw WorkbookRefusal(.sheetRowTooLong(limit: WorkbookLimits.piece)) }
      return count
    } catch {
      refusal = error
      return -1
    }
  }
}
