/// The names of GraphML that a reader looks for.
struct GraphMLNames {
  let graphml, key, graph, node, edge, hyperedge, data, desc, standard, port, locator, endpoint: XMLName
  let id, owner, attributeName, attributeType, drawing, edgeDefault, source, target, directed: XMLName
  let sourcePort, targetPort: XMLName
  /// Attributes of nodes and edges that say nothing of their own.
  let silent: Set<UnsafePointer<UInt8>?>

  init(_ scan: XMLScan) {
    graphml = scan.name("graphml")
    key = scan.name("key")
    graph = scan.name("graph")
    node = scan.name("node")
    edge = scan.name("edge")
    hyperedge = scan.name("hyperedge")
    data = scan.name("data")
    desc = scan.name("desc")
    standard = scan.name("default")
    port = scan.name("port")
    locator = scan.name("locator")
    endpoint = scan.name("endpoint")
    id = scan.name("id")
    owner = scan.name("for")
    attributeName = scan.name("attr.name")
    attributeType = scan.name("attr.type")
    drawing = scan.name("yfiles.type")
    edgeDefault = scan.name("edgedefault")
    source = scan.name("source")
    target = scan.name("target")
    directed = scan.name("directed")
    sourcePort = scan.name("sourceport")
    targetPort = scan.name("targetport")
    let counts = ["parse.indegree", "parse.outdegree", "foldertype"].map { scan.name($0) }
    silent = Set([id, source, target, directed, sourcePort, targetPort] + counts)
  }
}
