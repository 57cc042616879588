import RamureWording

extension NodeKind {
  /// What a node is when its file gives it no kind.
  package static let unspecified = NodeKind("node", family: .other, label: LocalizedText(en: "Node", fr: "Nœud"))
}

extension RelationKind {
  /// What a relation is when its file gives it no kind.
  package static let unspecified = RelationKind(
    "relation", inverse: "relation", family: .other, from: .any, to: .any,
    label: LocalizedText(en: "relation", fr: "relation"),
    inverseLabel: LocalizedText(en: "relation", fr: "relation"))
}
