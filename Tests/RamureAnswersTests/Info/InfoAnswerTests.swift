import RamureModel
import RamureWording
import Testing

@testable import RamureAnswers

@Suite struct InfoAnswerTests {
  @Test(arguments: Language.allCases) func anEmptyEcosystemHasNoDensity(_ language: Language) throws {
    let answer = InfoAnswer(of: try EcosystemDraft().validated().ecosystem, language: language)
    #expect(answer.text(as: .table).contains(InfoWords.density(nil)[language]))
  }
}
