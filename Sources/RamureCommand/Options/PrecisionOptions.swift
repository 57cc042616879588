import ArgumentParser
import RamureAnalysis
import RamureNetwork
import RamureWording

/// How exactly figures are taken, and on which scale.
struct PrecisionOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(MetricsWords.raw))
  var raw = false

  @Option(help: ArgumentHelp(MetricsWords.tolerance, slot: MetricsWords.Slot.number))
  var tolerance: Double?

  @Option(help: ArgumentHelp(MetricsWords.approximate, slot: MetricsWords.Slot.metrics))
  var approximate: [String] = []

  @Option(help: ArgumentHelp(MetricsWords.error, slot: MetricsWords.Slot.number))
  var error = 0.01

  @Option(help: ArgumentHelp(MetricsWords.confidence, slot: MetricsWords.Slot.number))
  var confidence = 0.95

  @Option(help: ArgumentHelp(MetricsWords.seed, slot: MetricsWords.Slot.number))
  var seed: UInt64 = 1

  func validate() throws {
    let language = Speech.current.language
    if let tolerance, !Self.isShare(tolerance) { throw ValidationError(MetricsWords.toleranceRange[language]) }
    guard Self.isShare(error), Self.isShare(confidence) else {
      throw ValidationError(MetricsWords.shareRange[language])
    }
    guard error >= 0.0005 else { throw ValidationError(MetricsWords.leastError[language]) }
  }

  private static func isShare(_ number: Double) -> Bool { number > 0 && number < 1 }

  func settings(for choice: MetricChoice, isDirected: Bool) throws(Failure) -> MetricSettings {
    var settings = MetricSettings()
    settings.isRaw = raw
    settings.tolerance = tolerance
    settings.sampling = Sampling(error: error, confidence: confidence, seed: seed)
    for id in approximate.flatMap(WordList.words) {
      let metric = try MetricChoice.metric(id)
      guard MetricCatalogue.estimable.contains(metric.id) else {
        throw .problem(.wrongUsage, .notEstimable(id, known: MetricCatalogue.estimable), at: nil)
      }
      guard choice.metrics.contains(where: { $0.id == metric.id }) else {
        throw .problem(.wrongUsage, .estimatedButNotTaken(id), at: nil)
      }
      guard !raw || metric.id != "betweenness" else { throw .problem(.wrongUsage, .estimatedRaw, at: nil) }
      guard !isDirected || metric.id == "betweenness" else {
        throw .problem(.wrongUsage, .estimatedDirected, at: nil)
      }
      settings.estimated.insert(metric.id)
    }
    return settings
  }
}
