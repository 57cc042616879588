import FuzzFormats
import RamureCommand
import RamureWording

extension FuzzTarget {
  /// A line of arguments, with zeros between: understood or refused in words; nothing of it is done.
  package static let commandLine = FuzzTarget("command-line") { bytes in
    let words = bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    for language in Language.allCases {
      if let answer = Rehearsal.answer(to: words, language) {
        precondition(!answer.isEmpty, "an answer says something")
      }
    }
  }
  .seeded { Rehearsal.examples.map { Array($0.joined(separator: "\0").utf8) } }
}
