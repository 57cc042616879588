import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureModel
import RamureNetwork
import RamureWording

/// Which way ties point and what they weigh.
struct TieOptions: ParsableArguments {
  enum Meaning: String, CaseIterable, ExpressibleByArgument {
    case strength, distance
  }

  @Flag(help: ArgumentHelp(NetworkWords.directed))
  var directed = false

  @Option(help: ArgumentHelp(NetworkWords.weight, slot: OptionWords.Slot.attribute))
  var weight: String?

  @Option(help: ArgumentHelp(NetworkWords.weightIs, slot: NetworkWords.Slot.meaning))
  var weightIs: Meaning?

  func validate() throws {
    guard weightIs == nil || weight != nil else {
      throw ValidationError(NetworkWords.weightIsAlone[Speech.current.language])
    }
  }

  /// - Parameter form: who is tied to whom.
  func projection(_ form: Projection.Form = .all) -> Projection {
    let weighting = weight.map {
      Projection.Weighting(attribute: $0, meaning: weightIs == .distance ? .distance : .strength)
    }
    return Projection(isDirected: directed, weighting: weighting, form: form)
  }
}

/// How an ecosystem is looked at as a network: which way ties point, what they weigh, who is tied to whom.
struct NetworkOptions: ParsableArguments {
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case actors, partners, bipartite
  }

  @OptionGroup var ties: TieOptions

  @Option(help: ArgumentHelp(NetworkWords.project, slot: NetworkWords.Slot.form))
  var project: Form?

  var directed: Bool { ties.directed }
  var weight: String? { ties.weight }
  var weightIs: TieOptions.Meaning? { ties.weightIs }

  /// The way of looking.
  var projection: Projection {
    let form: Projection.Form =
      switch project {
      case nil: .all
      case .actors: .actors
      case .partners: .partners
      case .bipartite: .bipartite
      }
    return ties.projection(form)
  }
}

/// `--by`: what makes a group, for measures of ties within and between groups.
struct GroupOption: ParsableArguments {
  @Option(help: ArgumentHelp(NetworkWords.by, slot: OptionWords.Slot.attribute))
  var by = "subkind"
}
