import RamureModel

/// Which needs of an ecosystem nothing answers yet.
///
/// A need is a node of the kind `need`. What answers it is a solution, or a partnership, an alliance, a programme, an event
/// or a resource, that `addresses` it; where the file brings its own kinds of relation, whatever of these is tied to it by
/// one. An answer is past where the data has a date, and the answer or its relation had ended before, or the answer reached
/// the stage `ended`. A need is not answered through its parts, nor through what it is part of.
public struct NeedSurvey: Sendable {
  /// A need with everything that answers it, by number; each list ascending.
  public struct Need: Hashable, Sendable {
    public let node: Int
    /// The solutions that answer it now.
    public let solutions: [Int]
    /// What else answers it now.
    public let others: [Int]
    /// What answered it once.
    public let past: [Int]
  }

  /// Every need, by number.
  public let needs: [Need]

  /// Those nothing answers, nor ever did.
  public var open: [Need] { needs.filter { $0.solutions.isEmpty && $0.others.isEmpty && $0.past.isEmpty } }
  /// Those that were answered once, and no longer are.
  public var unansweredSince: [Need] {
    needs.filter { $0.solutions.isEmpty && $0.others.isEmpty && !$0.past.isEmpty }
  }
  /// Those nothing answers now.
  public var unanswered: [Need] { needs.filter { $0.solutions.isEmpty && $0.others.isEmpty } }
  /// Those that something answers, but no solution.
  public var withoutSolution: [Need] { needs.filter { $0.solutions.isEmpty && !$0.others.isEmpty } }
  /// Those that a single solution answers, and nothing else.
  public var singlyAnswered: [Need] { needs.filter { $0.solutions.count == 1 && $0.others.isEmpty } }

  /// O(n + m log m) time, O(n + m) memory.
  public init(of ecosystem: Ecosystem) {
    let date = ecosystem.header.date
    let isNeed = ecosystem.vocabulary.nodeKinds.map { $0.id.isSameText(as: "need") }
    let families = ecosystem.vocabulary.nodeKinds.map(\.family)
    let isSolution = ecosystem.vocabulary.nodeKinds.map { $0.id.isSameText(as: "solution") }
    let answers = ecosystem.vocabulary.relationKinds.map {
      $0.family == .other || $0.id.isSameText(as: "addresses")
    }
    var now: [Int: Set<Int>] = [:]
    var once: [Int: Set<Int>] = [:]
    for relation in ecosystem.relations where answers[relation.kindNumber] {
      let ends = (ecosystem.nodes[relation.from], ecosystem.nodes[relation.to])
      // Kinds of the file may be written from either end.
      for (answer, need) in [ends, (ends.1, ends.0)] where isNeed[need.kindNumber] {
        guard [.endeavour, .outcome].contains(families[answer.kindNumber]) else { continue }
        if relation.period.hasEnded(by: date) || answer.hasEnded(by: date) {
          once[need.number, default: []].insert(answer.number)
        } else {
          now[need.number, default: []].insert(answer.number)
        }
      }
    }
    needs = ecosystem.nodes.filter { isNeed[$0.kindNumber] }.map { need in
      let current = now[need.number] ?? []
      let sorted = current.sorted()
      return Need(
        node: need.number, solutions: sorted.filter { isSolution[ecosystem.nodes[$0].kindNumber] },
        others: sorted.filter { !isSolution[ecosystem.nodes[$0].kindNumber] },
        past: (once[need.number] ?? []).subtracting(current).sorted())
    }
  }
}
