extension EcosystemFormat {
  /// The formats, in the order in which they are listed, and asked whether a file is theirs.
  public static let all: [EcosystemFormat] = [
    .yaml,
    .json,
    .csv,
    .xlsx,
    .ods,
    .sqlite,
    .graphML,
    .gexf,
    .dot,
    .gml,
    .pajek,
    .nodeLink,
    .cytoscape,
    .jsonGraph,
    .hif,
    .kumu,
    .cx2,
    .neo4j,
    .turtle,
    .nTriples,
    .jsonLD,
    .edgeList,
  ]
}
