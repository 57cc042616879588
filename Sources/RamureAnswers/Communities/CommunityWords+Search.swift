import RamureDrawing
import RamureWording

/// How communities are looked for.
extension CommunityWords {
  package enum Objective: Sendable {
    case modularity, constantPotts
  }

  /// "communities by leiden (modularity, resolution 1, seed 1, 10 starts)".
  package static func search(
    algorithm: String, objective: Objective, resolution: Double?, seed: UInt64?, restarts: Int?,
    isQuick: Bool = false
  ) -> LocalizedText {
    func text(_ language: Language) -> String {
      var parts: [String] = []
      if let resolution {
        parts.append(
          objective == .modularity
            ? LocalizedText(en: "modularity", fr: "modularité")[language]
            : LocalizedText(en: "constant Potts model", fr: "modèle de Potts constant")[language])
        let figure = MapWording.figure(resolution, language)
        parts.append(LocalizedText(en: "resolution \(figure)", fr: "résolution \(figure)")[language])
      }
      if let seed { parts.append(LocalizedText(en: "seed \(seed)", fr: "graine \(seed)")[language]) }
      if let restarts {
        let count = Figures.grouped(restarts, language)
        parts.append(LocalizedText(en: "\(count) starts", fr: "\(count) départs")[language])
      }
      if isQuick { parts.append(LocalizedText(en: "a few passes", fr: "quelques passes")[language]) }
      return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    }
    return LocalizedText(
      en: "communities by \(algorithm)\(text(.english))", fr: "communautés selon \(algorithm)\(text(.french))")
  }
}

extension Diagnosis {
  package static func tooManyTies(_ ties: Int, _ algorithm: String) -> Diagnosis {
    Diagnosis(
      code: "too-many-ties",
      problem: LocalizedText(
        en: "with \(Figures.grouped(ties, .english)) ties \(algorithm) would not end within minutes",
        fr: "avec \(Figures.grouped(ties, .french)) liens, \(algorithm) ne finirait pas en quelques minutes"),
      remedy: LocalizedText(
        en: "choose --algorithm leiden, which also finds better communities, or look at less (--kinds, --focus)",
        fr: """
          choisissez --algorithm leiden, qui trouve aussi de meilleures communautés, ou regardez moins (--kinds, --focus)
          """))
  }
}
