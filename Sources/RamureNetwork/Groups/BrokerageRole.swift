/// The parts an actor can play between two others that are not tied: who of the three belong together.
public enum BrokerageRole: Int, Hashable, Sendable, CaseIterable {
  /// All three are of one group.
  case coordinator
  /// The two others are of one group, the broker of another (also called consultant).
  case itinerant
  /// The broker is of the receiver's group, and lets in what comes from another.
  case gatekeeper
  /// The broker is of the sender's group, and speaks for it to another.
  case representative
  /// All three are of different groups.
  case liaison

  /// The role of a broker between a sender and a receiver, by their groups.
  public init(from sender: Int32, through broker: Int32, to receiver: Int32) {
    self =
      switch (sender == broker, broker == receiver, sender == receiver) {
      case (true, true, _): .coordinator
      case (true, false, _): .representative
      case (false, true, _): .gatekeeper
      case (false, false, true): .itinerant
      case (false, false, false): .liaison
      }
  }
}
