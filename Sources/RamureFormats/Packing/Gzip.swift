import CZlib

/// Unpacks members of gzip, one after the other.
final class GzipStream: PackedStream {
  private let stream: UnsafeMutablePointer<z_stream>

  init?() {
    guard let stream = ramure_gunzip_open() else { return nil }
    self.stream = stream
  }

  deinit { ramure_gunzip_close(stream) }

  func step(_ input: UnsafeRawBufferPointer, to room: UnsafeMutableRawBufferPointer) -> PackedStep {
    let step = ramure_gunzip(stream, input.baseAddress, input.count, room.baseAddress, room.count)
    return PackedStep(taken: step.taken, given: step.given, state: step.state)
  }
}

enum GzipPacker {
  /// One member, without time and name; `nil` where memory is over.
  static func packed(_ bytes: [UInt8]) -> [UInt8]? {
    let header = UnsafeMutablePointer<gz_header>.allocate(capacity: 1)
    header.initialize(to: gz_header())
    defer { header.deallocate() }
    guard let stream = ramure_gzip_open(header) else { return nil }
    defer { ramure_gzip_close(stream) }
    var packed: [UInt8] = []
    let isWhole = bytes.withUnsafeBytes { input in
      var taken = 0
      while true {
        var (state, count): (Int32, Int) = (0, 0)
        packed += [UInt8](unsafeUninitializedCapacity: 1 << 18) { room, filled in
          let rest = UnsafeRawBufferPointer(rebasing: input[taken...])
          let step = ramure_gzip(stream, rest.baseAddress, rest.count, room.baseAddress, room.count)
          (state, count, filled) = (step.state, step.taken, step.given)
        }
        taken += count
        if state != 0 { return state > 0 }
      }
    }
    return isWhole ? packed : nil
  }
}
