import Foundation
import RamureModel
import RamureWording

/// Puts a result in its place whole, or leaves what was there untouched: a map half written is worse than none.
///
/// The bytes go to a nameless file in the folder of the target, reach the disk, and only then take the target’s name. A
/// power cut, a full disk or a killed process leaves the old file as it was, and nothing beside it. A target that exists
/// keeps its mode; a symbolic link stays one, and the file it leads to is replaced. Devices, pipes and `-`, which is
/// standard output, are written to as they are.
public enum AtomicFile {
  /// - Throws: `OutputError.cannotCreate` when the folder is missing or may not be written to, `.failed` when the disk is
  ///   full or broken, or nobody reads the other end of a pipe.
  public static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    guard path != InputFile.standardInput else {
      return try FileDescriptor(STDOUT_FILENO, path).write(bytes)
    }
    // The system would take the path to end there, and write another file.
    guard !path.isEmpty, !path.utf8.contains(0) else { throw .opening(ENOENT, path) }
    let target = try resolved(path)
    var information = stat()
    let exists = stat(target, &information) == 0
    guard !exists || information.st_mode & S_IFMT == S_IFREG else {
      return try writePlainly(bytes, to: target, named: path, information)
    }
    if exists, access(target, W_OK) != 0 { throw .opening(errno, path) }
    let replacement = try Replacement(of: target, named: path, existing: exists ? information : nil)
    do {
      try replacement.descriptor.write(bytes)
      try replacement.takePlace()
    } catch {
      replacement.discard()
      throw error
    }
  }

  /// Writes to what is no file: a device, a pipe.
  private static func writePlainly(
    _ bytes: [UInt8], to target: String, named path: String, _ information: stat
  ) throws(OutputError) {
    guard information.st_mode & S_IFMT != S_IFDIR else { throw .opening(EISDIR, path) }
    let number = open(target, O_WRONLY | O_CLOEXEC | O_NOCTTY)
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

  /// Where the symbolic links of a path lead, if its last part is one. What they lead to need not exist.
  private static func resolved(_ path: String) throws(OutputError) -> String {
    var current = path
    // What Linux follows at most; links in a circle would never end.
    for _ in 0..<40 {
      var information = stat()
      guard lstat(current, &information) == 0, information.st_mode & S_IFMT == S_IFLNK else { return current }
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(current, &buffer, buffer.count)
      guard count > 0 else { throw .opening(errno, path) }
      let link = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      current = link.hasPrefix("/") ? link : folder(of: current) + "/" + link
    }
    throw .opening(ELOOP, path)
  }

  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
