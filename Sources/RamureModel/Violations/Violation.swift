import RamureWording

/// Something a user got wrong, or should know about, at its place in a file.
public struct Violation: Hashable, Sendable {
  public enum Severity: String, Sendable {
    /// The data cannot be used.
    case error
    /// The data is used, but probably not as meant.
    case warning
    /// How something was read.
    case note
  }

  public let severity: Severity
  public let position: SourcePosition
  public let diagnosis: Diagnosis

  public init(_ severity: Severity, at position: SourcePosition, _ diagnosis: Diagnosis) {
    self.severity = severity
    self.position = position
    self.diagnosis = diagnosis
  }

  /// `file:line:column: what is wrong; what to do`.
  public func text(_ language: Language) -> String {
    "\(position): \(diagnosis.text(language))"
  }
}
