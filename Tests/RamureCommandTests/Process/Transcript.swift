import Foundation

/// Lines typed to `ramure` with what came of them, kept in a text file and checked by hand.
///
/// A file holds any number of lines that begin with `$ ramure`; under each, what went to standard output, what went to
/// standard error (each line after `! `) and the exit status (`= 65`). A line may set variables first:
/// `$ LC_ALL=fr_FR.UTF-8 ramure …`.
struct Transcript: Equatable {
  struct Exchange: Equatable {
    let line: String
    var outcome: RamureProcess.Outcome?
  }

  var exchanges: [Exchange]

  init(_ text: String) {
    exchanges = []
    var output = ""
    var error = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("$ ") {
        exchanges.append(Exchange(line: String(line.dropFirst(2))))
      } else if line.hasPrefix("! ") || line == "!" {
        error += line.dropFirst(2) + "\n"
      } else if line.hasPrefix("= "), let status = Int32(line.dropFirst(2)), !exchanges.isEmpty {
        exchanges[exchanges.count - 1].outcome = RamureProcess.Outcome(output: output, error: error, status: status)
        (output, error) = ("", "")
      } else {
        output += line + "\n"
      }
    }
  }

  var text: String {
    exchanges.map { exchange in
      guard let outcome = exchange.outcome else { return "$ \(exchange.line)\n" }
      let error = outcome.error.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      return "$ \(exchange.line)\n" + outcome.output + error.map { "! \($0)\n" }.joined() + "= \(outcome.status)\n"
    }.joined()
  }
}

extension Transcript.Exchange {
  /// The variables the line sets, and its arguments after `ramure`. Words are parted by spaces; quotes keep some together.
  var parts: (environment: [String: String], arguments: [String]) {
    var environment: [String: String] = [:]
    var words = Self.words(of: line)[...]
    while let word = words.first, word != "ramure" {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      environment[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
      words.removeFirst()
    }
    return (environment, Array(words.dropFirst()))
  }

  private static func words(of line: String) -> [String] {
    var words: [String] = []
    for (place, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if place.isMultiple(of: 2) {
        words += part.split(separator: " ").map { String($0) }
      } else {
        words.append(String(part))
      }
    }
    return words
  }
}
