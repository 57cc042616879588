import RamureAnalysis
import RamureModel
import RamureWording

/// Figures in each of the forms they can be asked for.
struct MetricsAnswer: Answer {
  let report: MetricReport
  /// What of nodes, edges and the whole is shown, in this order.
  let subjects: [Metric.Subject]
  let rows: MetricRows

  // MARK: - For people

  func text(_ language: Language) -> String {
    var blocks: [String] = []
    for subject in subjects {
      switch subject {
      case .network: blocks.append(MetricBlock(report).text(language))
      case .node, .edge:
        blocks.append(MetricListing(rows: rows, subject: subject, width: Terminal.width).text(language))
      }
    }
    return blocks.joined(separator: "\n")
      + footnotes.map {
        LineFolding.folded($0[language], to: Terminal.columns, hanging: 1)
      }.joined()
  }

  /// The view, then what has to be known of some figures.
  var footnotes: [LocalizedText] {
    // One remark may be on several measures.
    var texts: [LocalizedText] = []
    for remark in report.remarks where !texts.contains(remark.text) { texts.append(remark.text) }
    let remarks = texts.map { text in
      MetricsWords.remark(on: report.remarks.filter { $0.text == text }.map(\.metric.title), text).inParentheses
    }
    return [report.description.inParentheses] + remarks
  }

  // MARK: - For programs

  var table: Table {
    guard let subject = subjects.first else { return Table(columns: []) }
    return subject == .network ? MetricBlock(report).table : rows.table(subject)
  }

  var json: JSONValue? {
    var members: [String: JSONValue] = [:]
    for subject in subjects {
      switch subject {
      case .node: members["nodes"] = rows.json(.node)
      case .edge: members["edges"] = rows.json(.edge)
      case .network: members["network"] = MetricBlock(report).json
      }
    }
    members["metrics"] = .array(report.columns.map { .text($0.metric.id) })
    members["view"] = .text(report.description[rows.language])
    if !report.remarks.isEmpty {
      var notes: [String: [String]] = [:]
      for remark in report.remarks { notes[remark.metric.id, default: []].append(remark.text[rows.language]) }
      let separator = rows.language == .french ? " ; " : "; "
      members["notes"] = .object(notes.mapValues { .text($0.joined(separator: separator)) })
    }
    return .object(members)
  }
}
