extension EcosystemFormat {
  /// The formats, in the order in which they are listed, and asked whether a file is theirs.
  public static let all: [EcosystemFormat] = [
    .yaml,
    .csv,
    .pajek,
    .edgeList,
  ]
}
