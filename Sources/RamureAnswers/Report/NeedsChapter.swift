import RamureAnalysis
import RamureDrawing
import RamureWording

/// Which needs nothing answers, and where nobody works together.
struct NeedsChapter {
  private let matter: ReportMatter

  init(_ matter: ReportMatter) { self.matter = matter }

  var blocks: [DocumentBlock] { needs + [matter.heading(ReportWords.territories)] + territories }

  private var needs: [DocumentBlock] {
    let survey = matter.needs
    guard !survey.needs.isEmpty else { return [matter.paragraph(ReportWords.noNeeds)] }
    return [matter.paragraph(ReportWords.needs(survey.needs.count, open: survey.unanswered.count))]
      + part(ReportWords.nothingAddresses, survey.open) { _ in [] }
      + part(ReportWords.answersEnded, survey.unansweredSince) { $0.past }
      + part(ReportWords.withoutSolution, survey.withoutSolution) { $0.others }
      + part(ReportWords.singleSolution, survey.singlyAnswered) { $0.solutions }
  }

  /// A heading and the needs below it, each with what answers it.
  private func part(
    _ title: LocalizedText, _ needs: [NeedSurvey.Need], answers: (NeedSurvey.Need) -> [Int]
  ) -> [DocumentBlock] {
    guard !needs.isEmpty else { return [] }
    let items = needs.prefix(matter.most).map { need -> DocumentText in
      let name = DocumentText.strong(matter.name(need.node)[matter.language])
      let answers = answers(need)
      return answers.isEmpty
        ? name : name + matter.text(ReportWords.answered(by: FragilityWords.list(answers.map(matter.name))))
    }
    let more = matter.more(needs.count - items.count).map { [matter.text($0)] } ?? []
    return [matter.heading(ReportWords.counted(title, needs.count)), .list(items + more)]
  }

  private var territories: [DocumentBlock] {
    let survey = matter.territories
    guard !survey.territories.isEmpty else { return [matter.paragraph(ReportWords.noTerritories)] }
    guard survey.partnershipCount > 0 else { return [matter.paragraph(ReportWords.noPartnerships)] }
    let bare = survey.withoutPartnership
    return [
      matter.paragraph(
        ReportWords.territories(
          survey.territories.count, bare: bare.count,
          FragilityWords.list(bare.map { matter.name($0.node) }, most: 3 * matter.most)))
    ]
  }
}
