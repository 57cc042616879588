import RamureModel
import RamureWording

/// The cells of the table of nodes.
struct CSVNodeCells: CSVCellSource {
  static let ownAttributes = ["url"]
  static let lossyColumns: Set<CSVNodeColumn> = [.kind, .subkind, .stages, .url, .sources]
  static let attributeLoss = LossSort.nodeAttributes
  static let listColumns: Set<CSVNodeColumn> = [.subkind, .stages, .sources]

  let ecosystem: Ecosystem

  func attributes(row: Int) -> [(name: String, value: String)] { ecosystem.nodes[row].attributes }
  func place(row: Int) -> String { ecosystem.nodes[row].id }

  func cell(_ column: CSVNodeColumn, row: Int, _ losses: inout LossReport) -> String {
    let node = ecosystem.nodes[row]
    switch column {
    case .id: return node.id
    case .kind: return kind(node, &losses)
    case .subkind: return subkinds(node, &losses)
    case .name: return node.writtenName.main ?? ""
    case .englishName: return node.writtenName.english ?? ""
    case .frenchName: return node.writtenName.french ?? ""
    case .start: return node.period.start?.description ?? ""
    case .end: return node.period.end?.description ?? ""
    case .stages: return stages(node, &losses)
    case .url: return address(node, &losses)
    case .sources: return CSVCells.joined(node.sources, at: node.id, &losses)
    }
  }

  /// A kind of one’s own is taken as it comes, if its word means nothing else to whoever does not know it.
  private func kind(_ node: Node, _ losses: inout LossReport) -> String {
    if node.kind == .unspecified { return "" }
    let id = node.kind.id
    let isKnown = Vocabulary.builtIn.nodeKindNumber(id: id) != nil
    if !isKnown, Vocabulary.builtIn.nodeKind(id) != nil || !id.trimmed.isSameText(as: id) {
      losses.note(.nodeKinds, at: node.id)
    }
    return id
  }

  private func subkinds(_ node: Node, _ losses: inout LossReport) -> String {
    guard !node.subkinds.isEmpty else { return "" }
    let kind = Vocabulary.builtIn.nodeKindNumber(id: node.kind.id).map { Vocabulary.builtIn.nodeKinds[$0] }
    var held: [String] = []
    for subkind in node.subkinds {
      let read = kind.flatMap { Vocabulary.builtIn.subkind(subkind, of: $0) }?.id ?? subkind
      let isWhole = subkind.trimmed.isSameText(as: subkind) && !subkind.contains { $0 == "|" || $0 == ";" }
      if !read.isSameText(as: subkind) || !isWhole {
        losses.note(.subkinds, at: node.id)
      } else if held.contains(where: { $0.isSameText(as: subkind) }) {
        losses.note(.subkindsTwice, at: node.id)
      } else {
        held.append(subkind)
      }
    }
    return held.joined(separator: "|")
  }

  /// `dialogue:2007|framing`; a stage of one’s own is known to nobody but its file.
  private func stages(_ node: Node, _ losses: inout LossReport) -> String {
    guard !node.stages.isEmpty else { return "" }
    let held = node.stages.filter { stage in
      Vocabulary.builtIn.stage(stage.stage)?.id.isSameText(as: stage.stage) ?? false
    }
    losses.note(.stages, node.stages.count - held.count, at: node.id)
    return held.map { $0.stage + ($0.date.map { ":\($0)" } ?? "") }.joined(separator: "|")
  }

  private func address(_ node: Node, _ losses: inout LossReport) -> String {
    guard let url = node.attribute("url") else { return "" }
    if let safe = WebAddress.safe(url), safe.isSameText(as: url) { return url }
    losses.note(.nodeAttributes, at: node.id)
    return ""
  }
}

extension CSVCells {
  /// The ids of a list in one cell. An id with a sign that parts ids is lost.
  static func joined(_ ids: [String], at place: @autoclosure () -> String, _ losses: inout LossReport) -> String {
    guard !ids.isEmpty else { return "" }
    let held = ids.filter { id in !id.utf8.contains { isSeparator($0) } && !id.isEmpty }
    losses.note(.sources, ids.count - held.count, at: place())
    return held.joined(separator: "|")
  }
}
