import Foundation
import Testing

@testable import RamurePattern

/// Runs the scenarios of the openCypher Technology Compatibility Kit in the folder that the variable TCK names, and prints a
/// table: `make tck TCK=…`.
@Suite struct TCKTests {
  private static let folder = ProcessInfo.processInfo.environment["TCK"]

  @Test(.enabled(if: folder != nil)) func scenarios() throws {
    let folder = try #require(Self.folder)
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }.filter {
      $0.hasSuffix(".feature")
    }
    let isTold = ProcessInfo.processInfo.environment["TCK_TELL"] != nil
    var counts: [String: (passed: Int, failed: Int, not: Int)] = [:]
    for file in (files ?? []).sorted() {
      let feature = Feature(try String(contentsOfFile: folder + "/" + file, encoding: .utf8), path: file)
      let name = file.split(separator: "/").dropLast().joined(separator: "/")
      for scenario in feature.scenarios {
        var run = ScenarioRun(scenario)
        switch run.outcome() {
        case .passed: counts[name, default: (0, 0, 0)].passed += 1
        case .failed(let why):
          counts[name, default: (0, 0, 0)].failed += 1
          if isTold { print("FAILED \(file)\(scenario.name): \(why)") }
        case .notApplicable(let why):
          counts[name, default: (0, 0, 0)].not += 1
          if isTold { print("NOT APPLICABLE \(file)\(scenario.name): \(why)") }
        }
      }
    }
    print("folder                                  passed  failed  not applicable  share")
    var sum = (passed: 0, failed: 0, not: 0)
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
      print(Self.line(name, count))
      sum = (sum.passed + count.passed, sum.failed + count.failed, sum.not + count.not)
    }
    print(Self.line("all", sum))
    #expect(sum.passed > 0)
  }

  private static func line(_ name: String, _ count: (passed: Int, failed: Int, not: Int)) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - "\(number)".count)) + "\(number)"
    }
    let share = 1_000 * count.passed / max(1, count.passed + count.failed)
    return name.padding(toLength: 38, withPad: " ", startingAt: 0) + padded(count.passed, 8) + padded(count.failed, 8)
      + padded(count.not, 16) + padded(share / 10, 5) + ".\(share % 10) %"
  }
}
