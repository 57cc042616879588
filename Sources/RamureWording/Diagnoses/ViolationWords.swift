/// How violations are told on the screen.
public enum ViolationWords {
  /// What stands between the place and a message that is no error.
  public static let warning = LocalizedText(en: "warning: ", fr: "avertissement : ")
  public static let note = LocalizedText(en: "note: ", fr: "remarque : ")

  /// What follows the errors shown when there are more.
  public static func andMoreErrors(_ count: Int) -> LocalizedText { and(Counted.moreErrors.text(count)) }

  /// What follows the warnings and notes shown when there are more.
  public static func andMoreRemarks(_ count: Int) -> LocalizedText { and(Counted.moreRemarks.text(count)) }

  private static func and(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(en: "and \(text.english)", fr: "et \(text.french)")
  }
}
