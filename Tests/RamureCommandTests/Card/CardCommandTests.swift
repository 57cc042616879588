import Foundation
import Testing

@testable import RamureCommand

/// Cards as a user gets them: pages and files, by the ending of their names.
@Suite struct CardCommandTests {
  private static func written(_ arguments: [String], _ name: String) throws -> String {
    let process = try RamureProcess()
    defer { process.remove() }
    let outcome = try process.run(["card"] + arguments + ["--quiet", "-o", name])
    #expect(outcome == RamureProcess.Outcome(output: "", error: "", status: 0))
    return String(decoding: try Data(contentsOf: process.folder.appendingPathComponent(name)), as: UTF8.self)
  }

  @Test func aPageHasLinksForAddressesAlone() throws {
    let page = try Self.written(["written.yaml", "relais"], "relais.html")
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<html lang=\"fr\">"))
    #expect(page.contains("<h1>Le Relais</h1>") && !page.contains("<nav"))
    #expect(page.contains("<a href=\"https://relais.example/b.jpg\" rel=\"noreferrer\">"))
    #expect(page.contains("javascript:alert(1)") && !page.contains("href=\"javascript:"))
    #expect(!page.contains("<img") && !page.contains("<script"))
  }

  @Test func severalAreChaptersOfOnePage() throws {
    let page = try Self.written(["written.yaml", "relais", "pacte"], "both.htm")
    #expect(page.contains("<h1>Le quai</h1>") && page.contains("<nav"))
    #expect(page.contains("id=\"card-a\">Le Relais (Association)<") && page.contains("id=\"card-b\">Pacte du quai"))
  }

  @Test func theEndingChoosesTheForm() throws {
    #expect(try Self.written(["written.yaml", "relais"], "relais.md").hasPrefix("# Le Relais\n"))
    #expect(try Self.written(["written.yaml", "relais"], "relais.csv").hasPrefix("id,name,kind,section,label,text,"))
    #expect(try Self.written(["written.yaml", "relais"], "relais.xlsx").hasPrefix("PK"))
    #expect(try Self.written(["written.yaml", "relais", "--format", "html"], "relais").hasPrefix("<!DOCTYPE html>"))
  }
}
