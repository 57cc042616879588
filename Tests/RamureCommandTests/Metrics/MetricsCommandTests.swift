import Foundation
import RamureAnalysis
import Testing

@testable import RamureCommand

/// What transcripts cannot show of `ramure metrics`.
@Suite struct MetricsCommandTests {
  @Test func aReaderMayLeaveEarly() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let outcome = try process.shell("ramure metrics valley --quiet | head -1")
    #expect(outcome.output.hasPrefix("id,name,kind,degree,") && outcome.error.isEmpty && outcome.status == 0)
  }

  @Test func theListNamesEveryMetric() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    for format in ["csv", "json", "jsonl", "markdown", "table"] {
      let outcome = try process.run(["metrics", "--list", "--format", format])
      #expect(outcome.status == 0)
      for metric in MetricCatalogue.all { #expect(outcome.output.contains(metric.id), "\(format): \(metric.id)") }
    }
  }

  /// No figure is ever written as one of the numbers that are none.
  @Test(arguments: ["csv", "json", "jsonl", "markdown", "table"], [[], ["--directed"], ["--project", "actors"]])
  func undefinedFiguresAreLeftEmpty(_ format: String, _ options: [String]) throws {
    let process = try RamureProcess()
    defer { process.remove() }
    for subject in ["nodes", "edges", "network"] {
      let line = ["metrics", "valley", "--metrics", "all", "--of", subject, "--format", format] + options
      let outcome = try process.run(line)
      #expect(outcome.status == 0)
      #expect(!outcome.output.contains(/\b(nan|inf|-nan|NaN|infinity)\b/), "\(line)")
    }
  }

  @Test func aWeightThatIsNoneIsToldWhereItStands() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    try Data("source,target,kind,amount\na,b,funds,12\na,c,funds,much\n".utf8).write(
      to: process.folder.appendingPathComponent("edges.csv"))
    try Data("id,kind\na,foundation\nb,association\nc,association\n".utf8).write(
      to: process.folder.appendingPathComponent("nodes.csv"))
    let outcome = try process.run(["metrics", "nodes.csv", "edges.csv", "--weight", "amount"])
    #expect(outcome.status == 65 && outcome.output.isEmpty)
    #expect(outcome.error.contains("edges.csv:3:") && outcome.error.contains("“much”"))
    let distances = try process.run([
      "metrics", "nodes.csv", "edges.csv", "--weight", "amount", "--weight-is", "distance",
    ])
    #expect(distances.error.contains("is not a distance"))
  }
}
