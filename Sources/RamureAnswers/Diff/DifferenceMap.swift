import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// A difference as a map: both versions in one, with signs on what came, went and changed.
package struct DifferenceMap {
  private let answer: DifferenceAnswer
  private let union: DifferenceUnion

  package init(_ answer: DifferenceAnswer) {
    self.answer = answer
    union = DifferenceUnion(answer.difference)
  }

  private var language: Language { answer.language }

  /// - Parameter positions: where everybody was on an earlier map.
  package func drawn(at positions: MapPositions?, theme: Theme, by layout: MapLayouter) throws(Refusal) -> DrawnMap {
    let whole = changes
    let isDrawn = drawn(whole)
    let part = union.ecosystem.restricted(toNodes: { isDrawn[$0.number] })
    guard part.nodes.count <= MapDrawing.mostNodes else {
      throw .unavailable(.answerTooLargeToDraw(part.nodes.count, most: MapDrawing.mostNodes))
    }
    let title =
      union.ecosystem.header.title?.text(language) ?? answer.names.new.split(separator: "/").last.map(String.init)
    var options = MapOptions(
      theme: theme, language: language, title: title,
      filters: part.nodes.count < union.ecosystem.nodes.count
        ? [MapWording.nearAnswer(of: union.ecosystem.nodes.count)] : [],
      subtitle: answer.difference.isEmpty ? DifferenceWords.same : answer.summary)
    options.positions = positions.map(renamed)
    options.changes = whole.restricted(to: part, isDrawn, in: union.ecosystem)
    return try MapDrawing(options: options, by: layout).drawn(part)
  }

  /// Everything where it fits on a page; else what changed, and those it is tied to.
  private func drawn(_ changes: MapChanges) -> [Bool] {
    let ecosystem = union.ecosystem
    guard ecosystem.nodes.count > Self.mostInFull else { return [Bool](repeating: true, count: ecosystem.nodes.count) }
    var isChanged = [Bool](repeating: false, count: ecosystem.nodes.count)
    for node in changes.nodes.keys { isChanged[node] = true }
    for number in changes.relations.keys {
      isChanged[ecosystem.relations[number].from] = true
      isChanged[ecosystem.relations[number].to] = true
    }
    return isChanged
  }

  /// Above this, what did not change is left out.
  private static let mostInFull = 3_000

  /// Whoever was known by another id lies where that one lay.
  private func renamed(_ positions: MapPositions) -> MapPositions {
    let difference = answer.difference
    let moved = answer.renamed.compactMap { change in
      positions.place(ofNode: difference.old.nodes[change.old].id).map {
        MapPositions.Entry(id: difference.new.nodes[change.new].id, place: $0)
      }
    }
    return MapPositions(
      width: positions.width, height: positions.height, scale: positions.scale, nodes: positions.nodes + moved,
      communities: positions.communities)
  }

  private var changes: MapChanges {
    let difference = answer.difference
    var nodes: [Int: MapChanges.Change] = [:]
    var relations: [Int: MapChanges.Change] = [:]
    var nodeNotes: [Int: LocalizedText] = [:]
    var relationNotes: [Int: LocalizedText] = [:]
    let changedNodes = Dictionary(uniqueKeysWithValues: difference.changedNodes.map { ($0.new, $0) })
    let changedRelations = Dictionary(uniqueKeysWithValues: difference.changedRelations.map { ($0.new, $0) })
    for (number, new) in union.newNodes.enumerated() {
      guard let new else {
        nodes[number] = .removed
        continue
      }
      if difference.oldOfNew[new] < 0 {
        nodes[number] = .added
      } else if let change = changedNodes[new] {
        nodes[number] = .changed
        nodeNotes[number] = notes(change, of: difference.new.nodes[new])
      }
    }
    for (number, new) in union.newRelations.enumerated() {
      guard let new else {
        relations[number] = .removed
        continue
      }
      if difference.oldRelationOfNew[new] < 0 {
        relations[number] = .added
      } else if let change = changedRelations[new] {
        relations[number] = .changed
        relationNotes[number] = notes(change, of: nil)
      }
    }
    return MapChanges(nodes: nodes, relations: relations, nodeNotes: nodeNotes, relationNotes: relationNotes)
  }

  private func notes(_ change: EcosystemDifference.Change, of node: Node?) -> LocalizedText {
    let told = change.changes.map { $0.words { answer.word($0, $1, ofNode: node) } }
    return LocalizedText(
      en: told.map(\.english).joined(separator: "; "), fr: told.map(\.french).joined(separator: " ; "))
  }
}

extension MapChanges {
  /// The same for a part of an ecosystem, in its numbers: nodes and relations that stay keep their order.
  fileprivate func restricted(to part: Ecosystem, _ isDrawn: [Bool], in whole: Ecosystem) -> MapChanges {
    guard part.nodes.count < whole.nodes.count else { return self }
    var nodeNumbers: [Int: Int] = [:]
    for number in isDrawn.indices where isDrawn[number] { nodeNumbers[number] = nodeNumbers.count }
    var relationNumbers: [Int: Int] = [:]
    for relation in whole.relations where isDrawn[relation.from] && isDrawn[relation.to] {
      relationNumbers[relation.number] = relationNumbers.count
    }
    func moved<Value>(_ values: [Int: Value], _ numbers: [Int: Int]) -> [Int: Value] {
      var moved: [Int: Value] = [:]
      for (number, value) in values { if let number = numbers[number] { moved[number] = value } }
      return moved
    }
    return MapChanges(
      nodes: moved(nodes, nodeNumbers), relations: moved(relations, relationNumbers),
      nodeNotes: moved(nodeNotes, nodeNumbers), relationNotes: moved(relationNotes, relationNumbers))
  }
}
