extension EcosystemFormat {
  /// The formats, in the order in which they are listed, and asked whether a file is theirs.
  public static let all: [EcosystemFormat] = [
    .yaml,
    .json,
    .csv,
    .xlsx,
    .ods,
    .graphML,
    .gexf,
    .dot,
    .gml,
    .pajek,
    .dl,
    .matrixMarket,
    .nodeLink,
    .cytoscape,
    .jsonGraph,
    .hif,
    .kumu,
    .cx2,
    .neo4j,
    .adjacencyList,
    .lad,
    .multilayer,
    .edgeList,
  ]
}
