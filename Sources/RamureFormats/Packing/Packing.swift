import RamureModel
import RamureWording

/// How a file of any format may be packed as a whole: `partners.yaml.gz`.
package enum Packing: CaseIterable, Sendable {
  case gzip, zstd

  /// What the names of such files end in, behind the ending of their format, in lower case.
  var endings: [String] {
    switch self {
    case .gzip: [".gz", ".gzip"]
    case .zstd: [".zst", ".zstd"]
    }
  }

  var name: String {
    switch self {
    case .gzip: "gzip"
    case .zstd: "Zstandard"
    }
  }

  /// How the bytes of a file are packed; `nil` where they are not.
  init?(ofContent bytes: some Collection<UInt8>) {
    let first = Array(bytes.prefix(4))
    if first.starts(with: [0x1F, 0x8B, 8]) {
      self = .gzip
    } else if first == [0x28, 0xB5, 0x2F, 0xFD] || first.dropFirst() == [0x2A, 0x4D, 0x18] && first[0] >> 4 == 5 {
      // The second is a frame to be passed over, with which some programs begin.
      self = .zstd
    } else {
      return nil
    }
  }

  /// How a file of this name is packed; `nil` where it is not.
  package init?(ofName path: String) {
    guard let packing = Self.allCases.first(where: { $0.ending(of: path) != nil }) else { return nil }
    self = packing
  }

  private func ending(of path: String) -> String? {
    let name = (path.split(separator: "/").last ?? "").lowercased()
    return endings.first { name.hasSuffix($0) && name.utf8.count > $0.utf8.count }
  }

  /// A name without the ending that says it is packed.
  static func inner(_ path: String) -> String {
    for packing in allCases {
      if let ending = packing.ending(of: path) { return String(path.dropLast(ending.count)) }
    }
    return path
  }

  /// The name of a file without its folder, and without the ending that says it is packed.
  static func fileName(_ path: String) -> String { inner(path.split(separator: "/").last.map { String($0) } ?? path) }

  /// Of the names in a folder, the one of a file, packed or not.
  static func name(of file: String, among names: [String]) -> String? {
    let packed = allCases.flatMap(\.endings).map { file + $0 }
    return ([file] + packed).first { names.contains($0) }
  }

  /// The bytes of a file packed: the same whenever and wherever they are.
  ///
  /// - Throws: `ReadingError.unavailable` where what packs is not there, or memory is over.
  package func packed(_ bytes: [UInt8], named path: String) throws(ReadingError) -> [UInt8] {
    let packed: [UInt8]? =
      switch self {
      case .gzip: GzipPacker.packed(bytes)
      case .zstd: try Zstd.library(for: path).packed(bytes)
      }
    guard let packed else { throw .unavailable(.memoryIsOver, at: SourcePosition(file: path)) }
    return packed
  }
}
