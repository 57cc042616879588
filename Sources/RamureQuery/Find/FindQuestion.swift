import RamureModel

/// "What was it called again?": everything whose id or name holds a text, or nearly.
///
/// ```swift
/// let found = FindQuestion("fondation lile").answer(in: ecosystem)
/// ```
///
/// Neither case nor accents count. What is called exactly so comes first, then what begins so, then what has a word that
/// begins so (or, of several words, one for each in any order), then what holds the text anywhere. Where nothing does,
/// names with a few slips are found: one in a word of three letters or more, two in one of six or more.
public struct FindQuestion: Hashable, Sendable {
  public var text: String

  public init(_ text: String) {
    self.text = text
  }

  /// How well something fits, the best first.
  public enum Fit: Int, CaseIterable, Comparable, Sendable {
    case exact, beginning, word, inside, nearly

    public static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  /// Where the text was found.
  public enum Place: String, CaseIterable, Sendable {
    case name, english, french, id
  }

  /// Something that fits.
  public struct Match: Hashable, Sendable {
    /// Its number in the ecosystem.
    public let node: Int
    public let fit: Fit
    public let place: Place
    /// How many letters are wrong; 0 unless it fits only nearly.
    public let slips: Int
    /// How many letters the name has beside the text.
    let excess: Int
  }

  /// Everything that fits, the best first; among those that fit as well, the shorter name, then the smaller number.
  ///
  /// Linear time in the length of all names; where nothing holds the text, that times its own length.
  public func answer(in ecosystem: Ecosystem) -> [Match] {
    let wanted = WantedName(text)
    guard !wanted.letters.isEmpty else { return [] }
    let found = matches(in: ecosystem) { wanted.fit($0).map { ($0, 0) } }
    return found.isEmpty ? matches(in: ecosystem) { wanted.slips($0).map { (.nearly, $0) } } : found
  }

  private func matches(in ecosystem: Ecosystem, fitting fit: ([UInt8]) -> (Fit, Int)?) -> [Match] {
    var found: [Match] = []
    for node in ecosystem.nodes {
      let name = node.name
      var best: Match?
      func look(_ place: Place, _ text: String?) {
        guard let text else { return }
        let letters = text.foldedBytes
        guard let (fit, slips) = fit(letters) else { return }
        let match = Match(
          node: node.number, fit: fit, place: place, slips: slips, excess: letters.count - self.text.utf8.count)
        // Of two names that hold the text as well, the first is told.
        if best.map({ (fit.rawValue, slips) < ($0.fit.rawValue, $0.slips) }) ?? true { best = match }
      }
      look(.name, name.main)
      look(.english, name.english)
      look(.french, name.french)
      look(.id, node.id)
      if let best { found.append(best) }
    }
    return found.sorted { $0.precedes($1) }
  }
}

extension FindQuestion.Match {
  fileprivate func precedes(_ other: Self) -> Bool {
    (fit.rawValue, slips, excess, node) < (other.fit.rawValue, other.slips, other.excess, other.node)
  }
}
