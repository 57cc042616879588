import RamureDrawing
import RamureModel
import RamureWording

/// What an answer consists of, to be drawn.
package struct AnswerMap {
  let ecosystem: Ecosystem
  /// The nodes and relations of the answer, by their numbers in the ecosystem.
  package let nodes: [Int]
  let relations: [Int]
  /// Whom the question is about: ringed.
  var focus: [Int] = []
  let title: LocalizedText
  package let language: Language

  /// About how many marks can be told apart with their names: beyond, only what is near the answer is drawn.
  private static let surroundings = 200

  package func drawn(by layouter: MapLayouter) throws(Refusal) -> DrawnMap {
    guard nodes.count <= MapDrawing.mostNodes else {
      throw .unavailable(.answerTooLargeToDraw(nodes.count, most: MapDrawing.mostNodes))
    }
    let isDrawn = shown()
    let part = ecosystem.restricted(toNodes: { isDrawn[$0.number] })
    var options = MapOptions(
      language: language, title: title[language],
      filters: part.nodes.count < ecosystem.nodes.count ? [MapWording.nearAnswer(of: ecosystem.nodes.count)] : [],
      focus: Array(numbers(of: focus, in: part)))
    options.emphasis = MapEmphasis(nodes: numbers(of: nodes, in: part), relations: relationNumbers(isDrawn))
    return try MapDrawing(options: options, by: layouter).drawn(part)
  }

  /// All nodes where they fit on a page; else the answer, and those tied to it: first those tied to most of it.
  private func shown() -> [Bool] {
    guard ecosystem.nodes.count > Self.surroundings else {
      return [Bool](repeating: true, count: ecosystem.nodes.count)
    }
    var isDrawn = [Bool](repeating: false, count: ecosystem.nodes.count)
    for node in nodes { isDrawn[node] = true }
    var ties: [Int: Int] = [:]
    for relation in ecosystem.relations where isDrawn[relation.from] != isDrawn[relation.to] {
      ties[isDrawn[relation.from] ? relation.to : relation.from, default: 0] += 1
    }
    let near = ties.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
    for (node, _) in near.prefix(max(0, Self.surroundings - nodes.count)) { isDrawn[node] = true }
    return isDrawn
  }

  private func numbers(of nodes: [Int], in part: Ecosystem) -> Set<Int> {
    Set(nodes.compactMap { part.node(id: ecosystem.nodes[$0].id)?.number })
  }

  /// A relation is kept with both its ends, and those kept stay in order.
  private func relationNumbers(_ isDrawn: [Bool]) -> Set<Int> {
    let wanted = Set(relations)
    var numbers: Set<Int> = []
    var number = 0
    for relation in ecosystem.relations where isDrawn[relation.from] && isDrawn[relation.to] {
      if wanted.contains(relation.number) { numbers.insert(number) }
      number += 1
    }
    return numbers
  }
}
