import RamureAnalysis
import RamureModel
import RamureWording

extension StagesWords {
  /// How something went through its stages, one after the other; last those without a date.
  static func stays(_ path: StagePath, in stages: [Stage]) -> [LocalizedText] {
    func label(_ place: Int) -> LocalizedText { stages[place].label.inertLine }
    let stays = path.stays.map { stay in
      Self.stay(
        label(stay.stage), from: stay.start.description,
        length: stay.length.map { length(months: $0.months, isInYears: $0.isInYears) }, isOpen: stay.isOpen)
    }
    return stays + (path.undated.isEmpty ? [] : [withoutDate(path.undated.map(label))])
  }
}
