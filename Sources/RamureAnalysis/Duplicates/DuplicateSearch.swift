import RamureModel
import RamureNetwork

/// Looks for nodes that are likely one and the same, in several ecosystems and within each.
///
/// Names are compared word by word (accents, capitals, articles, legal forms, abbreviations, acronyms, slips, the order of
/// words), identifiers by their registers, kinds by their families. What is found is likely, never certain: nothing is
/// joined by it.
///
/// Names that share nothing rare are never compared, so that n names take O(n log n) time; of those that hundreds share, each
/// is compared with its nearest neighbours only.
public struct DuplicateSearch: Sendable {
  /// The least score a pair is told from.
  public let leastScore: Double

  public static let usualScore = 0.8

  public init(leastScore: Double = DuplicateSearch.usualScore) {
    precondition((0...1).contains(leastScore), "a score lies between 0 and 1")
    self.leastScore = leastScore
  }

  /// The pairs, likeliest first, then in the order of the ecosystems.
  public func pairs(in ecosystems: [Ecosystem]) -> [DuplicatePair] {
    pairs(of: DuplicateEvidence(ecosystems)) { _, _ in true }
  }

  /// - Parameter isAsked: whether two nodes, by their numbers, are worth a look.
  func pairs(of evidence: DuplicateEvidence, where isAsked: (Int, Int) -> Bool) -> [DuplicatePair] {
    var candidates = CandidatePairs(evidence.register, leastScore: leastScore)
    let all = evidence.merged(candidates.pairs())
    var found: [DuplicatePair] = []
    let size = Self.pairsInPiece
    Threads.all.inOrder(
      pieces: (all.count + size - 1) / size, scratch: { [DuplicatePair]() },
      work: { piece, found in
        for pair in all[piece * size..<min((piece + 1) * size, all.count)] {
          let (first, second) = (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
          guard isAsked(first, second), !evidence.isOneByID(first, second) else { continue }
          let judged = evidence.judged(first, second)
          if judged.score >= leastScore { found.append(evidence.pair(first, second, judged)) }
        }
      },
      take: { _, pairs in
        found += pairs
        pairs = []
      })
    return found.highestFirst(\.score)
  }

  private static let pairsInPiece = 4_096
}
