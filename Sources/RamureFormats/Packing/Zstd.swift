import CZstd
import RamureModel
import RamureWording

/// libzstd, which is looked for once a file needs it.
struct Zstd: @unchecked Sendable {
  // Pointers to functions of a library that stays loaded.
  private let functions: ramure_zstd

  private static let loaded: Zstd? = {
    var functions = ramure_zstd()
    return ramure_zstd_load(&functions) != 0 ? Zstd(functions: functions) : nil
  }()

  /// - Throws: `ReadingError.unavailable` where the library is not there.
  static func library(for path: String) throws(ReadingError) -> Zstd {
    guard let loaded else { throw .unavailable(.zstdMissing, at: SourcePosition(file: path)) }
    return loaded
  }

  func stream() -> ZstdStream? { ZstdStream(functions) }

  /// One frame; `nil` where memory is over.
  func packed(_ bytes: [UInt8]) -> [UInt8]? {
    let room = functions.ZSTD_compressBound(bytes.count)
    guard functions.ZSTD_isError(room) == 0, InputFile.isGranted(room) else { return nil }
    let packed = [UInt8](unsafeUninitializedCapacity: room) { place, filled in
      filled = bytes.withUnsafeBytes { input in
        withUnsafePointer(to: functions) {
          ramure_zstd_pack($0, input.baseAddress, input.count, place.baseAddress, place.count)
        }
      }
    }
    return packed.isEmpty ? nil : packed
  }
}

/// Unpacks frames of Zstandard, one after the other.
final class ZstdStream: PackedStream {
  private let functions: ramure_zstd
  private let context: UnsafeMutableRawPointer

  init?(_ functions: ramure_zstd) {
    guard let context = functions.ZSTD_createDCtx() else { return nil }
    (self.functions, self.context) = (functions, context)
  }

  deinit { _ = functions.ZSTD_freeDCtx(context) }

  func step(_ input: UnsafeRawBufferPointer, to room: UnsafeMutableRawBufferPointer) -> PackedStep {
    let step = withUnsafePointer(to: functions) {
      ramure_zstd_unpack($0, context, input.baseAddress, input.count, room.baseAddress, room.count)
    }
    return PackedStep(taken: step.taken, given: step.given, state: step.state)
  }
}
