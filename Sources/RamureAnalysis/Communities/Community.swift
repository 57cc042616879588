import RamureWording

/// A group of nodes tied more to each other than to the rest.
public struct Community: Hashable, Sendable {
  /// From 1 up: the largest first, those as large by their smallest member. One that goes on from an earlier version keeps
  /// the number it had.
  public internal(set) var number: Int
  /// What it is known by from one version to the next: the id of the node it was first named after.
  public internal(set) var identity: String
  /// What it is called: the name of the node it was first named after.
  public internal(set) var name: LocalizedText
  /// The nodes of the view's network that belong to it, in ascending order.
  public let members: [Int]
  /// The same, the most central first.
  ///
  /// Central is whose ties within the community weigh most together; among those alike, whose ties weigh most in all, then
  /// by number.
  public let byCentrality: [Int]
  /// Its most central actor; where it has none, its most central node.
  public let central: Int
  /// What the ties between its members weigh together; their number where ties have no strength.
  public let tiesWithin: Double
  /// What the ties from its members to others weigh together.
  public let tiesAcross: Double

  public var size: Int { members.count }

  /// The part of the ties of its members that lead out: 0 for one tied to nobody else. `nil` where they have no ties.
  public var shareAcross: Double? {
    let all = tiesWithin + tiesAcross
    return all > 0 ? tiesAcross / all : nil
  }
}
