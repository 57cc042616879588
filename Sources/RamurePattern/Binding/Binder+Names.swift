import RamureModel
import RamureWording

extension Binder {
  /// The labels of an expression as the graph has them: what is called otherwise in some language is found, what is not there
  /// is told with the nearest names.
  ///
  /// - Parameter either: whether labels of nodes and types of relations will both do.
  func known(
    _ expression: LabelExpression, ofRelations: Bool, either: Bool = false
  ) throws(QueryFault) -> LabelExpression {
    guard let names = graph.names else { return expression }
    switch expression {
    case .any: return .any
    case .not(let inner): return .not(try known(inner, ofRelations: ofRelations, either: either))
    case .both(let left, let right):
      return .both(
        try known(left, ofRelations: ofRelations, either: either),
        try known(right, ofRelations: ofRelations, either: either))
    case .either(let left, let right):
      return .either(
        try known(left, ofRelations: ofRelations, either: either),
        try known(right, ofRelations: ofRelations, either: either))
    case .label(let name):
      var tables = [ofRelations ? names.types : names.labels]
      if either { tables.append(names.types) }
      let folded = name.text.folded
      for table in tables {
        if let known = table[name.text] ?? table[folded] { return .label(NameInText(text: known, span: name.span)) }
      }
      let nearest = NearestNames().to(name.text, in: Set(tables.flatMap(\.values)).sorted { $0.precedes($1) })
      throw QueryFault(.queryUnknownKind(name.text, ofRelations: ofRelations, nearest: nearest), at: name.span)
    }
  }
}
