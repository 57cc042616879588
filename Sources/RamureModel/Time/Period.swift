/// When something was true: from the first day of its start to the last day of its end, either of which may be unknown.
///
/// An end of `2012` includes all of 2012, as people mean it when they write "2008–2012": the half-open form of the same
/// period ends before the first day of 2013.
public struct Period: Hashable, Sendable {
  // Zero is no date. Two raw codes keep a period at eight bytes, which a million relations notice.
  private let startCode: Int32
  private let endCode: Int32

  public init(start: PartialDate? = nil, end: PartialDate? = nil) {
    startCode = start?.code ?? 0
    endCode = end?.code ?? 0
  }

  /// Neither start nor end is known.
  public static let unknown = Period()

  public var start: PartialDate? { startCode == 0 ? nil : PartialDate(code: startCode) }
  public var end: PartialDate? { endCode == 0 ? nil : PartialDate(code: endCode) }
  public var isUnknown: Bool { startCode == 0 && endCode == 0 }

  /// Whether the end comes before the start on every reading of the two dates.
  public var isReversed: Bool {
    guard let start, let end else { return false }
    return end.lastDay < start.firstDay
  }

  /// Whether what is known of the period allows it to touch any day of the date.
  ///
  /// An unknown start or end rules nothing out.
  public func mayInclude(_ date: PartialDate) -> Bool {
    if let start, start.firstDay > date.lastDay { return false }
    if let end, end.lastDay < date.firstDay { return false }
    return true
  }
}
