import RamureDrawing
import RamureModel
import RamureWording
import Testing

@testable import RamureAnswers

@Suite struct ReportAnswerTests {
  /// Two circles of four, tied by one.
  private static func circles() throws -> Ecosystem {
    var draft = EcosystemDraft()
    for number in 0..<8 { draft.addNode("a\(number)", kind: "association") }
    for (from, to) in [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2), (4, 5), (5, 6), (6, 7), (7, 4), (4, 6), (3, 4)] {
      draft.addRelation("a\(from)", "supports", "a\(to)")
    }
    return try draft.validated().ecosystem
  }

  /// The works a report of some chapters waits for, and what its first page says.
  private static func made(_ chapters: String) throws -> (works: Set<String>, text: String) {
    var works: Set<String> = []
    var settings = try ReportSettings(chapters: [chapters])
    settings.showsPictures = false
    let report = try ReportAnswer(
      of: try circles(), settings, language: .english, version: "1", by: .inProcess,
      watch: Watch { title, _ in works.insert(title.english) })
    return (works, String(decoding: MarkdownWriter(pictures: .inside).markdown(of: report.document), as: UTF8.self))
  }

  /// What is said of a long work that looks for communities, or that draws by chance what to compare them with.
  private static let ofCommunities = Set(
    [CommunityWords.searching, CommunityWords.progress, CommunityWords.drawing].map(\.english))

  @Test func communitiesAreLookedForWhereAChapterTellsOfThem() throws {
    let (works, text) = try Self.made("communities")
    #expect(!works.isDisjoint(with: Self.ofCommunities))
    #expect(text.contains("2 communities"))
  }

  @Test(arguments: ["needs", "content", "quality,sources", "actors"])
  func otherChaptersLookForNone(_ chapters: String) throws {
    let (works, text) = try Self.made(chapters)
    #expect(works.isDisjoint(with: Self.ofCommunities))
    #expect(!text.contains("communities"))
  }

  @Test func anUnknownChapterIsRefused() {
    #expect(throws: Refusal.self) { try ReportSettings(chapters: ["maps"]) }
  }
}
