/// A way Graphviz computes positions.
public enum LayoutEngine: String, CaseIterable, Sendable {
  /// Layers, from sources down: for what flows one way.
  case dot
  /// Stress majorisation: distances on the page like distances in the network. Best up to some hundred nodes.
  case neato
  /// Forces between all nodes.
  case fdp
  /// Forces on several scales: the only one for thousands of nodes.
  case sfdp
  /// Circles, one for each biconnected part.
  case circo
  /// Rings around one node.
  case twopi
}

/// Which engine a map asks for.
public enum LayoutChoice: Hashable, Sendable {
  /// By size and shape.
  case automatic
  case engine(LayoutEngine)

  /// Reads `auto` or the name of an engine.
  public init?(_ word: String) {
    if word == "auto" {
      self = .automatic
    } else if let engine = LayoutEngine(rawValue: word) {
      self = .engine(engine)
    } else {
      return nil
    }
  }

  public static let words = ["auto"] + LayoutEngine.allCases.map(\.rawValue)
}
