import Foundation
import Testing

@testable import RamureCommand

/// Pictures of time as a user gets them: written by the command, in processes of their own.
@Suite struct TimelineCommandTests {
  private func run(_ line: String..., locale: String = "C") throws -> RamureProcess.Outcome {
    let process = try RamureProcess()
    defer { process.remove() }
    return try process.run(["timeline"] + line, environment: ["LC_ALL": locale])
  }

  private func rows(_ outcome: RamureProcess.Outcome) -> [String] {
    outcome.output.matches(of: /<g class="row" id="n-([^"]*)"[^>]*>/).map { String($0.1) }
  }

  @Test func lanesHoldWhatHasADateInTheOrderOfItsStart() throws {
    let outcome = try run("valley")
    #expect(outcome.status == 0)
    // The partnership, then the solution, then the actors: one since 2011, one whose first dated relation is of 2019.
    #expect(rows(outcome) == ["pact", "garage", "wheels", "mills"])
    #expect(outcome.output.contains("Organisation 1, Person 1"))
    for locale in ["fr_FR.UTF-8", "tr_TR.UTF-8"] { #expect(try run("valley", locale: locale).output == outcome.output) }
  }

  @Test func yearsAndOptionsLeaveOutWhatTheySay() throws {
    #expect(rows(try run("valley", "--to", "2018")) == ["wheels"])
    #expect(rows(try run("valley", "--kinds", "organisation")) == ["wheels", "mills"])
    #expect(rows(try run("valley", "--without", "wheels")) == ["pact", "garage", "mills"])
    #expect(rows(try run("valley", "--top", "1")) == ["pact", "garage", "wheels"])
    #expect(try run("valley", "--title", "Ma vallée").output.contains("<title id=\"map-title\">Ma vallée</title>"))
  }
}
