import RamureWording

/// Which language a file speaks, by the words that only one language has.
package struct HeardLanguage: Hashable, Sendable {
  private var french = 0
  private var english = 0

  package mutating func hear(_ language: Language) {
    switch language {
    case .french: french += 1
    case .english: english += 1
    }
  }

  /// French once more was heard of it than of English.
  package var language: Language { french > english ? .french : .english }
}
