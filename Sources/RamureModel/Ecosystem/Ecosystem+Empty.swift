extension Ecosystem {
  /// The ecosystem in which there is nobody, yet or any more.
  public static let empty = Ecosystem(
    EcosystemStorage(
      header: Header(), vocabulary: .builtIn, files: [], nodes: NodeColumns(), relations: RelationColumns(),
      index: IDIndex()))
}
