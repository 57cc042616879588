import RamureAnalysis
import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording

/// The decisions of a list of pairs, on the files that are put together.
struct PairDecisions {
  private(set) var decisions: [EcosystemMerge.Decision] = []
  private var violations = ViolationList()
  private let files: [(name: String, ecosystem: Ecosystem)]

  /// - Throws: every row that names a file or a node that is not there.
  init(_ list: PairList, on files: [(name: String, ecosystem: Ecosystem)]) throws(Failure) {
    self.files = files
    for row in list.rows {
      guard let first = place(of: row.first), let second = place(of: row.second) else { continue }
      if first == second {
        violations.append(Violation(.error, at: row.second.idPosition, .pairWithItself(row.second.id)))
      } else {
        decisions.append(EcosystemMerge.Decision(first, second, isSame: row.isSame, at: row.position))
      }
    }
    guard violations.isEmpty else { throw .invalid(InvalidEcosystem(violations)) }
  }

  private mutating func place(of end: PairList.Row.End) -> DuplicatePair.Place? {
    guard let file = file(end.file) else {
      violations.append(
        Violation(.error, at: end.filePosition, .pairOfUnknownFile(end.file, files: files.map(\.name))))
      return nil
    }
    guard let node = files[file].ecosystem.node(id: end.id) else {
      let nearest =
        violations.deservesSuggestions ? NearestNames().to(end.id, in: files[file].ecosystem.nodes.lazy.map(\.id)) : []
      violations.append(
        Violation(.error, at: end.idPosition, .pairOfUnknownNode(end.id, in: files[file].name, nearest: nearest)))
      return nil
    }
    return DuplicatePair.Place(ecosystem: file, node: node.number)
  }

  /// The file of this name; of another folder, where the last part of its path is that of one alone.
  private func file(_ name: String) -> Int? {
    if let same = files.firstIndex(where: { $0.name.isSameText(as: name) }) { return same }
    func last(_ path: String) -> Substring? { path.split(separator: "/").last }
    let alike = files.indices.filter { last(files[$0].name) == last(name) }
    return alike.count == 1 ? alike[0] : nil
  }
}
