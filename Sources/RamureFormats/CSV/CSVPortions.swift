import Dispatch
import RamureModel

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads a large table of edges in portions, several at a time.
///
/// Where a record begins is only known to who has read all before it, for a line may end within quotation marks. So a
/// portion is read as if a record began with it. It counts if the one before it does end there, and if it had nothing to
/// say but relations; else the same lines are read once more, in their turn. What comes of it, each violation at its place
/// included, is therefore what reading line after line gives.
struct CSVPortions {
  /// How many portions are read at a time. More than eight would wait for the one that adds up what they read.
  var threads = min(8, max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
  /// About how many bytes make a portion: enough that starting threads costs nothing beside.
  var size = 1 << 20

  /// Reads the table to its end.
  func read(_ reader: inout CSVEdgeReader, into draft: inout EcosystemDraft) {
    var hasRoom = false
    while true {
      let ranges = ranges(in: reader.table.bytes, from: reader.table.scanner.position)
      guard ranges.count > 1 else { break }
      let parts = parts(ranges, reader, draft)
      if !hasRoom {
        // As many as there are if all portions are like the first; and some more, as growing takes the room twice.
        let portions = (reader.table.bytes.count - ranges[0].lowerBound) / ranges[0].count + 1
        draft.reserve(relations: parts[0].draft.relationCount * portions)
        hasRoom = true
      }
      for (range, part) in zip(ranges, parts) {
        // Where a record reaches into the next portion, that was cut at the wrong place.
        guard reader.table.scanner.position == range.lowerBound else { break }
        if draft.append(relationsOf: part.draft, after: reader.table.scanner.linesBefore) {
          reader.skip(to: range.upperBound, lines: part.lines)
        } else {
          reader.read(upTo: range.upperBound, into: &draft)
        }
      }
    }
    reader.read(upTo: .max, into: &draft)
  }

  /// The next portions, each up to the end of a line.
  private func ranges(in bytes: [UInt8], from start: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = start
    while ranges.count < threads, start < bytes.count {
      let least = min(start + size, bytes.count)
      let end = bytes[least...].firstIndex(of: .lineFeed).map { $0 + 1 } ?? bytes.count
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }

  private typealias Part = (draft: EcosystemDraft, lines: Int)

  private func parts(_ ranges: [Range<Int>], _ reader: CSVEdgeReader, _ draft: EcosystemDraft) -> [Part] {
    var parts = [Part](repeating: (draft.withoutRelations(), 0), count: ranges.count)
    parts.withUnsafeMutableBufferPointer { buffer in
      // Each iteration writes a part of its own, and all are over when the call returns.
      nonisolated(unsafe) let buffer = buffer
      DispatchQueue.concurrentPerform(iterations: ranges.count) { number in
        buffer[number].lines = reader.read(portion: ranges[number], into: &buffer[number].draft)
      }
    }
    return parts
  }
}
