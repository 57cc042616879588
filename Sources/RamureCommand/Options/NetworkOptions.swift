import ArgumentParser
import RamureAnalysis
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

  @Option(help: ArgumentHelp(NetworkWords.weight, slot: MapWords.Slot.attribute))
  var weight: String?

  @Option(help: ArgumentHelp(NetworkWords.weightIs, slot: NetworkWords.Slot.meaning))
  var weightIs: Meaning?

  func validate() throws {
    guard weightIs == nil || weight != nil else {
      throw ValidationError(NetworkWords.weightIsAlone[Speech.current.language])
    }
  }

  /// - Parameter form: who is tied to whom.
  func projection(_ form: Projection.Form, of selection: Selection) -> Projection {
    let weighting = weight.map {
      Projection.Weighting(attribute: $0, meaning: weightIs == .distance ? .distance : .strength)
    }
    return Projection(selection: selection, isDirected: directed, weighting: weighting, form: form)
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

  /// The view of the part of an ecosystem that was chosen.
  func applied(to seen: SeenPart) throws(Failure) -> ProjectedNetwork {
    do {
      return try projection(of: seen.selection).applied(to: seen.selected)
    } catch {
      throw Failure(error)
    }
  }

  /// The way of looking, at a selection.
  func projection(of selection: Selection) -> Projection {
    let form: Projection.Form =
      switch project {
      case nil: .all
      case .actors: .actors
      case .partners: .partners
      case .bipartite: .bipartite
      }
    return ties.projection(form, of: selection)
  }
}

/// `--by`: what makes a group, for measures of ties within and between groups.
struct GroupOption: ParsableArguments {
  @Option(help: ArgumentHelp(NetworkWords.by, slot: MapWords.Slot.attribute))
  var by = "subkind"

  /// What the groups of an ecosystem go by, in words.
  var words: LocalizedText {
    switch by {
    case "kind": NetworkWords.byKind
    case "subkind": NetworkWords.bySubkind
    case "territory": NetworkWords.byTerritory
    case "community": NetworkWords.byCommunity
    default: NetworkWords.byAttribute(by)
    }
  }

  func grouping(in ecosystem: Ecosystem) throws(Failure) -> Grouping {
    switch by {
    case "kind": return .kind
    case "subkind": return .subkind
    case "territory": return .territory
    case "community": return .community
    default:
      let attributes = ecosystem.nodeAttributes
      guard !attributes.contains(where: { $0.isSameText(as: by) }) else { return .attribute(by) }
      let known = ["kind", "subkind", "territory", "community"] + attributes
      throw .problem(
        .wrongUsage, .unknownAttribute(by, nearest: NearestNames().to(by, in: known), known: known), at: nil)
    }
  }
}

extension Failure {
  init(_ error: InvalidProjection) {
    self =
      switch error {
      case .settings(let diagnoses): .problem(.wrongUsage, diagnoses[0], at: nil)
      case .data(let invalid): .invalid(invalid)
      }
  }
}
