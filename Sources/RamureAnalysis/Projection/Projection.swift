import RamureModel
import RamureNetwork
import RamureWording

/// The way an ecosystem is looked at as a network: which part of it, who is tied to whom, which way, how strongly.
///
/// It is the only bridge from the one to the other, and every figure that is printed can say its projection.
///
/// ```swift
/// let projection = Projection(selection: Selection(date: PartialDate(year: 2012)), form: .actors)
/// let seen = try projection.applied(to: ecosystem)
/// let scores = Betweenness().scores(of: seen.network)
/// ```
///
/// The view without settings takes every relation, whatever way it points, once for each pair of nodes: relations between
/// the same two nodes make one edge (in a directed view, one a direction), a relation of a node with itself makes none,
/// and every edge weighs 1. Nodes without relations stay.
public struct Projection: Hashable, Sendable {
  /// Who is tied to whom.
  public enum Form: Hashable, Sendable {
    /// Every node, tied by its relations.
    case all
    /// Actors only, tied by what they do together.
    ///
    /// Each endeavour or outcome (partnership, alliance, programme, event, solution, resource) that k actors have a
    /// relation with adds 1/(k−1) to the tie between any two of them, so that a round of two ties more than a crowd, and
    /// every actor's strength is the number of things it does with others. What one actor does alone adds nothing, nor do
    /// relations from actor to actor: they are not something done together. The ties have no direction.
    ///
    /// Source: M. E. J. Newman (2001), Scientific collaboration networks II, doi:10.1103/PhysRevE.64.016132.
    case actors
    /// Actors only, tied by a relation between the two, or by something both have a relation with: whoever knows whom.
    ///
    /// What two actors do together is what the view of actors reads. Every tie weighs 1, and none has a direction.
    case partners
    /// Actors on one side, endeavours and outcomes on the other, and only the relations from side to side.
    case bipartite
  }

  /// Which attribute of the relations an edge takes its weight from, and what that says.
  public struct Weighting: Hashable, Sendable {
    /// The name of the attribute. A relation without it weighs 1.
    public var attribute: String
    /// Strengths of parallel relations add up; of parallel distances the shortest counts. A relation of strength 0 is no
    /// tie, for measures that read strengths and for those that do not.
    public var meaning: Network.WeightMeaning

    public init(attribute: String, meaning: Network.WeightMeaning = .strength) {
      self.attribute = attribute
      self.meaning = meaning
    }
  }

  /// Which nodes and relations are looked at, and at what date.
  public var selection: Selection

  /// Whether an edge points the way its relations do. A relation of a symmetric kind then points both ways.
  public var isDirected: Bool

  /// What an edge weighs; `nil` where every edge weighs 1.
  public var weighting: Weighting?

  public var form: Form

  public init(
    selection: Selection = Selection(), isDirected: Bool = false, weighting: Weighting? = nil, form: Form = .all
  ) {
    self.selection = selection
    self.isDirected = isDirected
    self.weighting = weighting
    self.form = form
  }

  /// The network of an ecosystem in this view.
  ///
  /// With n nodes and m relations, O(n + m) time and memory. The view of actors takes as much again for every two actors
  /// that do something together.
  ///
  /// - Throws: `InvalidProjection` when the selection names what is not there, when settings exclude each other, or when a
  ///   weight of the data is not one.
  public func applied(to ecosystem: Ecosystem) throws(InvalidProjection) -> ProjectedNetwork {
    let selected: SelectedEcosystem
    do {
      selected = try selection.applied(to: ecosystem)
    } catch {
      throw .settings(error.diagnoses)
    }
    return try applied(to: selected)
  }

  /// The same for a part that was selected, and perhaps cut down further, before.
  public func applied(to selected: SelectedEcosystem) throws(InvalidProjection) -> ProjectedNetwork {
    try requireFitting(selected.ecosystem)
    let own = try weighting?.weights(of: selected.ecosystem.relations, in: selected.ecosystem)
    return try view(of: selected, own: own, fading: nil)
  }

  /// - Throws: where settings exclude each other, or an ecosystem has nobody to look at.
  func requireFitting(_ ecosystem: Ecosystem) throws(InvalidProjection) {
    if form == .actors || form == .partners {
      let option = form == .actors ? "actors" : "partners"
      guard !isDirected else { throw .settings([.actorsWithoutDirection(option)]) }
      guard weighting == nil else {
        throw .settings([form == .actors ? .actorsWithOwnWeights : .partnersWithoutWeights])
      }
    }
    guard form == .all || Sides(ecosystem).hasActors else { throw .settings([.noActors]) }
  }

  /// The network of a part that the settings fit.
  ///
  /// - Parameters:
  ///   - own: what each relation says it weighs, by its number in the part; `nil` where all weigh 1.
  ///   - fading: which part of its weight each relation has left; `nil` for all of it. Not for the view of partners.
  func view(
    of selected: SelectedEcosystem, own: [Double]?, fading: [Double]?
  ) throws(InvalidProjection) -> ProjectedNetwork {
    let ecosystem = selected.ecosystem
    let weights = TieWeights(own: own, meaning: weighting?.meaning ?? .strength, fading: fading)
    let ties =
      switch form {
      case .all: TieProjection(ecosystem, self, weights: weights).ties
      case .bipartite: TieProjection(Sides(ecosystem), of: ecosystem, self, weights: weights).ties
      case .actors: try ActorProjection(Sides(ecosystem), of: ecosystem, fading: fading).ties
      case .partners: try PartnerProjection(Sides(ecosystem), of: ecosystem).ties
      }
    return ProjectedNetwork(self, of: selected, ties, weights: weights)
  }

  /// The view without settings. Nothing in an ecosystem can stand in its way.
  public static func plainView(of ecosystem: Ecosystem) -> ProjectedNetwork {
    let plain = Projection()
    let ties = TieProjection(ecosystem, plain, weights: nil).ties
    return ProjectedNetwork(plain, of: SelectedEcosystem(whole: ecosystem), ties, weights: nil)
  }
}

/// Thrown where an ecosystem cannot be looked at in the way that was asked for.
public enum InvalidProjection: Error, Sendable {
  /// What was asked for does not fit the ecosystem, or itself; one diagnosis for each fault.
  case settings([Diagnosis])
  /// Some relations do not carry what the view has to read.
  case data(InvalidEcosystem)
}

extension InvalidProjection: ToldError {
  public func text(_ language: Language) -> String {
    switch self {
    case .settings(let diagnoses): diagnoses.map { $0.text(language) }.joined(separator: "\n")
    case .data(let invalid): invalid.text(language)
    }
  }
}
