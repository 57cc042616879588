import RamureModel
import RamureWording

/// What slows down and what speeds up at each stage, to be drawn as bars to the left and to the right of a middle.
public struct BrakePicture: Sendable {
  /// One side of a row.
  public struct Side: Sendable {
    public let weight: Double
    /// What it is made of.
    public let names: [LocalizedText]

    public init(weight: Double, names: [LocalizedText]) {
      self.weight = weight
      self.names = names
    }
  }

  public struct Row: Sendable {
    public let stage: LocalizedText
    public let brakes: Side
    public let accelerators: Side
    /// From −1 to 1; `nil` where nothing is said.
    public let balance: Double?

    public init(stage: LocalizedText, brakes: Side, accelerators: Side, balance: Double?) {
      self.stage = stage
      self.brakes = brakes
      self.accelerators = accelerators
      self.balance = balance
    }
  }

  /// Stage by stage, in their order.
  public let rows: [Row]
  /// All of them together.
  public let all: Row
  public var theme: Theme
  public var language: Language
  /// What was left out before drawing, in words for the footer.
  public var filters: [LocalizedText]

  public init(
    rows: [Row], all: Row, theme: Theme = .light, language: Language = .english, filters: [LocalizedText] = []
  ) {
    self.rows = rows
    self.all = all
    self.theme = theme
    self.language = language
    self.filters = filters
  }

  /// The picture of an ecosystem. Takes time in proportion to the rows and their names.
  public func chart(of ecosystem: Ecosystem) -> Chart { BrakeSheet(picture: self, ecosystem: ecosystem).chart() }
}
