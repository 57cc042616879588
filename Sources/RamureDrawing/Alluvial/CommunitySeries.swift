import RamureWording

/// The communities of an ecosystem at several dates, and how many members went from which to which.
public struct CommunitySeries: Hashable, Sendable {
  /// A community at a date.
  public struct Block: Hashable, Sendable {
    /// What it is known by at all dates; its colour follows from it.
    public let identity: String
    public let name: LocalizedText
    public let members: Int

    public init(identity: String, name: LocalizedText, members: Int) {
      self.identity = identity
      self.name = name
      self.members = members
    }
  }

  /// Members who are in one community at a date and in another, or the same, at the next.
  public struct Flow: Hashable, Sendable {
    /// The places of the two in their columns.
    public let from: Int
    public let to: Int
    public let members: Int

    public init(from: Int, to: Int, members: Int) {
      self.from = from
      self.to = to
      self.members = members
    }
  }

  /// All communities at a date, and where their members are at the next.
  public struct Column: Hashable, Sendable {
    public let date: String
    public let blocks: [Block]
    /// One for each pair at most; none for the last column.
    public let flows: [Flow]

    public init(date: String, blocks: [Block], flows: [Flow]) {
      self.date = date
      self.blocks = blocks
      self.flows = flows
    }
  }

  public let columns: [Column]

  /// - Parameter columns: in the order of time. More members may not flow into or out of a block than it has.
  public init(_ columns: [Column]) {
    for (place, column) in columns.enumerated() {
      let next = place + 1 < columns.count ? columns[place + 1].blocks : []
      for flow in column.flows {
        precondition(
          column.blocks.indices.contains(flow.from) && next.indices.contains(flow.to) && flow.members > 0,
          "a flow joins two communities at dates that follow each other")
      }
      for (block, value) in column.blocks.enumerated() {
        let out = column.flows.reduce(0) { $0 + ($1.from == block ? $1.members : 0) }
        precondition(out <= value.members, "no more go on than were there")
      }
      for (block, value) in next.enumerated() {
        let into = column.flows.reduce(0) { $0 + ($1.to == block ? $1.members : 0) }
        precondition(into <= value.members, "no more come than are there")
      }
    }
    self.columns = columns
  }

  /// How many of a block's members were not there at the date before; none in the first column, which has none before it.
  func arrivals(_ block: Int, in column: Int) -> Int {
    guard column > 0 else { return 0 }
    return columns[column].blocks[block].members
      - columns[column - 1].flows.reduce(0) { $0 + ($1.to == block ? $1.members : 0) }
  }

  /// How many of a block's members are not there at the next date.
  func departures(_ block: Int, in column: Int) -> Int {
    guard column + 1 < columns.count else { return 0 }
    return columns[column].blocks[block].members
      - columns[column].flows.reduce(0) { $0 + ($1.from == block ? $1.members : 0) }
  }
}
