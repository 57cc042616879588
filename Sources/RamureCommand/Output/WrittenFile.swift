import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording
import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Where everything that is written to a file of the user goes: a result never replaces what it was made from.
enum WrittenFile {
  /// The files that ecosystems were read from. What is read is told apart by what the system knows it by: one file has
  /// many paths.
  private static let read = Mutex<Set<Identity>>([])

  private struct Identity: Hashable {
    let device: UInt64
    let number: UInt64

    /// `nil` for what is no file: devices and pipes may be read and written.
    init?(_ path: String) {
      var information = stat()
      guard stat(path.fileSystemPath, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
      (device, number) = (UInt64(truncatingIfNeeded: information.st_dev), UInt64(information.st_ino))
    }
  }

  /// Remembers that an ecosystem was read from these: files, or folders of tables.
  static func remember(read paths: [String]) {
    let files = paths.flatMap { [$0, $0 + "/nodes.csv", $0 + "/edges.csv"] }.compactMap { Identity($0) }
    read.withLock { $0.formUnion(files) }
  }

  /// Writes all of it or nothing: a file that was there is only replaced once the new one is complete.
  ///
  /// - Throws: a failure where the file is one that was read.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) { try write([(path, bytes)]) }

  /// Writes several files that belong together: none takes its place before all are complete.
  static func write(_ files: [(path: String, bytes: [UInt8])]) throws(Failure) {
    for (path, _) in files {
      if let identity = Identity(path), read.withLock({ $0.contains(identity) }) {
        throw .problem(.wrongUsage, .wouldReplaceInput, at: SourcePosition(file: path))
      }
    }
    do {
      try AtomicFile.write(files)
    } catch {
      throw Failure(error)
    }
  }
}
