/// The layouts to try, best first, each faster than the one before.
struct LayoutPlan: Sendable {
  let attempts: [LayoutRequest]
  /// The engine asked for, or chosen by size and shape.
  let engine: LayoutEngine
  /// Whether lines are led around boxes.
  let leadsCurves: Bool
  /// Whether the engine itself keeps clusters together.
  var keepsClusters: Bool { engine == .dot || engine == .fdp }

  /// Above this, boxes are too many for lines to be led around them: the time grows with their cube.
  static let curvedBoxes = 150
  static let curvedLines = 420
  /// Up to this, distances between all pairs make the clearer picture; above, forces fill the page more evenly.
  static let neatoBoxes = 40

  /// - Parameters:
  ///   - clusters: the cluster of each box, for engines that keep them; then that of each title.
  ///   - titles: boxes for the names of clusters, which `dot` gets as well, after all others.
  init(
    choice: LayoutChoice, boxes: [Extent], lines: [LayoutRequest.Line], labelled: Bool, clusters: [Int?]? = nil,
    titles: [Extent] = []
  ) {
    let engine: LayoutEngine
    switch choice {
    case .engine(let asked): engine = asked
    case .automatic: engine = LayoutPlan.engine(boxes: boxes.count, lines: lines)
    }
    self.engine = engine
    let curves = labelled && boxes.count <= Self.curvedBoxes && lines.count <= Self.curvedLines
    func request(_ engine: LayoutEngine, _ routes: LayoutRequest.Routes, separates: Bool) -> LayoutRequest {
      var request = LayoutRequest(
        engine: engine, routes: routes, separatesBoxes: separates, boxes: boxes, lines: lines)
      if let clusters, engine == .dot || engine == .fdp {
        // fdp would put a name in the midst of its cluster.
        if engine == .dot { request.boxes += titles }
        request.clusters = Array(Self.numbered(clusters).prefix(request.boxes.count))
      }
      return request
    }
    var attempts: [LayoutRequest] = []
    // Layers without their routes would run through the marks: dot always routes.
    if curves || engine == .dot { attempts.append(request(engine, .curved, separates: true)) }
    if engine != .dot { attempts.append(request(engine, .straight, separates: labelled)) }
    // Boxes moved apart where there are few of them, before any that lie as they fall.
    if engine != .sfdp, labelled { attempts.append(request(.sfdp, .straight, separates: true)) }
    if engine != .sfdp || labelled { attempts.append(request(.sfdp, .straight, separates: false)) }
    self.attempts = attempts
    leadsCurves = curves
  }

  /// Clusters numbered from 0 in the order they come, -1 for none.
  private static func numbered(_ clusters: [Int?]) -> [Int32] {
    var numbers: [Int: Int32] = [:]
    return clusters.map { cluster in
      guard let cluster else { return -1 }
      if let known = numbers[cluster] { return known }
      numbers[cluster] = Int32(numbers.count)
      return Int32(numbers.count - 1)
    }
  }

  /// Above this, layers get so wide that the page shrinks.
  static let layeredBoxes = 30

  /// The engine for a network of this size and shape.
  ///
  /// Layers for a small network that mostly flows one way without coming back; else distances for a small one, forces on
  /// several scales for all others.
  static func engine(boxes: Int, lines: [LayoutRequest.Line]) -> LayoutEngine {
    if boxes <= layeredBoxes, lines.count < boxes * 5 / 4, LayeredShape(boxes: boxes, lines: lines).depth >= 4 {
      return .dot
    }
    return boxes <= neatoBoxes ? .neato : .sfdp
  }
}

/// How many layers a network has when every line points down.
struct LayeredShape {
  /// The number of layers; 0 when some line leads back.
  let depth: Int

  init(boxes: Int, lines: [LayoutRequest.Line]) {
    var incoming = [Int](repeating: 0, count: boxes)
    var outgoing: [[Int]] = Array(repeating: [], count: boxes)
    for line in lines {
      incoming[Int(line.to)] += 1
      outgoing[Int(line.from)].append(Int(line.to))
    }
    var layer = [Int](repeating: 1, count: boxes)
    var ready = incoming.indices.filter { incoming[$0] == 0 }
    var done = 0
    while let box = ready.popLast() {
      done += 1
      for next in outgoing[box] {
        layer[next] = max(layer[next], layer[box] + 1)
        incoming[next] -= 1
        if incoming[next] == 0 { ready.append(next) }
      }
    }
    depth = done == boxes ? layer.max() ?? 0 : 0
  }
}
