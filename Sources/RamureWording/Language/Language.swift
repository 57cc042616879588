/// A language Ramure speaks.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case french = "fr"

  /// The language of a locale name or a language tag: `fr`, `fr_FR.UTF-8`, `fr-CA`.
  ///
  /// `nil` for a language Ramure does not speak, and for the neutral locales `C` and `POSIX`.
  public init?(tag: String) {
    let primary = tag.prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
    self.init(rawValue: primary.lowercased())
  }
}
