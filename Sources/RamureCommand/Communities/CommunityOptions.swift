import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureNetwork
import RamureWording

/// How communities are looked for.
struct CommunityOptions: ParsableArguments {
  enum Objective: String, CaseIterable, ExpressibleByArgument {
    case modularity, cpm
  }

  @Option(help: ArgumentHelp(CommunityWords.algorithm, slot: CommunityWords.Slot.algorithm))
  var algorithm: CommunitySearch.Algorithm = .leiden

  @Option(help: ArgumentHelp(CommunityWords.objective, slot: CommunityWords.Slot.objective))
  var objective: Objective?

  @Option(help: ArgumentHelp(CommunityWords.resolution, slot: OptionWords.Slot.number))
  var resolution: Double?

  @Option(help: ArgumentHelp(CommunityWords.seed, slot: OptionWords.Slot.number))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(CommunityWords.restarts, slot: OptionWords.Slot.count))
  var restarts: Int?

  @Flag(help: ArgumentHelp(CommunityWords.fast))
  var fast = false

  @Option(help: ArgumentHelp(CommunityWords.minSize, slot: OptionWords.Slot.count))
  var minSize = 1

  static let resolutions = 0...1e6
  static let restartCounts = 1...10_000

  func validate() throws {
    let language = Speech.current.language
    if let resolution, !Self.resolutions.contains(resolution) {
      throw ValidationError(CommunityWords.resolutionRange[language])
    }
    if let restarts, !Self.restartCounts.contains(restarts) {
      throw ValidationError(CommunityWords.restartsRange[language])
    }
    if fast, restarts != nil { throw ValidationError(CommunityWords.fastWithRestarts[language]) }
    guard minSize >= 1 else { throw ValidationError(CommunityWords.minSizeRange[language]) }
    if let idle = idleOption { throw ValidationError(CommunityWords.idle(idle, algorithm.rawValue)[language]) }
  }

  /// An option that the algorithm does not read: better refused than without effect.
  private var idleOption: String? {
    if !algorithm.hasObjective, objective != nil { return "--objective" }
    if !algorithm.hasObjective, resolution != nil { return "--resolution" }
    if !algorithm.restarts, restarts != nil { return "--restarts" }
    if algorithm != .leiden, fast { return "--fast" }
    return nil
  }

  /// An option that was given, where it is without effect. `--fast` says only how long to look.
  var saidOption: String? {
    if algorithm != .leiden { return "--algorithm" }
    if objective != nil { return "--objective" }
    if resolution != nil { return "--resolution" }
    if seed != 1 { return "--seed" }
    if restarts != nil { return "--restarts" }
    return minSize != 1 ? "--min-size" : nil
  }

  var search: CommunitySearch {
    CommunitySearch(
      algorithm: algorithm, objective: objective == .cpm ? .constantPotts : .modularity, resolution: resolution,
      seed: seed, restarts: restarts, isQuick: fast, minSize: minSize)
  }
}

extension CommunitySearch.Algorithm: ExpressibleByArgument {}
