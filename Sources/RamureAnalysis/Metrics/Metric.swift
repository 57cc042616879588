import RamureNetwork
import RamureWording

/// One measure an analyst may ask for: what it is called, what it says, what it reads, where it comes from, and how it is
/// computed.
///
/// All there are stand in `MetricCatalogue`.
public struct Metric: Sendable, Identifiable {
  /// What a figure is about.
  public enum Subject: String, CaseIterable, Sendable {
    case node, edge, network
  }

  /// What measures have in common: the order of lists.
  public enum Family: String, CaseIterable, Sendable {
    case degrees, paths, influence, cohesion, brokerage, groups, fragility, whole

    public var title: LocalizedText {
      switch self {
      case .degrees: MetricFamilyWords.degrees
      case .paths: MetricFamilyWords.paths
      case .influence: MetricFamilyWords.influence
      case .cohesion: MetricFamilyWords.cohesion
      case .brokerage: MetricFamilyWords.brokerage
      case .groups: MetricFamilyWords.groups
      case .fragility: MetricFamilyWords.fragility
      case .whole: MetricFamilyWords.whole
      }
    }
  }

  /// What a measure reads of a network beyond who is tied to whom.
  public struct Reading: OptionSet, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// Which way ties point, in a directed view.
    public static let direction = Reading(rawValue: 1)
    /// How strong ties are, in a view weighted by strength.
    public static let strengths = Reading(rawValue: 2)
    /// How long ties are, in a view weighted by distance.
    public static let distances = Reading(rawValue: 4)
    /// Which group each node is in.
    public static let groups = Reading(rawValue: 8)
  }

  /// What kind of thing a figure is: how it is written, and how a map may show it.
  public enum Scale: Sendable {
    /// How many.
    case count
    /// How much.
    case quantity
    /// A number that only tells one group from another.
    case label
    /// 1 for yes, 0 for no.
    case truth
  }

  /// How the time grows with n nodes and m edges.
  public enum Cost: String, Sendable {
    case linear = "n + m"
    /// For each edge, the shorter of two rows; a, the arboricity, is small in sparse networks.
    case triangles = "a·m"
    /// As many steps as it takes to settle.
    case iterated = "m × steps"
    /// The neighbours of all neighbours.
    case twoSteps = "Σ degree²"
    /// A search from every node.
    case search = "n·m"
  }

  /// The name scripts and options know it by, in small letters and hyphens.
  public let id: String
  public let subject: Subject
  public let family: Family
  package let words: MetricWords
  public let scale: Scale
  public let reads: Reading
  public let cost: Cost
  /// Author, year, title, doi.
  public let source: String
  let compute: @Sendable (MetricRun) throws(IterationError) -> MetricFigures

  init(
    _ id: String, of subject: Subject = .node, _ family: Family, _ words: MetricWords, _ scale: Scale = .quantity,
    reads: Reading = [], cost: Cost, source: String,
    compute: @escaping @Sendable (MetricRun) throws(IterationError) -> MetricFigures
  ) {
    self.id = id
    self.subject = subject
    self.family = family
    self.words = words
    self.scale = scale
    self.reads = reads
    self.cost = cost
    self.source = source
    self.compute = compute
  }

  public var title: LocalizedText { words.title }
  public var definition: LocalizedText { words.definition }
}

/// What came of a measure: a figure for each node, for each edge, or one for the network.
public struct MetricFigures: Hashable, Sendable {
  public enum Values: Hashable, Sendable {
    case counts([Int])
    /// `nil` where the measure is not defined.
    case numbers([Double?])
  }

  public let values: Values
  /// What must be known to read the figures: that they are estimates, or stand for a part.
  public let remark: LocalizedText?

  init(_ values: Values, remark: LocalizedText? = nil) {
    self.values = values
    self.remark = remark
  }

  static func counts(_ counts: [Int]) -> MetricFigures { MetricFigures(.counts(counts)) }
  static func numbers(_ numbers: [Double]) -> MetricFigures { MetricFigures(.numbers(numbers)) }
  static func numbers(_ numbers: [Double?]) -> MetricFigures { MetricFigures(.numbers(numbers)) }
  static func count(_ count: Int) -> MetricFigures { MetricFigures(.counts([count])) }
  static func number(_ number: Double?, remark: LocalizedText? = nil) -> MetricFigures {
    MetricFigures(.numbers([number]), remark: remark)
  }

  /// All figures as numbers.
  public var numbers: [Double?] {
    switch values {
    case .counts(let counts): counts.map(Double.init)
    case .numbers(let numbers): numbers
    }
  }

  public var count: Int {
    switch values {
    case .counts(let counts): counts.count
    case .numbers(let numbers): numbers.count
    }
  }
}
