import ArgumentParser
import RamureWording
import Testing

@testable import RamureCommand

/// Every message ArgumentParser can give for a line typed, drawn from ArgumentParser itself: when it words one
/// differently, these fail.
@Suite("Understanding ArgumentParser")
struct UsageProblemMessageTests {
  enum Shade: String, EnumerableFlag { case light, dark }

  enum Size: String, CaseIterable, ExpressibleByArgument { case xs, s, m, l, xl, xxl }

  enum Side: String, CaseIterable, ExpressibleByArgument { case left, right }

  struct Probe: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "probe", subcommands: [Part.self])
  }

  struct Part: ParsableCommand {
    @Argument var file: String
    @Argument var number: Int = 0
    @Option(name: .shortAndLong) var output: String?
    @Option var side: Side?
    @Option var size: Size?
    @Flag(name: .shortAndLong) var quiet = false
    @Flag(exclusivity: .exclusive) var shade: Shade?
  }

  struct Choice: ParsableCommand {
    @Flag var shade: Shade
  }

  static func problem(_ type: any ParsableCommand.Type, _ arguments: [String]) throws -> UsageProblem {
    do {
      _ = try type.parseAsRoot(arguments)
    } catch {
      guard case .refusal(let problem, _) = ParserAnswer(to: error, from: type) else {
        Issue.record("no usage error: \(type.message(for: error))")
        return .other("")
      }
      return problem
    }
    Issue.record("\(arguments) was accepted")
    return .other("")
  }

  @Test(
    arguments: [
      (["f", "--quite"], .unknownOption("--quite", nearest: "--quiet")),
      (["f", "--nothing-like-it"], .unknownOption("--nothing-like-it", nearest: nil)),
      (["f", "--that's-'another'"], .unknownOption("--that's-'another'", nearest: nil)),
      (["f", "-z"], .unknownOption("-z", nearest: nil)),
      (["f", "--output"], .missingValue(option: "--output <output>")),
      (["f", "-zo"], .unclearOption("-zo", missingValueOf: "-o <output>")),
      (["f", "--quiet=it's 'so'"], .unexpectedValue("it's 'so'", option: "--quiet")),
      (["f", "1", "more"], .unexpectedArguments(["more"])),
      (["f", "1", "more", "and more"], .unexpectedArguments(["more", "and more"])),
      (["f", "--light", "--dark"], .contradiction("--dark", earlier: "--light")),
      ([], .missingArgument("<file>")),
      (["f", "one"], .invalidValue("one", place: "<number>", choices: [], reason: nil)),
      (["f", "--side", "top"], .invalidValue("top", place: "--side <side>", choices: ["left", "right"], reason: nil)),
      (
        ["f", "--side", "it's\ninvalid for 'x'"],
        .invalidValue("it's\ninvalid for 'x'", place: "--side <side>", choices: ["left", "right"], reason: nil)
      ),
      (
        ["f", "--size", "big"],
        .invalidValue("big", place: "--size <size>", choices: ["xs", "s", "m", "l", "xl", "xxl"], reason: nil)
      ),
    ] as [([String], UsageProblem)])
  func drawn(_ arguments: [String], _ expected: UsageProblem) throws {
    #expect(try Self.problem(Part.self, arguments) == expected)
  }

  @Test func drawnFromOthers() throws {
    #expect(try Self.problem(Choice.self, []) == .missingOneOf(["--light", "--dark"]))
    #expect(
      try Self.problem(Probe.self, ["--generate-completion-script", "tcsh"])
        == .unsupportedShell("tcsh", choices: ["zsh", "bash", "fish"]))
  }

  /// Those that no line typed to `ramure` can draw today, in the words of ArgumentParser 1.8.
  @Test(
    arguments: [
      ("Invalid option: --é", .invalidOption("--é")),
      ("Missing required subcommand.", .missingSubcommand),
      ("Command 'a' is not a parent of the current command.", .notAParent("a")),
      (
        "Can't autodetect a supported shell.\nPlease use --generate-completion-script=<shell> with one of:\n    zsh bash fish",
        .unsupportedShell(nil, choices: ["zsh", "bash", "fish"])
      ),
      ("The value 'x' is invalid.", .invalidValue("x", place: nil, choices: [], reason: nil)),
      (
        "The value 'x' is invalid for '--a <a>': not today",
        .invalidValue("x", place: "--a <a>", choices: [], reason: "not today")
      ),
      ("Something new.", .other("Something new.")),
    ] as [(String, UsageProblem)])
  func worded(_ message: String, _ expected: UsageProblem) {
    #expect(UsageProblem(message: message) == expected)
  }

  @Test func whatFollowsTheMessage() throws {
    do {
      _ = try Part.parseAsRoot(["f", "--side", "top"])
    } catch {
      guard case .refusal(_, let lines) = ParserAnswer(to: error, from: Part.self) else {
        Issue.record("no usage error")
        return
      }
      #expect(lines.usage?.hasPrefix("part <file> [<number>] [--output <output>]") == true)
      #expect(lines.help == "part --help")
    }
  }
}
