import RamureModel
import RamureWording

/// Several nodes that one word means: all foundations, whoever is active in Alsace, those who search.
public struct ActorGroup: Hashable, Sendable {
  /// What the group is called.
  public let label: LocalizedText
  /// By their numbers in the ecosystem, ascending.
  public let members: [Int]

  public init(label: LocalizedText, members: [Int]) {
    self.label = label
    self.members = members
  }
}
