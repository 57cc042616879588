/// A relation in words, from the labels and phrases of its kind, with its role and its dates.
///
/// ```
/// Fondation Macif funded Silver Geek from 2010 to 2014.
/// Silver Geek was funded by Fondation Macif from 2010 to 2014.
/// Fondation Macif — funds (2010–2014) → Silver Geek
/// ```
package struct RelationWords: Hashable, Sendable {
  package let label: LocalizedText
  package let inverseLabel: LocalizedText
  /// `nil` for a kind that a file brought with it: its labels then stand between arrows.
  package let phrases: RelationPhrases?
  package let isSymmetric: Bool
  package let period: PeriodWords
  package let role: String?

  package init(
    label: LocalizedText, inverseLabel: LocalizedText, phrases: RelationPhrases? = nil, isSymmetric: Bool = false,
    period: PeriodWords = .unknown, role: String? = nil
  ) {
    self.label = label
    self.inverseLabel = inverseLabel
    self.phrases = phrases
    self.isSymmetric = isSymmetric
    self.period = period
    self.role = role
  }

  private var isMoment: Bool { phrases?.isMoment ?? false }

  /// The name of the tie with what is known of it, to stand on an arrow: "member of (founder, since 2018)".
  package var tag: LocalizedText { tag(label) }

  /// The same read from the other end: "funded by (2010–2014)".
  package var inverseTag: LocalizedText { tag(inverseLabel) }

  /// The role and the years, parted by a comma; empty where neither is known.
  package var notes: LocalizedText { notes(period.years(isMoment: isMoment)) }

  /// The role and the dates in full: "founder, from March 2018 to 2020".
  package var fullNotes: LocalizedText { notes(period.tail(isMoment: isMoment)) }

  private func notes(_ dates: LocalizedText?) -> LocalizedText {
    func text(_ language: Language) -> String {
      [role, dates?[language]].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }

  private func tag(_ label: LocalizedText) -> LocalizedText {
    let notes = notes
    func text(_ language: Language) -> String {
      let (label, notes) = (label[language], notes[language])
      guard !notes.isEmpty else { return label }
      // A label may end in parentheses of its own: "supports (non-financial)".
      return label.hasSuffix(")") ? "\(label.dropLast()), \(notes))" : "\(label) (\(notes))"
    }
    return LocalizedText(en: text(.english), fr: text(.french))
  }

  /// The relation as a sentence, without its full stop.
  ///
  /// - Parameters:
  ///   - from: what the end is called that the relation goes out from.
  ///   - isInverse: whether the sentence is about the other end.
  package func sentence(from: LocalizedText, to: LocalizedText, isInverse: Bool = false) -> LocalizedText {
    guard let phrases else { return arrow(from: from, to: to, isInverse: isInverse) }
    let (subject, object) = isInverse ? (to, from) : (from, to)
    let english = (isInverse ? phrases.englishInverse : phrases.english)
      .text(tense, ofMany: NameGrammar.isPlural(subject.english, .english))
    let french = (isInverse ? phrases.frenchInverse : phrases.french)
      .text(tense, ofMany: NameGrammar.isPlural(subject.french, .french))
    let tail = period.tail(isMoment: isMoment)
    let role = role.flatMap { $0.isEmpty ? nil : $0 }
    func end(_ language: Language) -> String {
      (tail.map { " \($0[language])" } ?? "") + (role.map { " (\($0))" } ?? "")
    }
    let started = (
      NameGrammar.subject(subject.english, .english), NameGrammar.subject(subject.french, .french)
    )
    return LocalizedText(
      en: "\(started.0) \(english) \(NameGrammar.withArticle(object.english, .english))\(end(.english))",
      fr: "\(started.1) \(NameGrammar.joined(french, object.french))\(end(.french))")
  }

  private var tense: Tense {
    if isMoment || period.isOver { return .past }
    return period.start != nil && period.end == nil ? .since : .present
  }

  private func arrow(from: LocalizedText, to: LocalizedText, isInverse: Bool) -> LocalizedText {
    let chain = ChainWords(first: isInverse ? to : from)
    let hasInverse = inverseLabel != label || isSymmetric
    return isInverse
      ? (hasInverse
        ? chain.adding([ChainWords.Tie(inverseTag, isSymmetric ? .neither : .forward)], to: from)
        : chain.adding([ChainWords.Tie(tag, .backward)], to: from)).text
      : chain.adding([ChainWords.Tie(tag, isSymmetric ? .neither : .forward)], to: to).text
  }
}
