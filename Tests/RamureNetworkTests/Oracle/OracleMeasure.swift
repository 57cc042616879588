import RamureNetwork
import Testing

/// One of our measures, under the name the oracle knows it by.
struct OracleMeasure<Figures>: Sendable, CustomTestStringConvertible {
  let id: String
  let compute: @Sendable (OracleNetwork) throws -> Figures

  init(_ id: String, _ compute: @escaping @Sendable (OracleNetwork) throws -> Figures) {
    self.id = id
    self.compute = compute
  }

  var testDescription: String { id }
}

/// Whether a figure is the expected one: undefined both, or alike to nine digits.
func isAlike(_ figure: Double?, _ expected: Double?) -> Bool {
  guard let figure, let expected else { return figure == nil && expected == nil }
  return abs(figure - expected) <= max(1e-12, 1e-9 * max(abs(figure), abs(expected)))
}
