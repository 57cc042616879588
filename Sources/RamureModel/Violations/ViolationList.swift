import RamureWording

/// The violations of one reading: all counted, the first of them kept.
public struct ViolationList: Sendable {
  /// How many are kept; a broken million-line file must not fill the memory with messages.
  public static let kept = 1_000

  public private(set) var items: [Violation] = []
  public private(set) var errorCount = 0
  public private(set) var warningCount = 0

  public init() {}

  public var isEmpty: Bool { items.isEmpty }

  /// Whether it is still worth looking for the nearest names: readers see the first 20 messages.
  public var deservesSuggestions: Bool { errorCount < 20 }

  public mutating func append(_ violation: Violation) {
    switch violation.severity {
    case .error: errorCount += 1
    case .warning: warningCount += 1
    case .note: break
    }
    if items.count < Self.kept { items.append(violation) }
  }

  public mutating func append(contentsOf other: ViolationList) {
    for item in other.items where items.count < Self.kept { items.append(item) }
    errorCount += other.errorCount
    warningCount += other.warningCount
  }
}

/// Thrown where a file or a draft cannot become an ecosystem: it holds every violation found, warnings among them.
public struct InvalidEcosystem: Error, Sendable {
  public let violations: ViolationList

  public init(_ violations: ViolationList) {
    self.violations = violations
  }

  /// One error that stands for the whole.
  public init(_ diagnosis: Diagnosis, at position: SourcePosition) {
    var list = ViolationList()
    list.append(Violation(.error, at: position, diagnosis))
    violations = list
  }
}
