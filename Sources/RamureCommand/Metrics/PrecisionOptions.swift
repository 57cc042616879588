import ArgumentParser
import RamureAnalysis
import RamureAnswers
import RamureNetwork
import RamureWording

/// How exactly figures are taken, and on which scale.
struct PrecisionOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(MetricsWords.raw))
  var raw = false

  @Option(help: ArgumentHelp(MetricsWords.tolerance, slot: OptionWords.Slot.number))
  var tolerance: Double?

  @Option(help: ArgumentHelp(MetricsWords.approximate, slot: OptionWords.Slot.metrics))
  var approximate: [String] = []

  @Option(help: ArgumentHelp(MetricsWords.error, slot: OptionWords.Slot.number))
  var error = 0.01

  @Option(help: ArgumentHelp(MetricsWords.confidence, slot: OptionWords.Slot.number))
  var confidence = 0.95

  @Option(help: ArgumentHelp(MetricsWords.seed, slot: OptionWords.Slot.number))
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

  func settings(for choice: MetricChoice, isDirected: Bool) throws(Refusal) -> MetricSettings {
    var settings = MetricSettings()
    settings.isRaw = raw
    settings.tolerance = tolerance
    settings.sampling = Sampling(error: error, confidence: confidence, seed: seed)
    for id in approximate.flatMap(WordList.words) {
      let metric = try MetricChoice.metric(id)
      guard MetricCatalogue.estimable.contains(metric.id) else {
        throw .question(.notEstimable(id, known: MetricCatalogue.estimable))
      }
      guard choice.metrics.contains(where: { $0.id == metric.id }) else {
        throw .question(.estimatedButNotTaken(id))
      }
      guard !raw || metric.id != "betweenness" else { throw .question(.estimatedRaw) }
      guard !isDirected || metric.id == "betweenness" else {
        throw .question(.estimatedDirected)
      }
      settings.estimated.insert(metric.id)
    }
    return settings
  }
}
