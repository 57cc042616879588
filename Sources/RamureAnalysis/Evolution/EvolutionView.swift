/// What counts as there at a date, when a partnership network is followed through time.
///
/// A fact is a node or a relation with the period it held. What has no start may have begun at any time before, what has no
/// end may still hold: unknown ends rule nothing out, and facts without any date are there at every date.
///
/// Source: P. Holme, J. Saramäki (2012), Temporal networks, doi:10.1016/j.physrep.2012.03.001, on networks of what was
/// there within a time window, and on ties that weigh less the longer ago they were used.
public enum EvolutionView: Hashable, Sendable {
  /// What may have held on some day of the last `window` steps; with a window of 1, on some day of the step itself.
  case snapshot(window: Int)

  /// Whatever may have begun by the end of the step, over or not: the memory of a network.
  case cumulative

  /// The same, where a tie weighs half as much for every `halfLife` steps since the fact behind it was over.
  ///
  /// A relation is over with the earliest of its own end and the ends of what it ties; one of a kind that is a moment, such
  /// as founding, with its start. With a steps between the step that holds that day and the step looked at, it weighs
  /// 2^(−a / halfLife) times what it would; one that may still hold, or whose end nobody knows, weighs all of it. Where
  /// relations have no strength of their own, a tie weighs as much as the heaviest of them.
  case decaying(halfLife: Double)
}
