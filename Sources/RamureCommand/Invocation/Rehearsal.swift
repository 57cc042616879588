import ArgumentParser
import RamureAnswers
import RamureWording

/// A line understood, and nothing of it done: for fuzzers, which type what nobody would.
package enum Rehearsal {
  /// What a line is answered before anything is done: a page of help, a refusal; `nil` where it is understood.
  package static func answer(to arguments: [String], _ language: Language) -> String? {
    Speech.$current.withValue(Speech(asked: language, locale: nil)) {
      do {
        _ = try RamureTool.parseAsRoot(GitArguments.guarded(arguments))
        return nil
      } catch {
        switch ParserAnswer(to: error, from: RamureTool.self) {
        case .help(let page): return page.text(language, columns: 80)
        case .text(let text), .fault(let text): return text
        case .refusal(let problem, let usage): return problem.text[language] + "\n" + usage.text(language, columns: 80)
        }
      }
    }
  }

  /// The lines that the pages of help show.
  package static var examples: [[String]] {
    RamureTool.commands.flatMap { command in
      let page = HelpPage(RamureTool.helpMessage(for: command, columns: HelpPage.unfolded))
      let lines = page?.examples.filter { $0.hasPrefix("ramure ") } ?? []
      return [[command._commandName, "--help"]] + lines.map { $0.split(separator: " ").dropFirst().map { String($0) } }
    }
  }
}
