import RamureWording

/// The long form of a diagnosis: what it means, how it comes about, and how it is put right, by an example of each.
///
/// The texts stand in `Texts/*.txt`, in both languages side by side, so that whoever translates sees nothing but text; they are
/// embedded as they stand. A block begins with `# code`, then has `en:` and `fr:`, then `wrong:` and `right:` with what sort of
/// example follows, indented by two spaces.
public struct Explanation: Sendable {
  /// The code of the diagnosis. One explanation of `lost` stands for all that a format has no place for.
  public let code: String
  public let meaning: LocalizedText
  public let wrong: Example
  public let right: Example

  /// What leads to the diagnosis, or no more.
  public struct Example: Sendable {
    public enum Form: String, CaseIterable, Sendable {
      /// An ecosystem file.
      case yaml
      /// `nodes.csv` or `edges.csv` of a pair.
      case nodes, edges
      /// A table of partnerships.
      case partnerships = "list-of-partnerships"
      /// A list of edges.
      case list
      /// Files of other programs.
      case graphml, gexf, gml, dot, pajek, json, dl, mtx, lad, multilayer, mmd, ttl
      /// A file of positions, or of a guided tour.
      case positions, tour
      /// A line typed.
      case command
      /// A query of the pattern language.
      case query
      /// Something that no text shows.
      case situation = "case"
    }

    public let form: Form
    /// The same in both languages, but for a situation.
    public let text: LocalizedText
  }

  /// All of them, by topic.
  public static let all: [Explanation] = ExplanationTexts.read()

  /// The explanation of a diagnosis.
  public static func of(_ code: String) -> Explanation? {
    let wanted = code.hasPrefix("lost-") ? "lost" : code
    guard let found = all.first(where: { $0.code == wanted }) else { return nil }
    return Explanation(code: code, meaning: found.meaning, wrong: found.wrong, right: found.right)
  }
}
