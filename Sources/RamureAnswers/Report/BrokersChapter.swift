import RamureAnalysis
import RamureDrawing
import RamureWording

/// Who connects whom.
struct BrokersChapter {
  private let matter: ReportMatter

  init(_ matter: ReportMatter) { self.matter = matter }

  var blocks: [DocumentBlock] {
    switch matter.brokers {
    case .success(let answer): blocks(of: answer)
    case .failure(let error): [matter.paragraph(ReportWords.withoutView(error.problem))]
    }
  }

  private func blocks(of answer: BrokersAnswer) -> [DocumentBlock] {
    guard !answer.brokers.isEmpty else {
      return [matter.paragraph(BrokersWords.nobody), matter.note(answer.description)]
    }
    var blocks = [matter.paragraph(ReportWords.brokersLead)]
    for (place, broker) in answer.brokers.enumerated() {
      blocks.append(.heading("\(place + 1). \(answer.title(broker, matter.language))"))
      blocks.append(matter.list(answer.links(broker) + [answer.summary(broker)]))
    }
    if let more = matter.more(answer.total - answer.brokers.count) { blocks.append(matter.paragraph(more)) }
    return blocks + [matter.note(BrokersWords.roles), matter.note(answer.description)]
  }
}

extension InvalidProjection {
  /// The first thing that stands in the way.
  var problem: LocalizedText {
    switch self {
    case .settings(let diagnoses): diagnoses[0].problem
    case .data(let invalid): invalid.violations.items[0].diagnosis.problem
    }
  }
}
