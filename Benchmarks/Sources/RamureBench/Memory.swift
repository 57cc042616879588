import Foundation
import RamureNetwork

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Network {
  /// What the arrays of the network take, by their counts and strides.
  var bytes: Int {
    var bytes = Self.bytes(outgoing) + (weights?.count ?? 0) * MemoryLayout<Double>.stride
    // An undirected network keeps one set of rows for both directions.
    if isDirected { bytes += Self.bytes(incoming) }
    return bytes
  }

  private static func bytes(_ rows: AdjacencyRows) -> Int {
    (rows.offsets.count + rows.neighbours.count + rows.edges.count) * MemoryLayout<Int32>.stride
  }
}

/// How much more memory the process has at most, from now on.
///
/// Linux can forget the peak so far; elsewhere a measure that takes less than what came before it does not show. Arrays of
/// a few kilobytes and more should come from the system and go back to it at once: set `MALLOC_MMAP_THRESHOLD_=65536`.
struct Memory {
  private let before: Int

  init() {
    let forget = open("/proc/self/clear_refs", O_WRONLY)
    if forget >= 0 {
      _ = write(forget, "5", 1)
      close(forget)
    }
    before = Self.peak()
  }

  var growth: Int { Self.peak() - before }

  private static func peak() -> Int {
    // Unlike `getrusage`, this starts anew when the peak is forgotten.
    if let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kilobytes = line.split(separator: " ").dropLast().last.flatMap({ Int($0) })
    {
      return kilobytes * 1024
    }
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss * 1024
    #else
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #endif
  }
}
