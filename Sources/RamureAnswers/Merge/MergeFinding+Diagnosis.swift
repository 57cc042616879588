import RamureAnalysis
import RamureModel
import RamureWording

extension MergeFinding {
  /// What is to be told at the place of the file that comes later.
  var diagnosis: Diagnosis {
    let kept = ("\(short: kept)", keptAt.description)
    return switch (what, subject) {
    case (.joined, _):
      MergeWords.joined("\(short: other)", with: kept, reason.map { MergeWords.reason($0) })
    case (.renamed, .source):
      MergeWords.sourceRenamed(kept.0, to: "\(short: other)", first: keptAt.file)
    case (.renamed, _):
      MergeWords.renamed(kept.0, to: "\(short: other)", first: kept.1)
    case (.leftOut, _):
      MergeWords.leftOut(subject.words, kept.0)
    case (.conflict, .kind(let id)):
      MergeWords.kindConflict(id, first: keptAt.file)
    case (.conflict, _):
      MergeWords.conflict(subject.words, field?.label ?? LocalizedText(verbatim: ""), "\(short: other)", kept)
    }
  }
}
