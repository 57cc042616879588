/// Whether steps still come closer to where they lead, or rounding holds them where they are.
struct StepProgress {
  /// After how many steps at least half of what was missing must be gone.
  let patience: Int
  private var best = Double.infinity
  private var left: Int

  init(patience: Int) {
    self.patience = patience
    left = patience
  }

  /// Takes note of what is missing after a step.
  mutating func isGaining(_ missing: Double) -> Bool {
    if missing <= best / 2 {
      best = missing
      left = patience
      return true
    }
    left -= 1
    return left > 0
  }
}
