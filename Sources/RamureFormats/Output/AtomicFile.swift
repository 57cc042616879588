import RamureModel
import RamureWording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Puts a result in its place whole, or leaves what was there untouched: a map half written is worse than none.
///
/// The bytes go to a nameless file in the folder of the target, reach the disk, and only then take the target’s name. A
/// power cut, a full disk or a killed process leaves the old file as it was, and nothing beside it, unless it came within
/// the instant in which the new file has a hidden name and takes the place of the old. A target that exists keeps its
/// mode; a symbolic link stays one, and the file it leads to is replaced. Devices, pipes and `-`, which is standard output,
/// are written to as they are.
public enum AtomicFile {
  /// - Throws: `OutputError.cannotCreate` when the folder is missing or may not be written to, `.failed` when the disk is
  ///   full or broken, or nobody reads the other end of a pipe.
  public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    try write([(path, bytes)])
  }

  /// Writes several files that belong together: none takes its place before all of them are complete.
  ///
  /// - Throws: as for one file; every file that was there is then as it was, unless taking its place failed half way.
  package static func write(_ files: [(path: String, bytes: [UInt8])]) throws(OutputError) {
    var replacements: [Replacement] = []
    do {
      for (path, bytes) in files {
        if let replacement = try prepare(bytes, path) { replacements.append(replacement) }
      }
      while let replacement = replacements.first {
        try replacement.takePlace()
        replacements.removeFirst()
      }
    } catch {
      for replacement in replacements { replacement.discard() }
      throw error
    }
  }

  /// A complete file that may take the place of a path; `nil` where the bytes are written already, to what is no file.
  private static func prepare(_ bytes: [UInt8], _ path: String) throws(OutputError) -> Replacement? {
    guard path != InputFile.standardInput else {
      try FileDescriptor(STDOUT_FILENO, path).write(bytes)
      return nil
    }
    // The system would take the path to end there, and write another file.
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .opening(ENOENT, path) }
    let target = try resolved(path)
    var information = stat()
    let exists = try isThere(path, leadingTo: target, &information)
    guard !exists || information.st_mode & S_IFMT == S_IFREG else {
      try writePlainly(bytes, to: target, named: path, information)
      return nil
    }
    if exists, access(target.fileSystemPath, W_OK) != 0 { throw .opening(errno, path) }
    let replacement = try Replacement(of: target, named: path, existing: exists ? information : nil)
    do {
      try replacement.descriptor.write(bytes)
    } catch {
      replacement.discard()
      throw error
    }
    return replacement
  }

  /// Writes to what is no file: a device, a pipe.
  private static func writePlainly(
    _ bytes: [UInt8], to target: String, named path: String, _ information: stat
  ) throws(OutputError) {
    guard information.st_mode & S_IFMT != S_IFDIR else { throw .opening(EISDIR, path) }
    let number = open(target.fileSystemPath, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard number >= 0 else { throw .opening(errno, path) }
    let descriptor = FileDescriptor(number, path)
    do {
      try descriptor.write(bytes)
    } catch {
      _ = close(number)
      throw error
    }
    try descriptor.close()
  }

  /// Whether there is something at a path, the links of it followed by the system: it may refuse to, as in a folder where
  /// everybody may leave links for others to fall into.
  ///
  /// - Parameter target: where the links were found to lead. What the system comes to has to be the same.
  private static func isThere(
    _ path: String, leadingTo target: String, _ information: inout stat
  ) throws(OutputError) -> Bool {
    var targeted = stat()
    let isTargetThere = stat(target.fileSystemPath, &targeted) == 0
    guard stat(path.fileSystemPath, &information) == 0 else {
      guard errno == ENOENT, !isTargetThere else { throw .opening(errno, path) }
      return false
    }
    guard isTargetThere, targeted.st_dev == information.st_dev, targeted.st_ino == information.st_ino else {
      throw .opening(EACCES, path)
    }
    return true
  }

  /// Where the symbolic links of a path lead, if its last part is one. What they lead to need not exist.
  private static func resolved(_ path: String) throws(OutputError) -> String {
    var current = path
    // What Linux follows at most; links in a circle would never end.
    for _ in 0..<40 {
      var information = stat()
      guard lstat(current.fileSystemPath, &information) == 0, information.st_mode & S_IFMT == S_IFLNK else {
        return current
      }
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(current.fileSystemPath, &buffer, buffer.count)
      guard count > 0 else { throw .opening(errno, path) }
      let link = String(pathBytes: buffer[..<count].map { UInt8(bitPattern: $0) })
      current = link.hasPrefix("/") ? link : folder(of: current) + "/" + link
    }
    throw .opening(ELOOP, path)
  }

  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
