import RamureWording

/// A place among all, from 1, and whether others share it.
package struct RankWords: Sendable {
  package let place: Int
  package let isShared: Bool

  package init(_ place: Int, isShared: Bool) {
    (self.place, self.isShared) = (place, isShared)
  }

  /// "first of 74 actors", "rank 3 of 74 actors, shared".
  ///
  /// - Parameter all: how many there are, with their noun.
  package func words(of all: LocalizedText) -> LocalizedText {
    LocalizedText(
      en: (place == 1 ? "first" : "rank \(Figures.grouped(place, .english))") + " of \(all.english)"
        + (isShared ? ", shared" : ""),
      fr: (place == 1 ? "1er" : "\(Figures.grouped(place, .french))e") + (isShared ? " ex æquo" : "")
        + " des \(all.french)")
  }
}
