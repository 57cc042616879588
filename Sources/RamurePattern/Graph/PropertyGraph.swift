/// Nodes with labels, relations with a type, and values by names on both: what a query is asked of.
///
/// A class, since it is handed along with every step of a search and never changes. In columns: a label is a number, a
/// property one list of values for all nodes. Relations are kept with the node they leave and with the node they reach, in
/// the order of their numbers.
package final class PropertyGraph: Sendable {
  /// The names of labels, and of types of relations, by their numbers.
  package let labels: [String]
  package let types: [String]
  /// The nodes of each label, in order.
  let nodesByLabel: [[Int32]]
  private let labelStarts: [Int32]
  private let labelsOfNodes: [Int32]
  let typeOfRelation: [Int32]
  let starts: [Int32]
  let ends: [Int32]
  let leaving: Adjacency
  let reaching: Adjacency
  private let nodeProperties: [String: [Value]]
  private let relationProperties: [String: [Value]]

  package let nodeCount: Int
  /// Which labels and types there can be; `nil` where any name may be asked for.
  let names: PatternNames?
  package var relationCount: Int { typeOfRelation.count }

  /// The relations of each node on one side.
  struct Adjacency: Sendable {
    let offsets: [Int32]
    let relations: [Int32]

    init(of ends: [Int32], nodeCount: Int) {
      var offsets = [Int32](repeating: 0, count: nodeCount + 1)
      for end in ends { offsets[Int(end) + 1] += 1 }
      for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
      var places = offsets
      var relations = [Int32](repeating: 0, count: ends.count)
      for (relation, end) in ends.enumerated() {
        relations[Int(places[Int(end)])] = Int32(relation)
        places[Int(end)] += 1
      }
      (self.offsets, self.relations) = (offsets, relations)
    }

    func range(_ node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }
  }

  /// - Parameters:
  ///   - labels: the labels of each node.
  ///   - relations: from where to where, and of what type.
  ///   - nodeProperties: for each name a value a node.
  package init(
    labels: [[String]], relations: [(from: Int, to: Int, type: String)], nodeProperties: [String: [Value]] = [:],
    relationProperties: [String: [Value]] = [:], names: PatternNames? = nil
  ) {
    nodeCount = labels.count
    self.names = names
    var labelNumbers = Numbers()
    var (starts, ofNodes): ([Int32], [Int32]) = ([0], [])
    var byLabel: [[Int32]] = []
    for (node, names) in labels.enumerated() {
      for name in names {
        let number = labelNumbers.number(of: name)
        if number == byLabel.count { byLabel.append([]) }
        guard byLabel[number].last != Int32(node) else { continue }
        byLabel[number].append(Int32(node))
        ofNodes.append(Int32(number))
      }
      starts.append(Int32(ofNodes.count))
    }
    (nodesByLabel, labelStarts, labelsOfNodes) = (byLabel, starts, ofNodes)
    self.labels = labelNumbers.names
    var typeNumbers = Numbers()
    typeOfRelation = relations.map { Int32(typeNumbers.number(of: $0.type)) }
    types = typeNumbers.names
    self.starts = relations.map { Int32($0.from) }
    ends = relations.map { Int32($0.to) }
    leaving = Adjacency(of: self.starts, nodeCount: labels.count)
    reaching = Adjacency(of: ends, nodeCount: labels.count)
    (self.nodeProperties, self.relationProperties) = (nodeProperties, relationProperties)
  }

  /// Numbers names as they come.
  private struct Numbers {
    private(set) var names: [String] = []
    private var known: [String: Int] = [:]

    mutating func number(of name: String) -> Int {
      if let number = known[name] { return number }
      known[name] = names.count
      names.append(name)
      return names.count - 1
    }
  }

  func labelNumbers(of node: Int) -> ArraySlice<Int32> {
    labelsOfNodes[Int(labelStarts[node])..<Int(labelStarts[node + 1])]
  }

  package func labels(of node: Int) -> [String] { labelNumbers(of: node).map { labels[Int($0)] } }
  package func type(of relation: Int) -> String { types[Int(typeOfRelation[relation])] }
  package func ends(of relation: Int) -> (from: Int, to: Int) { (Int(starts[relation]), Int(ends[relation])) }

  package func property(_ name: String, ofNode node: Int) -> Value { nodeProperties[name]?[node] ?? .null }
  package func property(_ name: String, ofRelation relation: Int) -> Value {
    relationProperties[name]?[relation] ?? .null
  }

  /// What a node says, by names in order.
  package func properties(ofNode node: Int) -> ValueMap { Self.properties(nodeProperties, node) }
  package func properties(ofRelation relation: Int) -> ValueMap { Self.properties(relationProperties, relation) }

  private static func properties(_ columns: [String: [Value]], _ place: Int) -> ValueMap {
    ValueMap(columns.map { ($0.key, $0.value[place]) }.filter { !$0.1.isNull })
  }
}
