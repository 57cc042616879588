extension Ecosystem {
  /// The attribute of relations that someone means by a word: as it is written, else whatever its case and accents, else the
  /// weight under its heading in French. `nil` where no relation has it.
  public func relationAttribute(_ word: String) -> String? {
    let known = relationAttributes
    if let same = known.first(where: { $0.isSameText(as: word) }) { return same }
    let folded = word.folded
    if let alike = known.first(where: { $0.folded == folded }) { return alike }
    return folded == "poids" ? known.first { $0.isSameText(as: "weight") } : nil
  }
}
