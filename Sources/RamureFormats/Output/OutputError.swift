import RamureModel
import RamureWording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Why a result could not be put where it was to go.
public enum OutputError: ToldError, Sendable {
  /// Nothing can be created there: the folder is missing, or may not be written to.
  case cannotCreate(Diagnosis, at: SourcePosition)
  /// Writing began and stopped: the disk is full or broken, or nobody reads the other end.
  case failed(Diagnosis, at: SourcePosition)

  public var violation: Violation {
    switch self {
    case .cannotCreate(let diagnosis, let position), .failed(let diagnosis, let position):
      Violation(.error, at: position, diagnosis)
    }
  }

  public func text(_ language: Language) -> String { violation.text(language) }

  /// The error a system call left behind, while opening or naming a file.
  static func opening(_ code: Int32, _ path: String) -> OutputError {
    let position = SourcePosition(file: path)
    return switch code {
    case ENOENT, ENOTDIR: .cannotCreate(.noSuchFolder, at: position)
    case EACCES, EPERM, EROFS: .cannotCreate(.mayNotBeWritten, at: position)
    case EISDIR: .cannotCreate(.isFolder, at: position)
    case EMFILE, ENFILE: .cannotCreate(.noMoreFiles, at: position)
    case ELOOP: .cannotCreate(.linkLoop, at: position)
    case ENOSPC, EDQUOT: .failed(.diskFull, at: position)
    case EIO: .failed(.writingFailed(code: Int(code)), at: position)
    default: .cannotCreate(.cannotBeCreated(code: Int(code)), at: position)
    }
  }

  /// The error a system call left behind, while making a folder.
  package static func folder(_ code: Int32, _ path: String) -> OutputError { opening(code, path) }

  /// The error a system call left behind, while writing.
  static func writing(_ code: Int32, _ path: String) -> OutputError {
    let position = SourcePosition(file: path)
    return switch code {
    case ENOSPC, EDQUOT, EFBIG: .failed(.diskFull, at: position)
    case EPIPE: .failed(.nobodyReads, at: position)
    default: .failed(.writingFailed(code: Int(code)), at: position)
    }
  }
}
