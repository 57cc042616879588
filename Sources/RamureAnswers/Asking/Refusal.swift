import RamureModel
import RamureWording

/// Why there is no answer.
public enum Refusal: Error, Sendable {
  /// What is asked makes no sense of this ecosystem: a name nobody has, a kind nothing is of.
  case question(Diagnosis)
  /// It cannot be answered: too large to be drawn, a figure that is not defined.
  case unavailable(Diagnosis)
  /// Facts of the ecosystem stand in the way, each with its place in the file.
  case data(InvalidEcosystem)
}
