import RamureAnalysis
import RamureModel
import RamureNetwork

extension FoundPaths {
  /// Why no path was found.
  public enum Separation: Sendable {
    /// Nothing leads from the part one is in to that of the other.
    case apart(from: Part, to: Part)
    /// There is a path if ties may be followed against the way they point: this one.
    case againstDirection(ConnectingPath)
    /// The path with the fewest ties has more than were allowed: this one.
    case tooFar(ConnectingPath)
  }

  /// A part of the network that is connected in itself and with nothing else.
  public struct Part: Hashable, Sendable {
    /// How many belong to it, the one that was asked about among them.
    public let size: Int
    /// The one tied to most others, by its number in the ecosystem.
    public let central: Int
  }

  /// Why no path was found. Linear time.
  ///
  /// - Precondition: none was.
  public var separation: Separation {
    let network = view.network
    if question.within != nil {
      var unbounded = question
      (unbounded.within, unbounded.count) = (nil, 1)
      if let path = unbounded.answer(in: view).fewestTies { return .tooFar(path) }
    }
    if network.isDirected {
      let plain = Projection.plainView(of: view.ecosystem)
      let undirected = PathQuestion(from: question.from, to: question.to).answer(in: plain)
      if view.projection.form == .all, let path = undirected.paths.first(where: { _ in true }) {
        return .againstDirection(path)
      }
    }
    let (from, to) = ends
    let components = ConnectedComponents().partition(of: network)
    return .apart(from: part(of: from, components), to: part(of: to, components))
  }

  private var fewestTies: ConnectingPath? {
    let (from, to) = ends
    let most = max(0, view.network.nodeCount - 1)
    return BoundedPaths(from: from, to: to, within: most, in: view.network).first { _ in true }
      .map { ConnectingPath($0, in: view) }
  }

  private func part(of node: Int, _ components: ComponentPartition) -> Part {
    let members = components.members(of: Int(components.componentOfNode[node]))
    var central = node
    for member in members {
      let (degree, best) = (view.network.degree(of: member), view.network.degree(of: central))
      if degree > best || degree == best && member < central { central = member }
    }
    return Part(size: members.count, central: view.nodeNumber(central))
  }
}
