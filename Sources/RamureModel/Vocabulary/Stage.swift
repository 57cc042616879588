import RamureWording

/// A step on the way of a partnership, a programme or a solution, from first talks to its end.
public struct Stage: Hashable, Sendable, Identifiable {
  public let id: String
  public let label: LocalizedText

  public init(_ id: String, _ label: LocalizedText) {
    self.id = id
    self.label = label
  }
}

/// A stage and the date it began. A list of them need not follow the order of the stages: things go back, too.
public struct DatedStage: Hashable, Sendable {
  public let stage: String
  public let date: PartialDate?

  public init(stage: String, date: PartialDate?) {
    self.stage = stage
    self.date = date
  }
}
