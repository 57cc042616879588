import RamureModel
import RamureWording

extension Projection {
  /// The view in words.
  ///
  /// - Parameters:
  ///   - selected: where kinds get their labels from, nodes their names, and what the date did.
  ///   - none: how many relations weigh nothing, and are no ties.
  public func description(of selected: SelectedEcosystem, without none: Int = 0) -> LocalizedText {
    var words = words(of: selected)
    words.weightless = none
    return words.text
  }

  /// The view in words, where it is looked at through time.
  func description(of selected: SelectedEcosystem, _ view: EvolutionView) -> LocalizedText {
    var words = words(of: selected)
    words.date = nil
    switch view {
    case .snapshot(let window): return words.text.narrowed(to: EvolutionWords.snapshot(window: window))
    case .cumulative: return words.text.narrowed(to: EvolutionWords.cumulative)
    case .decaying(let halfLife):
      words.fades = true
      return words.text.narrowed(to: EvolutionWords.decaying(halfLife: halfLife))
    }
  }

  private func words(of selected: SelectedEcosystem) -> ViewWords {
    let vocabulary = selected.ecosystem.vocabulary
    var words = ViewWords()
    words.form =
      switch form {
      case .all: .all
      case .actors: .actors
      case .partners: .partners
      case .bipartite: .bipartite
      }
    words.isDirected = isDirected
    words.weight = weighting.map { weighting in
      (attribute: weighting.attribute, isDistance: weighting.meaning == .distance)
    }
    words.relationKinds = selection.relationKindLabels(in: vocabulary)
    words.nodeKinds = selection.nodeKindLabels(in: vocabulary)
    words.leftOut = selected.leftOut.map { LocalizedText(en: $0.text(.english), fr: $0.text(.french)) }
    words.date = selection.date.map { date in
      (date: date.description, undated: selected.undatedNodes + selected.undatedRelations)
    }
    return words
  }
}
