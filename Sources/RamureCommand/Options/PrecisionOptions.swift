import ArgumentParser
import RamureAnalysis
import RamureWording

/// How exactly figures are taken, and on which scale.
struct PrecisionOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(MetricsWords.raw))
  var raw = false

  @Option(help: ArgumentHelp(MetricsWords.tolerance, slot: MetricsWords.Slot.number))
  var tolerance: Double?

  func validate() throws {
    if let tolerance, !(tolerance.isFinite && tolerance > 0 && tolerance < 1) {
      throw ValidationError(MetricsWords.toleranceRange[Speech.current.language])
    }
  }

  func settings(of choice: MetricChoice) throws(Failure) -> MetricSettings {
    var settings = MetricSettings()
    settings.isRaw = raw
    settings.tolerance = tolerance
    return settings
  }

  func estimates(_ metric: Metric) -> Bool { false }
}
