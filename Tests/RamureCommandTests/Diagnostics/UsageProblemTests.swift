import RamureWording
import Testing

@testable import RamureCommand

@Suite("Usage errors in words")
struct UsageProblemTests {
  @Test(
    arguments: [
      (
        .unknownOption("--a", nearest: "--b"), "there is no option “--a”; did you mean “--b”?",
        "il n’y a pas d’option « --a » ; vouliez-vous dire « --b » ?"
      ),
      (.unknownOption("--a", nearest: nil), "there is no option “--a”", "il n’y a pas d’option « --a »"),
      (.invalidOption("-é"), "“-é” cannot be an option", "« -é » ne peut pas être une option"),
      (.missingValue(option: "-o <f>"), "a value is missing for “-o <f>”", "il manque une valeur à « -o <f> »"),
      (
        .unclearOption("-xo", missingValueOf: "-o <f>"),
        "there is no option “-xo”, or a value is missing for “-o <f>” in it",
        "il n’y a pas d’option « -xo », ou il y manque une valeur à « -o <f> »"
      ),
      (
        .unexpectedValue("3", option: "-q"), "“-q” takes no value, but “3” was given",
        "« -q » ne prend pas de valeur, mais « 3 » a été donné"
      ),
      (.unexpectedArguments(["a"]), "“a” is one argument too many", "« a » est de trop"),
      (
        .unexpectedArguments(["a", "b", "c"]), "“a”, “b” and “c” are 3 arguments too many",
        "« a », « b » et « c » sont de trop"
      ),
      (
        .unknownCommand("inof", nearest: ["info"]), "there is no command “inof”; did you mean “info”?",
        "il n’y a pas de commande « inof » ; vouliez-vous dire « info » ?"
      ),
      (
        .unknownCommand("x", nearest: []), "there is no command “x”; “ramure help” lists them all",
        "il n’y a pas de commande « x » ; « ramure help » les donne toutes"
      ),
      (
        .contradiction("--b", earlier: "--a"), "“--b” contradicts “--a”, given before; keep one of the two",
        "« --b » contredit « --a », donné avant ; gardez l’un des deux"
      ),
      (.missingArgument("<file>"), "“<file>” is missing", "il manque « <file> »"),
      (.missingOneOf(["--a", "--b"]), "one of --a or --b is missing", "il manque l’un de --a ou --b"),
      (
        .invalidValue("x", place: "--a <a>", choices: ["y", "z"], reason: nil),
        "“x” is not a value for “--a <a>”; write y or z", "« x » n’est pas une valeur de « --a <a> » ; écrivez y ou z"
      ),
      (
        .invalidValue("x", place: nil, choices: [], reason: "why"), "“x” is not a value: why",
        "« x » n’est pas une valeur : why"
      ),
      (
        .missingSubcommand, "a command is missing; “ramure help” lists them all",
        "il manque une commande ; « ramure help » les donne toutes"
      ),
      (.notAParent("a"), "“a” is not above this command", "« a » n’est pas au-dessus de cette commande"),
      (
        .unsupportedShell("tcsh", choices: ["zsh", "bash"]),
        "there is no completion for “tcsh”; write --generate-completion-script with zsh or bash",
        "il n’y a pas de complétion pour « tcsh » ; écrivez --generate-completion-script avec zsh ou bash"
      ),
      (
        .unsupportedShell(nil, choices: ["zsh"]),
        "your shell cannot be told; write --generate-completion-script with zsh",
        "impossible de savoir quel est votre shell ; écrivez --generate-completion-script avec zsh"
      ),
      (.other("As it is."), "As it is.", "As it is."),
    ] as [(UsageProblem, String, String)])
  func told(_ problem: UsageProblem, _ english: String, _ french: String) {
    #expect(problem.text == LocalizedText(en: english, fr: french))
  }
}
