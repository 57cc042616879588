/// How violations are told on the screen.
package enum ViolationWords {
  /// What stands between the place and a message that is no error.
  package static let warning = LocalizedText(en: "warning: ", fr: "avertissement : ")
  package static let note = LocalizedText(en: "note: ", fr: "remarque : ")

  /// What follows the errors shown when there are more.
  package static func andMoreErrors(_ count: Int) -> LocalizedText { and(Counted.moreErrors.text(count)) }

  /// What follows the warnings and notes shown when there are more.
  package static func andMoreRemarks(_ count: Int) -> LocalizedText { and(Counted.moreRemarks.text(count)) }

  private static func and(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(en: "and \(text.english)", fr: "et \(text.french)")
  }
}
