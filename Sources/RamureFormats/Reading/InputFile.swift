import RamureModel
import RamureWording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The bytes of a file, or of standard input, read to their end.
enum InputFile {
  /// What stands for standard input in place of a path.
  static let standardInput = "-"

  /// A device or a pipe without an end must not fill the memory.
  static let largest = 1 << 31

  /// Whether the path is that of a folder; `false` where nothing is.
  static func isFolder(_ path: String) -> Bool {
    var information = stat()
    return path != standardInput && stat(path.fileSystemPath, &information) == 0
      && information.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, hidden ones left out, in the order of their bytes.
  static func names(inFolder path: String) -> [String] {
    guard let folder = opendir(path.fileSystemPath) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      names.append(String(pathBytes: bytes))
    }
    return names.filter { !$0.hasPrefix(".") }.sorted { $0.precedes($1) }
  }

  /// How a file begins; `nil` for what is none, or cannot be read: whoever reads it for good says why.
  static func beginning(of path: String) -> [UInt8]? {
    guard size(of: path) != nil else { return nil }
    let descriptor = open(path.fileSystemPath, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    return Unpacking.beginning(of: piece(fromDescriptor: descriptor, atMost: 1 << 14).bytes)
  }

  /// How many bytes a file has; `nil` for what is none.
  static func size(of path: String) -> Int? {
    var information = stat()
    guard path != standardInput, !path.utf8.contains(0), stat(path.fileSystemPath, &information) == 0,
      information.st_mode & S_IFMT == S_IFREG
    else { return nil }
    return Int(information.st_size)
  }

  /// - Throws: `missing` where there is no such file or it may not be opened, `failed` where reading stops half way,
  ///   `invalid` where it is larger than what can be read.
  static func bytes(of path: String) throws(ReadingError) -> [UInt8] {
    let position = SourcePosition(file: path)
    // The system would take the path to end there, and open another file.
    guard !path.utf8.contains(0) else { throw .missing(.noSuchFile, at: position) }
    guard path != standardInput else { return try bytes(fromDescriptor: STDIN_FILENO, expected: 0, position) }
    let descriptor = open(path.fileSystemPath, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw refusal(errno, position) }
    defer { close(descriptor) }
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw .failed(.readingFailed(code: Int(errno)), at: position) }
    let isRegular = information.st_mode & S_IFMT == S_IFREG
    return try bytes(fromDescriptor: descriptor, expected: isRegular ? Int(information.st_size) : 0, position)
  }

  private static func bytes(
    fromDescriptor descriptor: Int32, expected: Int, _ position: SourcePosition
  ) throws(ReadingError) -> [UInt8] {
    guard expected <= largest else { throw tooLarge(position) }
    guard isGranted(expected) else { throw .unavailable(.memoryIsOver, at: position) }
    var content: [UInt8] = []
    // One more than expected, so that the end is met in the first piece.
    var room = expected + 1
    while true {
      let (piece, code) = piece(fromDescriptor: descriptor, atMost: room)
      guard code == 0 else {
        throw code == EISDIR
          ? .missing(.isFolder, at: position) : .failed(.readingFailed(code: Int(code)), at: position)
      }
      guard content.count + piece.count <= largest else { throw tooLarge(position) }
      if content.isEmpty { content = piece } else { content += piece }
      if piece.count < room { return content }
      room = 1 << 20
    }
  }

  /// The bytes up to the end of a file, or so many; and the number of the error that ended them, 0 where none did.
  ///
  /// They are read to where they stay: a large file is not copied.
  private static func piece(fromDescriptor descriptor: Int32, atMost room: Int) -> (bytes: [UInt8], code: Int32) {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      while filled < room {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let count = read(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        if count < 0 { code = errno }
        guard count > 0 else { return }
        filled += count
      }
    }
    return (bytes, code)
  }

  /// Whether the system would give so much memory. An allocation that it refuses ends the program: it is asked before, and
  /// what it gives is handed back untouched.
  static func isGranted(_ count: Int) -> Bool {
    guard count > 1 << 20 else { return true }
    let piece = mmap(nil, count, PROT_NONE, MAP_PRIVATE | MAP_ANON, -1, 0)
    guard piece != MAP_FAILED else { return false }
    munmap(piece, count)
    return true
  }

  private static func tooLarge(_ position: SourcePosition) -> ReadingError {
    .invalid(InvalidEcosystem(.fileTooLarge(limit: largest), at: position))
  }

  private static func refusal(_ code: Int32, _ position: SourcePosition) -> ReadingError {
    switch code {
    case ENOENT, ENOTDIR: .missing(.noSuchFile, at: position)
    case EACCES, EPERM: .missing(.mayNotBeRead, at: position)
    case ELOOP, ENAMETOOLONG: .missing(.noSuchFile, at: position)
    case EMFILE, ENFILE: .failed(.noMoreFiles, at: position)
    default: .failed(.readingFailed(code: Int(code)), at: position)
    }
  }
}
