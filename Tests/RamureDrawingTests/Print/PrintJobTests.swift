import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct PrintJobTests {
  private static let sheet = PrintSheet(Extent(1_600, 900), on: .a3)
  private static let job = PrintJob(
    form: .png, sheet: sheet, resolution: PrintResolution(sheet, perInch: 150), title: "Été </svg>",
    svg: Array("<svg/>".utf8))

  @Test func whatIsWrittenIsReadBack() {
    #expect(PrintMessage.job(PrintMessage.encode(Self.job)) == Self.job)
  }

  /// Cut anywhere, or with anything in it: no job, or one that can be drawn; never a trap.
  @Test(arguments: UInt64(0)..<200) func whatIsBrokenIsNoJob(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let whole = PrintMessage.encode(Self.job)
    #expect(PrintMessage.job(Array(whole[..<Int.random(in: 0..<whole.count, using: &random)])) == nil)
    var bytes = whole
    for _ in 0..<4 {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    if let job = PrintMessage.job(bytes) {
      #expect(job.sheet.page.width > 0 && job.sheet.page.height > 0)
    }
  }

  @Test func outcomesAreToldAsTheyAre() throws {
    #expect(try PrintMessage.outcome(PrintMessage.encode(.success([1, 2]))) == [1, 2])
    for failure in [PrintFailure.missing("libcairo"), .refused("out of memory"), .crashed] {
      #expect(throws: failure) { try PrintMessage.outcome(PrintMessage.encode(.failure(failure))) }
    }
    #expect(throws: PrintFailure.crashed) { try PrintMessage.outcome([]) }
  }
}
