#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file that is being written to take the place of another, or of none.
///
/// On Linux it has no name until it is complete, so that nothing is left of it if the process is killed. Elsewhere, and
/// where the file system does not know nameless files, it has a name of its own in the meantime.
struct Replacement {
  let descriptor: FileDescriptor
  private let target: String
  private let folder: String
  /// The name it has in the meantime; `nil` while it has none.
  private let name: String?
  private let replacesNothing: Bool

  init(of target: String, named path: String, existing: stat?) throws(OutputError) {
    self.target = target
    folder = AtomicFile.folder(of: target)
    replacesNothing = existing == nil
    let nameless = Self.openNameless(in: folder)
    if nameless >= 0 {
      descriptor = FileDescriptor(nameless, path)
      name = nil
    } else {
      let (number, name) = try Self.openNamed(in: folder, for: path)
      descriptor = FileDescriptor(number, path)
      self.name = name
    }
    if let existing { keepRights(existing) }
  }

  /// Reaches the disk, and takes the target’s name.
  func takePlace() throws(OutputError) {
    try descriptor.synchronize()
    if let name {
      try rename(name)
    } else if !(replacesNothing && link(as: target)) {
      let name = try linkAnew()
      do {
        try rename(name)
      } catch {
        unlink(name.fileSystemPath)
        throw error
      }
    }
    // All is on the disk already: closing cannot lose anything any more.
    _ = close(descriptor.number)
    synchronizeFolder()
  }

  /// Leaves nothing behind.
  func discard() {
    _ = close(descriptor.number)
    if let name { unlink(name.fileSystemPath) }
  }

  private func rename(_ name: String) throws(OutputError) {
    guard systemRename(name.fileSystemPath, target.fileSystemPath) == 0 else {
      throw .opening(errno, descriptor.path)
    }
  }

  /// The new file belongs to whom the old one belonged to, as far as that is allowed, and keeps its mode.
  private func keepRights(_ existing: stat) {
    if existing.st_uid != geteuid() || existing.st_gid != getegid() {
      _ = fchown(descriptor.number, existing.st_uid, existing.st_gid)
    }
    _ = fchmod(descriptor.number, existing.st_mode & 0o7777)
  }

  /// The change of names is on the disk only when the folder is.
  private func synchronizeFolder() {
    let number = open(folder.fileSystemPath, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { return }
    _ = fsync(number)
    _ = close(number)
  }

  // MARK: - Without a name

  /// A file without a name; negative where the system or the file system knows none.
  private static func openNameless(in folder: String) -> Int32 {
    #if os(Linux)
      // O_TMPFILE, which the C header defines in terms that are not imported.
      let withoutName: Int32 = 0o20_000_000 | O_DIRECTORY
      // It gets its name through this link; without it, another way has to be taken.
      guard access("/proc/self/fd", X_OK) == 0 else { return -1 }
      return open(folder.fileSystemPath, withoutName | O_WRONLY | O_CLOEXEC, 0o666)
    #else
      return -1
    #endif
  }

  /// Gives the nameless file a name, unless something has it.
  private func link(as name: String) -> Bool {
    linkat(AT_FDCWD, "/proc/self/fd/\(descriptor.number)", AT_FDCWD, name.fileSystemPath, AT_SYMLINK_FOLLOW) == 0
  }

  private func linkAnew() throws(OutputError) -> String {
    for _ in 0..<100 {
      let name = Self.newName(in: folder)
      if link(as: name) { return name }
      guard errno == EEXIST else { throw .opening(errno, descriptor.path) }
    }
    throw .opening(EEXIST, descriptor.path)
  }

  // MARK: - With a name

  private static func openNamed(in folder: String, for path: String) throws(OutputError) -> (Int32, String) {
    for _ in 0..<100 {
      let name = newName(in: folder)
      let number = open(name.fileSystemPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if number >= 0 { return (number, name) }
      guard errno == EEXIST else { throw .opening(errno, path) }
    }
    throw .opening(EEXIST, path)
  }

  /// A hidden name that nothing has: short, for the target’s own may be as long as names can be.
  private static func newName(in folder: String) -> String {
    folder + "/.ramure-" + String(UInt64.random(in: .min ... .max), radix: 36)
  }
}

// System calls that share their name with a method above.
private func systemRename(_ name: [CChar], _ target: [CChar]) -> Int32 { rename(name, target) }
