import RamureWording
import Testing

@testable import RamureCommand

@Suite("How far long work is")
struct ProgressBarTests {
  /// What is written when work is told of at some times, in seconds.
  static func written(_ reports: [(time: Double, share: Double)], isShown: Bool = true) -> [String] {
    var (texts, time) = ([String](), 0.0)
    let bar = ProgressBar(isShown: isShown, .english, write: { texts.append($0) }, now: { time })
    for report in reports {
      time = report.time
      bar.report("Betweenness", report.share)
    }
    bar.clear()
    return texts
  }

  @Test func saysNothingInTheFirstSecond() {
    #expect(Self.written([(0, 0), (0.5, 0.3), (0.9, 0.9)]) == [])
    #expect(Self.written([(0, 0), (5, 0.5)], isShown: false) == [])
  }

  @Test func showsTheShareAndAnEstimate() {
    let texts = Self.written([(0, 0), (10, 0.25), (10.05, 0.26), (20, 0.5)])
    // Half a second later nothing new is shown; at the end the line is wiped.
    #expect(
      texts == [
        "\r[######··················] Betweenness 25%, about 30 s left",
        "\r[############············] Betweenness 50%, about 20 s left",
        "\r" + String(repeating: " ", count: 59) + "\r",
      ])
  }
}
