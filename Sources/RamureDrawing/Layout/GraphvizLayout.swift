import CGraphviz
import Synchronization

/// Asks Graphviz, in this process, where boxes go.
///
/// Graphviz keeps global state, so one layout runs at a time however many are asked for. A bad input can make it hang,
/// crash or end the process: a program that draws data of others runs this in a process of its own, bounded in time.
public struct GraphvizLayout: Sendable {
  private static let lock = Mutex(())

  public init() {}

  /// Where the boxes go. Same request, same answer, in every process; `fdp` repeats only as the first layout of one.
  ///
  /// - Throws: `LayoutFailure.refused` with Graphviz's message.
  public func result(of request: LayoutRequest) throws(LayoutFailure) -> LayoutResult {
    guard !request.boxes.isEmpty else { return LayoutResult(centers: [], routes: []) }
    let outcome = Self.lock.withLock { _ in
      Result { () throws(LayoutFailure) in try laidOut(request) }
    }
    return try outcome.get()
  }

  private func laidOut(_ request: LayoutRequest) throws(LayoutFailure) -> LayoutResult {
    ramure_listen()
    guard let context = gvContext() else { throw .refused("gvContext") }
    defer { gvFreeContext(context) }
    guard let graph = ramure_graph_open(request.engine == .dot ? 1 : 0) else { throw .refused("agopen") }
    defer { agclose(graph) }

    setDefaults(of: graph, for: request)
    let nodes = try add(request.boxes, to: graph)
    place(nodes, as: request)
    try cluster(nodes, of: graph, as: request)
    var edges: [ramure_edge] = []
    edges.reserveCapacity(request.lines.count)
    for (number, line) in request.lines.enumerated() {
      guard let edge = ramure_add_edge(graph, nodes[Int(line.from)], nodes[Int(line.to)], "e\(number)") else {
        throw .refused("agedge")
      }
      if line.length > 0 { ramure_set(edge, "len", inches(line.length)) }
      edges.append(edge)
    }

    guard ramure_layout(context, graph, request.places.isEmpty ? request.engine.rawValue : "nop2") == 0,
      ramure_error_count() == 0
    else {
      throw .refused(String(cString: ramure_message()))
    }
    defer { gvFreeLayout(context, graph) }
    let result = LayoutResult(
      centers: nodes.map { point(ramure_node_center($0)) },
      routes: request.routes == .straight ? edges.map { _ in [] } : edges.map(route))
    guard result.centers.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else { throw .refused("nan") }
    return result
  }

  private func setDefaults(of graph: ramure_graph, for request: LayoutRequest) {
    let node = ramure_kind_node()
    ramure_default(graph, node, "shape", "box")
    ramure_default(graph, node, "fixedsize", "true")
    // Without a label Graphviz measures no text, and needs no fonts.
    ramure_default(graph, node, "label", "")
    ramure_default(graph, node, "width", "0.1")
    ramure_default(graph, node, "height", "0.1")
    let whole = ramure_kind_graph()
    let curved = request.routes == .curved
    ramure_default(graph, whole, "splines", curved ? "true" : "line")
    ramure_default(graph, whole, "outputorder", "nodesfirst")
    switch request.engine {
    case .dot:
      ramure_default(graph, whole, "nodesep", "0.18")
      ramure_default(graph, whole, "ranksep", "0.55")
      if request.isTurned { ramure_default(graph, whole, "rankdir", "LR") }
    case .neato, .fdp, .sfdp, .circo, .twopi:
      ramure_default(graph, whole, "overlap", request.separatesBoxes ? "prism" : "true")
      ramure_default(graph, whole, "sep", "+4")
      ramure_default(graph, whole, "esep", "+2")
    }
    // The curves run from centre to centre: where they meet a mark is decided when it is drawn.
    if curved {
      ramure_default(graph, ramure_kind_edge(), "headclip", "false")
      ramure_default(graph, ramure_kind_edge(), "tailclip", "false")
    }
    ramure_default(graph, ramure_kind_edge(), "dir", "none")
    if request.lines.contains(where: { $0.length > 0 }) { ramure_default(graph, ramure_kind_edge(), "len", "1") }
    if request.packsParts {
      ramure_default(graph, whole, "pack", "16")
      ramure_default(graph, whole, "packmode", "node")
      // Boxes are moved apart from close by; left to itself Graphviz first spreads them over four times their width.
      ramure_default(graph, whole, "overlap_scaling", "-1")
    }
    if !request.places.isEmpty { ramure_default(graph, node, "pos", "") }
  }

  /// Puts boxes where they lie already; Graphviz counts heights upwards.
  private func place(_ nodes: [ramure_node], as request: LayoutRequest) {
    for (node, place) in zip(nodes, request.places) {
      func number(_ pixels: Double) -> String {
        String((min(max(pixels.isFinite ? pixels : 0, -1e6), 1e6) * 1_024).rounded() / 1_024)
      }
      ramure_set(node, "pos", "\(number(place.x)),\(number(-place.y))")
    }
  }

  private func cluster(
    _ nodes: [ramure_node], of graph: ramure_graph, as request: LayoutRequest
  ) throws(LayoutFailure) {
    guard let last = request.clusters.max(), last >= 0 else { return }
    var clusters: [ramure_graph] = []
    for number in 0...last {
      guard let cluster = ramure_add_cluster(graph, "cluster\(number)") else { throw .refused("agsubg") }
      clusters.append(cluster)
    }
    for (node, cluster) in zip(nodes, request.clusters) where cluster >= 0 {
      ramure_add_to_cluster(clusters[Int(cluster)], node)
    }
  }

  private func add(_ boxes: [Extent], to graph: ramure_graph) throws(LayoutFailure) -> [ramure_node] {
    var nodes: [ramure_node] = []
    nodes.reserveCapacity(boxes.count)
    for (number, box) in boxes.enumerated() {
      guard let node = ramure_add_node(graph, "n\(number)") else { throw .refused("agnode") }
      ramure_set(node, "width", inches(box.width))
      ramure_set(node, "height", inches(box.height))
      nodes.append(node)
    }
    return nodes
  }

  /// A length as Graphviz reads it. One of its points is one of our pixels.
  private func inches(_ pixels: Double) -> String {
    let bounded = min(max(pixels.isFinite ? pixels : 1, 1), 10_000)
    return String((bounded / 72 * 10_000).rounded() / 10_000)
  }

  /// A place to a thousandth of a pixel: below that, moving boxes apart depends on where memory lies.
  private func point(_ point: ramure_point) -> Point {
    func rounded(_ value: Double) -> Double { (value * 1_024).rounded() / 1_024 }
    return Point(rounded(point.x), rounded(-point.y))
  }

  private func route(_ edge: ramure_edge) -> [Point] {
    (0..<ramure_route_count(edge)).map { point(ramure_route_point(edge, $0)) }
  }
}
