/// Groups of the nodes that somebody moves over at random, and what it takes to tell the way.
struct FlowModules {
  struct Module {
    let visits: Double
    /// What leaves the module, and what arrives from others.
    let leaving: Double
    let arriving: Double
    /// What it adds to the length.
    let length: Double

    static let empty = Module(visits: 0, leaving: 0, arriving: 0)

    init(visits: Double, leaving: Double, arriving: Double) {
      (self.visits, self.leaving, self.arriving) = (visits, leaving, arriving)
      let out = MapEquation.term(leaving)
      // Alike where ties have no direction: a logarithm less.
      length = MapEquation.term(leaving + visits) - out - (arriving == leaving ? out : MapEquation.term(arriving))
    }

    /// With a node taken in, with which so much is exchanged both ways together.
    func with(_ node: Module, exchanging flow: Double) -> Module {
      Module(
        visits: visits + node.visits, leaving: leaving + node.leaving - flow, arriving: arriving + node.arriving - flow)
    }

    /// Without one of its nodes, with which the rest exchanges so much both ways together.
    func without(_ node: Module, exchanging flow: Double) -> Module {
      Module(
        visits: visits - node.visits, leaving: leaving - node.leaving + flow, arriving: arriving - node.arriving + flow)
    }
  }

  var moduleOfNode: [Int32]
  var modules: [Module]
  /// How much moves between modules.
  var between: Double

  init(of flow: RandomFlow, moduleOfNode: [Int32], count: Int) {
    self.moduleOfNode = moduleOfNode
    var visits = [Double](repeating: 0, count: count)
    var (leaving, arriving) = (visits, visits)
    between = 0
    for node in 0..<flow.nodeCount {
      let module = Int(moduleOfNode[node])
      visits[module] += flow.visits[node]
      for entry in flow.outgoing.range(of: node) {
        let other = Int(moduleOfNode[Int(flow.outgoing.neighbours[entry])])
        guard other != module else { continue }
        leaving[module] += flow.outgoing.flows[entry]
        arriving[other] += flow.outgoing.flows[entry]
        between += flow.outgoing.flows[entry]
      }
    }
    modules = visits.indices.map { Module(visits: visits[$0], leaving: leaving[$0], arriving: arriving[$0]) }
  }

  /// The length in bits, but for what the visits of single nodes take off.
  var codelength: Double { modules.reduce(MapEquation.term(between)) { $0 + $1.length } }
}
