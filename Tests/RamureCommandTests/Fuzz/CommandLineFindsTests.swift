import Foundation
import FuzzCommands
import FuzzFormats
import RamureCommand
import RamureWording
import Testing

/// Lines that nobody types are understood or refused in words.
@Suite struct CommandLineFindsTests {
  @Test func findsAreTakenWell() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Fuzz/Finds/command-line").standardized
    for name in ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted() {
      FuzzTarget.commandLine.take(Array(try Data(contentsOf: folder.appending(path: name))))
    }
  }

  @Test func aLineThatIsUnderstoodIsNotAnswered() {
    #expect(Rehearsal.answer(to: ["info", "nowhere.yaml", "--lang", "fr"], .english) == nil)
  }

  @Test func aLineThatIsNotUnderstoodIsAnsweredInBothLanguages() throws {
    let english = try #require(Rehearsal.answer(to: ["info", "a.yaml", "--nowhere"], .english))
    let french = try #require(Rehearsal.answer(to: ["info", "a.yaml", "--nowhere"], .french))
    #expect(english.contains("--nowhere") && french.contains("--nowhere"))
    #expect(english != french)
  }
}
