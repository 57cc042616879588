import RamureModel
import RamureWording

/// What unpacks a file piece by piece.
protocol PackedStream: AnyObject {
  /// Takes some of the bytes, and gives some of what they stand for.
  func step(_ input: UnsafeRawBufferPointer, to room: UnsafeMutableRawBufferPointer) -> PackedStep
}

struct PackedStep {
  enum State { case goesOn, partEnded, damaged }

  let taken: Int
  let given: Int
  let state: State

  init(taken: Int, given: Int, state: Int32) {
    (self.taken, self.given) = (taken, given)
    self.state = state > 0 ? .partEnded : state < 0 ? .damaged : .goesOn
  }
}

/// Unpacks files that are packed as a whole, within limits; all others stay as they are.
///
/// What a file is, its first bytes tell, whatever it is called. It may have several parts, as where one packed file was
/// written behind another.
struct Unpacking {
  var limits = UnpackedLimits()

  /// - Throws: `ReadingError.invalid` where the file is damaged or cut, or unpacks to more than the limits allow.
  func unpacked(_ content: [UInt8], named path: String) throws(ReadingError) -> [UInt8] {
    guard let packing = Packing(ofContent: content) else { return content }
    let bytes = try unpacked(content, packing, path, atMost: .max)
    guard Packing(ofContent: bytes) == nil else { throw refusal(.packedTwice, path) }
    return bytes
  }

  /// How what is packed begins, as far as its own beginning tells.
  static func beginning(of content: [UInt8]) -> [UInt8] {
    guard let packing = Packing(ofContent: content) else { return content }
    return (try? Unpacking().unpacked(content, packing, "", atMost: content.count)) ?? []
  }

  private func stream(_ packing: Packing, _ path: String) throws(ReadingError) -> any PackedStream {
    let stream: (any PackedStream)? =
      switch packing {
      case .gzip: GzipStream()
      case .zstd: try Zstd.library(for: path).stream()
      }
    guard let stream else { throw .unavailable(.memoryIsOver, at: SourcePosition(file: path)) }
    return stream
  }

  /// - Parameter enough: how many bytes are asked for. Where it is not all of them, a file that is cut is no fault.
  private func unpacked(
    _ content: [UInt8], _ packing: Packing, _ path: String, atMost enough: Int
  ) throws(ReadingError) -> [UInt8] {
    let stream = try stream(packing, path)
    var bytes: [UInt8] = []
    var taken = 0
    var hasEnded = false
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { room.deallocate() }
    while bytes.count < enough {
      if hasEnded, isOver(content, taken, packing) { return bytes }
      let step = content.withUnsafeBytes { stream.step(UnsafeRawBufferPointer(rebasing: $0[taken...]), to: room) }
      taken += step.taken
      guard step.state != .damaged else { throw refusal(.packedDamaged(packing.name), path) }
      hasEnded = step.state == .partEnded
      try append(UnsafeRawBufferPointer(rebasing: room[..<step.given]), to: &bytes, packed: content.count, path)
      if step.taken == 0, step.given == 0, !hasEnded {
        if enough < .max { return bytes }
        throw refusal(.packedCut(packing.name), path)
      }
    }
    return bytes
  }

  /// Whether nothing follows a part that ended but what tapes fill up with.
  private func isOver(_ content: [UInt8], _ taken: Int, _ packing: Packing) -> Bool {
    taken == content.count || packing == .gzip && content[taken...].allSatisfy { $0 == 0 }
  }

  private func append(
    _ piece: UnsafeRawBufferPointer, to bytes: inout [UInt8], packed: Int, _ path: String
  ) throws(ReadingError) {
    let count = bytes.count + piece.count
    guard count <= limits.unpacked else { throw refusal(.unpackedTooLarge(limit: limits.unpacked), path) }
    if let ratio = limits.ratio, count > UnpackedLimits.free, count / ratio > packed {
      throw refusal(.unpacksTooMuch(ratio: ratio), path)
    }
    guard count <= InputFile.largest else { throw refusal(.fileTooLarge(limit: InputFile.largest), path) }
    if count > bytes.capacity {
      let grown = max(count, 2 * bytes.capacity)
      guard InputFile.isGranted(grown) else { throw .unavailable(.memoryIsOver, at: SourcePosition(file: path)) }
      bytes.reserveCapacity(grown)
    }
    bytes.append(contentsOf: piece)
  }

  private func refusal(_ diagnosis: Diagnosis, _ path: String) -> ReadingError {
    .invalid(InvalidEcosystem(diagnosis, at: SourcePosition(file: path)))
  }
}

extension InputFile {
  /// The bytes of a file, unpacked where it is packed.
  static func unpackedBytes(
    of path: String, _ limits: UnpackedLimits = UnpackedLimits()
  ) throws(ReadingError) -> [UInt8] {
    try Unpacking(limits: limits).unpacked(try bytes(of: path), named: path)
  }
}
