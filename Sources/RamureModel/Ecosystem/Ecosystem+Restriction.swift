extension Ecosystem {
  /// The part of the ecosystem made of some nodes and some of the relations between them.
  ///
  /// A relation one of whose ends is left out is left out too. Everything kept stays as it was: names, dates, positions.
  /// Takes time and memory in proportion to the nodes and the relations.
  public func restricted(
    toNodes keepsNode: (Node) -> Bool, relations keepsRelation: (Relation) -> Bool = { _ in true }
  ) -> Ecosystem {
    var newNumbers = [Int32](repeating: -1, count: nodes.count)
    var keptNodes: [Int] = []
    for node in nodes where keepsNode(node) {
      newNumbers[node.number] = Int32(keptNodes.count)
      keptNodes.append(node.number)
    }
    let keptRelations = relations.filter {
      newNumbers[$0.from] >= 0 && newNumbers[$0.to] >= 0 && keepsRelation($0)
    }
    var columns = storage.relations.selecting(keptRelations.map(\.number))
    columns.from = columns.from.map { newNumbers[Int($0)] }
    columns.to = columns.to.map { newNumbers[Int($0)] }
    let nodeColumns = storage.nodes.selecting(keptNodes)
    return Ecosystem(
      EcosystemStorage(
        header: header, vocabulary: vocabulary, files: storage.files, nodes: nodeColumns, relations: columns,
        index: IDIndex(indexing: nodeColumns.ids, count: nodeColumns.count)))
  }
}

extension IDIndex {
  /// The index of a whole column of distinct ids.
  init(indexing ids: TextColumn, count: Int) {
    self.init()
    for row in 0..<count { _ = insert(row, ids.bytes, ids.byteRange(row), in: ids) }
  }
}
