/// A path in words: "Fondation Macif — co-founded (2018) → Silver Geek ← co-founded — Orange".
package struct ChainWords: Hashable, Sendable {
  /// The name of a tie, and which way it points along the path.
  package struct Tie: Hashable, Sendable {
    package enum Direction: Hashable, Sendable {
      case forward, backward, neither
    }

    package let tag: LocalizedText
    package let direction: Direction

    package init(_ tag: LocalizedText, _ direction: Direction) {
      self.tag = tag
      self.direction = direction
    }
  }

  package private(set) var text: LocalizedText

  package init(first name: LocalizedText) {
    text = name
  }

  /// The chain with one more link: ties that point the same way share an arrow.
  package func adding(_ ties: [Tie], to name: LocalizedText) -> ChainWords {
    var chain = self
    chain.text = LocalizedText(
      en: "\(text.english) \(Self.link(ties, .english)) \(name.english)",
      fr: "\(text.french) \(Self.link(ties, .french)) \(name.french)")
    return chain
  }

  private static func link(_ ties: [Tie], _ language: Language) -> String {
    var runs: [(direction: Tie.Direction, tags: [String])] = []
    for tie in ties {
      let tag = tie.tag[language]
      if let place = runs.firstIndex(where: { $0.direction == tie.direction }) {
        if !runs[place].tags.contains(tag) { runs[place].tags.append(tag) }
      } else {
        runs.append((tie.direction, [tag]))
      }
    }
    // Ties that point both ways share one line: "← leads · equips →".
    if runs.contains(where: { $0.direction == .backward }),
      let forward = runs.firstIndex(where: { $0.direction == .forward })
    {
      let ahead = runs.remove(at: forward).tags.joined(separator: ", ")
      let text = runs.map { $0.tags.joined(separator: ", ") }.joined(separator: " · ")
      return "← \(text) · \(ahead) →"
    }
    return runs.map { run in
      let tags = run.tags.joined(separator: ", ")
      return switch run.direction {
      case .forward: "— \(tags) →"
      case .backward: "← \(tags) —"
      case .neither: "— \(tags) —"
      }
    }.joined(separator: " · ")
  }
}
