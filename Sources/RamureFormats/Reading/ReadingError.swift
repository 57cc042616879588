import RamureModel
import RamureWording

/// Why a file could not become an ecosystem, by whose turn it is to act.
public enum ReadingError: Error, Sendable {
  /// The files named do not make up something that can be read.
  case usage(Diagnosis, at: SourcePosition)
  /// A file that was named, or that a folder should hold, is not there or may not be opened.
  case missing(Diagnosis, at: SourcePosition)
  /// The file is there, but the disk or the network behind it failed.
  case failed(Diagnosis, at: SourcePosition)
  /// Something that reading needs is not there: memory.
  case unavailable(Diagnosis, at: SourcePosition)
  /// The file was read, and what it says cannot be used: every violation found in it.
  case invalid(InvalidEcosystem)

  /// All that went wrong, in the order of the file.
  public var violations: ViolationList {
    switch self {
    case .usage(let diagnosis, let position), .missing(let diagnosis, let position),
      .failed(let diagnosis, let position), .unavailable(let diagnosis, let position):
      InvalidEcosystem(diagnosis, at: position).violations
    case .invalid(let invalid):
      invalid.violations
    }
  }
}

extension ReadingError: ToldError {
  public func text(_ language: Language) -> String { violations.text(language) }
}
