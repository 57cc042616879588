/// What is written of one thing: its address, if it has one, and what is said of it.
struct RDFResource {
  /// An object of a statement.
  indirect enum Value {
    case iri(String)
    case literal(String, language: String?, type: String?)
    case blank([Property])
  }

  struct Property {
    let predicate: String
    let value: Value

    init(_ predicate: String, _ value: Value) { (self.predicate, self.value) = (predicate, value) }
  }

  /// `nil` for a resource that nothing else refers to.
  let address: String?
  private(set) var properties: [Property] = []

  init(_ address: String?, types: [String]) {
    self.address = address
    for type in types { add(RDFWords.type, .iri(type)) }
  }

  mutating func add(_ predicate: String, _ value: Value) { properties.append(Property(predicate, value)) }

  mutating func add(_ predicate: String, _ text: String?, language: String? = nil, type: String? = nil) {
    guard let text else { return }
    add(predicate, .literal(text, language: language, type: type))
  }
}
