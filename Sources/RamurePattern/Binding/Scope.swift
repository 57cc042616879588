/// The names that can be seen at a place of a query: where in the row each stands, and of what sort it is.
struct Scope: Sendable {
  struct Variable: Sendable {
    let slot: Int
    let sort: Sort
  }

  /// In the order in which they came.
  private(set) var names: [String] = []
  private var variables: [String: Variable] = [:]

  subscript(name: String) -> Variable? { variables[name] }

  mutating func add(_ name: String, _ variable: Variable) {
    if variables.updateValue(variable, forKey: name) == nil { names.append(name) }
  }
}
