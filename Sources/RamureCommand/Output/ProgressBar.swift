import Dispatch
import RamureAnswers
import RamureWording

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Tells someone who waits at a terminal how far a long work is, and about how long it still takes.
///
/// Nothing is shown in the first second, nor where standard error is not a terminal. What was shown is gone once the
/// work is done.
final class ProgressBar {
  private let isShown: Bool
  private let language: Language
  private let write: (String) -> Void
  private let now: () -> Double
  private var label = ""
  private var start = 0.0
  private var last = -Double.infinity
  private var width = 0

  /// - Parameters:
  ///   - isShown: whether anybody watches.
  ///   - write: takes the signs; standard error unless said.
  ///   - now: a clock, in seconds.
  init(
    isShown: Bool, _ language: Language, write: @escaping (String) -> Void = { StandardError.write($0) },
    now: @escaping () -> Double = { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }
  ) {
    self.isShown = isShown
    self.language = language
    self.write = write
    self.now = now
  }

  /// Tells how far the work called `label` is, from 0 to 1. A new label begins anew.
  func report(_ label: String, _ fraction: Double) {
    guard isShown else { return }
    let time = now()
    if label != self.label {
      clear()
      (self.label, start, last) = (label, time, -.infinity)
    }
    let elapsed = time - start
    guard elapsed >= 1, time - last >= 0.1 else { return }
    last = time
    let share = min(max(fraction, 0), 1)
    let left = share > 0 ? elapsed * (1 - share) / share : nil
    show(ProgressWords.line(label, share: share, secondsLeft: left)[language], share)
  }

  /// Takes away what was shown.
  func clear() {
    if width > 0 { write("\r" + String(repeating: " ", count: width) + "\r") }
    width = 0
  }

  private func show(_ words: String, _ share: Double) {
    let cells = 24
    let full = Int((share * Double(cells)).rounded(.down))
    let bar = "[" + String(repeating: "#", count: full) + String(repeating: "·", count: cells - full) + "] "
    let line = bar + words
    write("\r" + line.padded(to: width))
    width = line.displayWidth
  }
}
