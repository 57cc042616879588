/// Counts work done, and tells whoever wants to know which part of the whole it is.
struct WorkMeter {
  private let total: Double
  private var done = 0.0
  private let progress: ((Double) -> Void)?

  init(of total: Double, _ progress: ((Double) -> Void)?) {
    self.total = total
    self.progress = progress
  }

  mutating func add(_ work: Double) {
    guard let progress, total > 0 else { return }
    done += work
    progress(min(1, done / total))
  }
}
