import RamureAnalysis
import RamureNetwork
import RamureWording
import Testing

/// What a library throws says itself, as the command does.
@Suite struct IterationErrorTests {
  @Test func everyErrorSaysItself() {
    let errors: [IterationError] = [
      .notConverged(steps: 1000, change: 0.5), .attenuationTooLarge(0.5, bound: 0.25), .withoutCycles,
    ]
    for error in errors {
      #expect("\(error)" == error.text(.english) && error.text(.french) != error.text(.english))
    }
    #expect("\(errors[0])".contains("1,000 steps") && errors[1].text(.french).contains("0.25"))
  }

  /// Nothing is said of arrows where there are none.
  @Test func theReasonIsThatOfTheView() {
    let error = IterationError.withoutCycles
    #expect(error.reason(isDirected: true).english.contains("arrows"))
    #expect(!error.reason(isDirected: false).english.contains("arrows") && !error.text(.english).contains("arrows"))
  }
}
