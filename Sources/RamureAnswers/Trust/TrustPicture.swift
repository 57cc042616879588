import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

extension TrustAnswer {
  /// Brakes and accelerators as a picture: the stages of the vocabulary in their order, the end only where something is
  /// said of it, and what names no stage.
  public func picture(theme: Theme) -> Chart {
    let stages = ecosystem.vocabulary.stages
    var rows: [BrakePicture.Row] = stages.indices.compactMap { stage in
      guard let entry = findings.stages.first(where: { $0.stage == stage }) else {
        return stages[stage].id == "ended" ? nil : row(self.stage(stage), [])
      }
      return row(self.stage(stage), entry.facts)
    }
    if let entry = findings.stages.first(where: { $0.stage == nil }) {
      rows.append(row(TrustWords.noStage, entry.facts))
    }
    return BrakePicture(
      rows: rows, all: row(BrakeWording.all, findings.stages.flatMap(\.facts)), theme: theme, language: language,
      filters: filters
    ).chart(of: ecosystem)
  }

  private func row(_ label: LocalizedText, _ facts: [TrustFact]) -> BrakePicture.Row {
    func side(_ isEnabling: Bool) -> BrakePicture.Side {
      // The heaviest first; those as heavy as they are written.
      let own = facts.filter { $0.isEnabling == isEnabling }
        .sorted { (-$0.strength, $0.relation) < (-$1.strength, $1.relation) }
      return BrakePicture.Side(
        weight: own.reduce(0) { $0 + $1.strength },
        names: own.map { fact in
          let (cause, target) = (name(fact.cause), name(fact.target))
          return LocalizedText(
            en: "\(cause.english) → \(target.english)", fr: "\(cause.french) → \(target.french)")
        })
    }
    let (brakes, accelerators) = (side(false), side(true))
    let whole = brakes.weight + accelerators.weight
    return BrakePicture.Row(
      stage: label, brakes: brakes, accelerators: accelerators,
      balance: whole > 0 ? (accelerators.weight - brakes.weight) / whole : nil)
  }
}
