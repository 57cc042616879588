extension Metric {
  static let influence: [Metric] = []
  static let paths: [Metric] = []
  static let whole: [Metric] = []
  static let newmanMixingX = ""
  static let wassermanFaustX = ""
}
