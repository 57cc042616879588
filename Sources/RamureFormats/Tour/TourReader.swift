import RamureModel
import RamureWording

/// A guided tour of a map: steps one after the other, each with a title, a text, and what it shows.
public struct Tour: Hashable, Sendable {
  public struct Step: Hashable, Sendable {
    public let title: String
    public let text: String
    /// What it shows, as the address of a page tells it: what stands behind `#` in a copied link.
    public let view: String
  }

  public let steps: [Step]
}

/// Reads a guided tour: a list of steps in YAML, with `title`, `text` and `view` (`titre`, `texte`, `vue`).
public struct TourReader: Sendable {
  public init() {}

  /// - Throws: with all that is wrong with the file, each with its place.
  public func read(_ path: String) throws(ReadingError) -> Tour {
    try tour(in: try InputFile.bytes(of: path), named: path)
  }

  package func tour(in content: [UInt8], named path: String) throws(ReadingError) -> Tour {
    var draft = EcosystemDraft(unknownKinds: .refused)
    draft.begin(file: path)
    var contents = TourContents(draft: draft)
    if let text = SourceText(content, encoding: .utf8, controls: .refused, reportingTo: &contents.draft) {
      do {
        contents.read(try YAMLComposition.value(of: text, aliasLimit: 10_000))
      } catch {
        for slip in YAMLRepair(text, fault: error, aliasLimit: 10_000).slips {
          contents.draft.report(.error, slip.diagnosis, at: slip.place)
        }
      }
    }
    _ = try contents.draft.finished()
    return Tour(steps: contents.steps)
  }
}

/// The steps of a file, as they are read.
private struct TourContents {
  private enum Key: CaseIterable {
    case title, text, view

    var words: [String] {
      switch self {
      case .title: ["title", "titre"]
      case .text: ["text", "texte"]
      case .view: ["view", "vue"]
      }
    }
  }

  private static let known = Key.allCases.flatMap(\.words)

  var draft: EcosystemDraft
  var steps: [Tour.Step] = []

  mutating func read(_ root: YAMLValue?) {
    guard case .list(let items, _) = root, !items.isEmpty else {
      draft.report(.error, .tourExpected, at: root?.place ?? EcosystemDraft.Place(line: 1, column: 1))
      return
    }
    for item in items {
      guard case .map(let map) = item else {
        draft.report(.error, .tourStepExpected, at: item.place)
        continue
      }
      step(map)
    }
  }

  private mutating func step(_ map: YAMLMap) {
    var texts: [Key: String] = [:]
    for entry in map.entries {
      let word = entry.key.string.folded
      guard let key = Key.allCases.first(where: { $0.words.contains(word) }) else {
        let nearest = NearestNames().to(word, in: Self.known)
        draft.report(.error, .unknownKey(entry.key.string, nearest: nearest, known: Self.known), at: entry.key.place)
        continue
      }
      guard case .text(let text) = entry.value else {
        draft.report(.error, .tourTextExpected, at: entry.value.place)
        continue
      }
      texts[key] = text.string
    }
    guard let title = texts[.title], !title.isEmpty else {
      draft.report(.error, .tourStepWithoutTitle, at: map.place)
      return
    }
    // A whole link is copied more easily than its end.
    let link = texts[.view] ?? ""
    let view = link.firstIndex(of: "#").map { String(link[link.index(after: $0)...]) } ?? link
    steps.append(Tour.Step(title: title, text: texts[.text] ?? "", view: view))
  }
}
