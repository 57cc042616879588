import RamureWording

/// Files of other programs that are not read here, told by how they begin: whoever gives one hears what it is, and what to do.
enum ForeignFile {
  private enum Remedy { case queried, unpacked, saved, exported }

  private static let beginnings: [(bytes: [UInt8], name: String, remedy: Remedy)] = [
    (Array("PAR1".utf8), "Parquet", .queried), (Array("ARROW1".utf8), "Arrow (Feather)", .queried),
    ([0x89] + Array("HDF\r\n".utf8), "HDF5", .exported),
    (Array("BZh".utf8), "bzip2", .unpacked), ([0xFD] + Array("7zXZ\0".utf8), "xz", .unpacked),
    (Array("7z".utf8) + [0xBC, 0xAF, 0x27, 0x1C], "7-Zip", .unpacked), (Array("Rar!".utf8), "RAR", .unpacked),
    (Array("%PDF-".utf8), "PDF", .saved), ([0x89] + Array("PNG\r\n".utf8), "PNG", .saved),
    ([0xFF, 0xD8, 0xFF], "JPEG", .saved), (Array("GIF8".utf8), "GIF", .saved),
    ([0x80, 0x04, 0x95], "pickle", .exported),
    ([0x80, 0x05, 0x95], "pickle", .exported), (Array("RDX3".utf8), "R", .exported),
    (Array("OBJ".utf8) + [1], "Avro", .queried),
    (Array("Obj".utf8) + [1], "Avro", .queried), ([0x7F] + Array("ELF".utf8), "ELF", .saved),
  ]

  /// What to tell of a file; `nil` for one that is none of these.
  static func diagnosis(_ content: [UInt8]) -> Diagnosis? {
    guard let found = beginnings.first(where: { content.starts(with: $0.bytes) }) else { return nil }
    return switch found.remedy {
    case .queried: .foreignTable(found.name)
    case .unpacked: .foreignArchive(found.name)
    case .saved: .foreignPicture(found.name)
    case .exported: .foreignProgram(found.name)
    }
  }
}
