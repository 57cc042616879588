/// What is wrong with something a user wrote, and what to do about it.
///
/// The catalogue of diagnoses is this type's static members, one file a topic. The code is stable: scripts may rely on it.
public struct Diagnosis: Hashable, Sendable {
  /// A short stable name such as `unknown-kind`.
  public let code: String
  /// What is wrong, without a capital or a full stop: it follows a position.
  public let problem: LocalizedText
  /// What to do, as an instruction.
  public let remedy: LocalizedText

  public init(code: String, problem: LocalizedText, remedy: LocalizedText) {
    self.code = code
    self.problem = problem
    self.remedy = remedy
  }

  /// "what is wrong; what to do" in one language.
  public func text(_ language: Language) -> String {
    "\(problem[language])\(language == .french ? " ; " : "; ")\(remedy[language])"
  }
}

extension LocalizedText {
  /// "did you mean a, b or c?", or `otherwise` when nothing is near.
  package static func didYouMean(_ nearest: [String], otherwise: LocalizedText) -> LocalizedText {
    guard !nearest.isEmpty else { return otherwise }
    return LocalizedText(
      en: "did you mean \(Enumeration.alternatives(Enumeration.quoted(nearest, .english), .english))?",
      fr: "vouliez-vous dire \(Enumeration.alternatives(Enumeration.quoted(nearest, .french), .french)) ?")
  }
}
