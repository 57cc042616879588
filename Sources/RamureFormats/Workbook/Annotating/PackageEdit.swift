import CZip
import RamureWording

/// The parts of a workbook, some of which are replaced or added; all others stay packed as they were, byte by byte.
final class PackageEdit {
  private let package: ZipPackage
  private let original: UnsafeBufferPointer<UInt8>
  private var changed: [String: [UInt8]] = [:]
  private var order: [String] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: UnpackedLimits) throws(WorkbookRefusal) {
    package = try ZipPackage(bytes, limits: limits)
    original = bytes
  }

  var reading: ZipPackage { package }

  func contains(_ name: String) -> Bool { changed[name] != nil || package.contains(name) }

  /// A name that no part has.
  func unusedName(_ start: String, _ ending: String) -> String {
    var number = 1
    while contains(start + "\(number)" + ending) { number += 1 }
    return start + "\(number)" + ending
  }

  /// What a part says now; `nil` where there is none.
  func part(_ name: String) throws(WorkbookRefusal) -> [UInt8]? {
    if let bytes = changed[name] { return bytes }
    guard let stream = try package.open(name) else { return nil }
    return try stream.all()
  }

  func put(_ bytes: [UInt8], as name: String) {
    if changed.updateValue(bytes, forKey: name) == nil { order.append(name) }
  }

  func put(_ text: String, as name: String) { put(Array(text.utf8), as: name) }

  /// The archive with what was changed.
  func edited() throws(WorkbookRefusal) -> [UInt8] {
    var error = zip_error_t()
    guard let source = zip_source_buffer_create(original.baseAddress, zip_uint64_t(original.count), 0, &error) else {
      throw WorkbookRefusal(.workbookDamaged)
    }
    // Kept beyond the archive, which takes its own away.
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, 0, &error) else { throw WorkbookRefusal(.workbookDamaged) }
    // What is added has to stay where it is until the archive is closed.
    var buffers: [UnsafeMutableBufferPointer<UInt8>] = []
    defer { for buffer in buffers { buffer.deallocate() } }
    for name in order {
      let bytes = changed[name] ?? []
      let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
      _ = buffer.initialize(from: bytes)
      buffers.append(buffer)
      guard put(buffer, bytes.count, name, in: archive) else {
        zip_discard(archive)
        throw WorkbookRefusal(.workbookPartDamaged(name))
      }
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw WorkbookRefusal(.workbookDamaged)
    }
    return try Self.bytes(of: source)
  }

  private func put(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, _ count: Int, _ name: String, in archive: OpaquePointer
  ) -> Bool {
    guard let content = zip_source_buffer(archive, buffer.baseAddress, zip_uint64_t(count), 0) else { return false }
    let known = package.index(of: name)
    let place = known.map { zip_file_replace(archive, $0, content, 0) == 0 ? zip_int64_t($0) : -1 }
    let index = place ?? zip_file_add(archive, name, content, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(content)
      return false
    }
    // 1 January 1980: the clock has no part in what is written.
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, 1 << 5 | 1, 0) == 0
  }

  private static func bytes(of source: OpaquePointer) throws(WorkbookRefusal) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw WorkbookRefusal(.workbookDamaged) }
    defer { zip_source_close(source) }
    zip_source_seek(source, 0, SEEK_END)
    let count = Int(zip_source_tell(source))
    zip_source_seek(source, 0, SEEK_SET)
    guard count > 0 else { throw WorkbookRefusal(.workbookDamaged) }
    var read = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while read < count {
        let piece = Int(zip_source_read(source, buffer.baseAddress.map { $0 + read }, zip_uint64_t(count - read)))
        guard piece > 0 else { break }
        read += piece
      }
      filled = read
    }
    guard read == count else { throw WorkbookRefusal(.workbookDamaged) }
    return bytes
  }
}

extension PackageEdit {
  /// Adds elements behind the last one in the root of a part that is a list.
  func append(_ elements: String, to name: String, else empty: String) throws(WorkbookRefusal) {
    let bytes = try part(name) ?? Array(empty.utf8)
    guard var edit = XMLEdit(bytes), let root = Array(edit.tags).last(where: { $0.depth == 0 }) else {
      throw WorkbookRefusal(.workbookPartDamaged(name))
    }
    let text = elements.replacing("<+", with: "<" + root.prefix)
    if root.isEmpty {
      edit.replace(root.range.upperBound - 2..<root.range.upperBound, with: ">\(text)</\(root.prefix)\(root.name)>")
    } else {
      edit.insert(text, at: root.range.lowerBound)
    }
    put(edit.edited, as: name)
  }
}
