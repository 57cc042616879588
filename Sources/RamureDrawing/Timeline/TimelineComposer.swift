import RamureModel
import RamureWording

/// Draws who and what was there when: a bar for each partnership, solution, actor… from its start to its end, in a lane
/// for each kind, with the stages it went through.
///
/// Whatever has no date is counted in the footer, never guessed; an actor without dates has the span of its dated
/// relations, drawn apart. Takes time in proportion to the nodes and relations, and what sorting them takes.
///
/// ```swift
/// let timeline = try TimelineComposer(options: TimelineOptions(language: .french)).timeline(of: ecosystem)
/// let svg = ChartWriter().svg(of: timeline)
/// ```
public struct TimelineComposer: Sendable {
  public let options: TimelineOptions

  public init(options: TimelineOptions) {
    self.options = options
  }

  /// Why there is no timeline to draw.
  public enum Failure: Error, Hashable, Sendable {
    /// Nothing has a date.
    case undated
    /// Everything that has a date lies outside the years asked for.
    case outside
    /// So many rows that nobody can read them.
    case tooMany(Int)
  }

  /// - Throws: `Failure` where there is nothing to draw, or too much.
  public func timeline(of ecosystem: Ecosystem) throws(Failure) -> Chart {
    guard let rows = TimelineRows(ecosystem, options: options) else { throw .undated }
    guard rows.count > 0 else { throw .outside }
    guard rows.count <= TimelineOptions.mostRows else { throw .tooMany(rows.count) }
    return TimelineSheet(ecosystem: ecosystem, rows: rows, options: options).chart()
  }

  /// The years a timeline of the ecosystem would show; `nil` where nothing has a date.
  public func years(of ecosystem: Ecosystem) -> (first: PartialDate, last: PartialDate)? {
    guard let rows = TimelineRows(ecosystem, options: options),
      let first = PartialDate(year: Int(rows.first)),
      let last = PartialDate(year: Int((rows.last - 1e-9).rounded(.down)))
    else { return nil }
    return (options.from ?? first, options.to ?? last)
  }
}

extension TimelineComposer.Failure: ToldError {
  public var diagnosis: Diagnosis {
    switch self {
    case .undated: .nothingDatedToDraw
    case .outside: .nothingInYears
    case .tooMany(let count): .tooManyRows(count, most: TimelineOptions.mostRows)
    }
  }

  public func text(_ language: Language) -> String { diagnosis.text(language) }
}
