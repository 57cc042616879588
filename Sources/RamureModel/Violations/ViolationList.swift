import RamureWording

/// The violations of one reading: all counted, the first of each severity kept.
public struct ViolationList: Sendable {
  /// How many of a severity are kept; a broken million-line file must not fill the memory with messages, nor may its
  /// warnings leave no room for an error.
  public static let kept = 1_000

  public private(set) var items: [Violation] = []
  private var counts: [Violation.Severity: Int] = [:]
  /// The language of the file they were found in, where it says so: they are told in it.
  public internal(set) var language: Language?

  public init() {}

  /// An empty list of what is found in a file of a language.
  package init(language: Language?) { self.language = language }

  public var isEmpty: Bool { items.isEmpty }
  public var errorCount: Int { counts[.error, default: 0] }
  public var warningCount: Int { counts[.warning, default: 0] }

  /// Whether it is still worth looking for the nearest names: readers see the first 20 messages.
  public var deservesSuggestions: Bool { errorCount < 20 }

  public mutating func append(_ violation: Violation) {
    let count = counts[violation.severity, default: 0] + 1
    counts[violation.severity] = count
    if count <= Self.kept { items.append(violation) }
  }

  public mutating func append(contentsOf other: ViolationList) {
    for item in other.items { append(item) }
    for (severity, count) in other.counts {
      counts[severity, default: 0] += count - other.items.count { $0.severity == severity }
    }
  }
}

extension ViolationList {
  /// Whether another violation of the severity would be kept.
  func keepsMore(_ severity: Violation.Severity) -> Bool { counts[severity, default: 0] < Self.kept }

  /// Counts a violation that would not be kept, without its words.
  mutating func count(_ severity: Violation.Severity) { counts[severity, default: 0] += 1 }
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
