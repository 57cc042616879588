import ArgumentParser
import RamureAnswers
import RamureWording
import Testing

@testable import RamureCommand

@Suite("Help pages")
struct HelpPageTests {
  /// Every command that people type, and `ramure` itself. The workers are only ever run by `ramure`.
  static let names =
    ["ramure"]
    + RamureTool.commands.map { $0._commandName }.filter {
      $0 != LayoutWorkerCommand.name && $0 != PrintWorkerCommand.name
    }

  static func page(_ name: String, _ language: Language) -> HelpPage? {
    Speech.$current.withValue(Speech(asked: language, locale: nil)) {
      let command = RamureTool.commands.first { $0._commandName == name }
      let columns = HelpPage.unfolded
      return HelpPage(
        command.map { RamureTool.helpMessage(for: $0, columns: columns) } ?? RamureTool.helpMessage(columns: columns))
    }
  }

  @Test(arguments: names, Language.allCases)
  func hasThreeExamplesWithComments(_ name: String, _ language: Language) throws {
    let page = try #require(Self.page(name, language))
    #expect(page.examples.count == 6)
    for (number, line) in page.examples.enumerated() {
      #expect(line.hasPrefix(number.isMultiple(of: 2) ? "# " : "ramure "), "\(line)")
      if !number.isMultiple(of: 2), name != "ramure" { #expect(line.hasPrefix("ramure \(name)"), "\(line)") }
    }
  }

  @Test(arguments: names) func differsFromLanguageToLanguage(_ name: String) throws {
    let english = try #require(Self.page(name, .english))
    let french = try #require(Self.page(name, .french))
    #expect(english.abstract != french.abstract)
    #expect(english.details != french.details)
    #expect(english.sections.map(\.title.isOfSubcommands) == french.sections.map(\.title.isOfSubcommands))
    for (one, other) in zip(english.sections, french.sections) {
      #expect(one.entries.count == other.entries.count)
      for (one, other) in zip(one.entries, other.entries) {
        #expect(!one.text.isEmpty)
        #expect(one.text(.english) != other.text(.french), "\(one.label)")
      }
    }
  }

  /// None of ArgumentParser's own words is left in a French page.
  @Test(arguments: names) func isFrenchThroughout(_ name: String) throws {
    let page = try #require(Self.page(name, .french))
    let text = page.text(.french, columns: 80)
    for word in [
      "OVERVIEW", "SUBCOMMANDS", "EXAMPLES", "Show ", "default", "values", "detailed", "<subcommand>", "See ",
    ] {
      #expect(!text.contains(word), "\(word)")
    }
    for heading in ["PRÉSENTATION : ", "USAGE : ", "OPTIONS :\n", "EXEMPLES :\n"] { #expect(text.contains(heading)) }
  }

  @Test(arguments: names, Language.allCases) func staysWithinTheWidth(_ name: String, _ language: Language) throws {
    let page = try #require(Self.page(name, language))
    let lines = page.text(language, columns: 80).split(separator: "\n").prefix { !$0.hasPrefix("EX") }
    for line in lines { #expect(String(line).displayWidth <= 80, "\(line)") }
  }

  /// The forms an entry can take, from a page laid out by ArgumentParser.
  @Test func entries() throws {
    struct Probe: ParsableCommand {
      static let configuration = CommandConfiguration(abstract: "A.", discussion: "B.\n\nC.")
      enum Side: String, CaseIterable, ExpressibleByArgument { case left, right }
      @Argument(help: "What.") var file: String
      @Option(help: "Which (of two).") var side: Side = .left
      @Option(help: "Either.") var other: Side?
      @Option(help: "Long.") var somethingRatherLongToType = 3
      @Option var mute: String?
    }
    let page = try #require(HelpPage(Probe.helpMessage(columns: HelpPage.unfolded)))
    #expect(page.abstract == "A.")
    #expect(page.details == ["B.", "C."])
    #expect(page.examples == [])
    #expect(page.detailedHelp == nil)
    #expect(page.sections.map(\.title) == [.arguments, .options])
    #expect(page.sections[0].entries == [HelpPage.Entry(label: "<file>", text: "What.", values: nil, standard: nil)])
    #expect(
      page.sections[1].entries == [
        HelpPage.Entry(label: "--side <side>", text: "Which (of two).", values: "left, right", standard: "left"),
        HelpPage.Entry(label: "--other <other>", text: "Either.", values: "left, right", standard: nil),
        HelpPage.Entry(
          label: "--something-rather-long-to-type <something-rather-long-to-type>", text: "Long.", values: nil,
          standard: "3"),
        HelpPage.Entry(label: "--mute <mute>", text: "", values: nil, standard: nil),
        HelpPage.Entry(label: "-h, --help", text: "Show help information.", values: nil, standard: nil),
      ])
  }

  @Test func otherTextsAreNoPages() {
    #expect(HelpPage("0.1.0") == nil)
    #expect(HelpPage("OVERVIEW: without usage") == nil)
  }
}
