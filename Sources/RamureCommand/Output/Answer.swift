import RamureWording

/// What a command has to say, able to take every form of `--format`.
protocol Answer {
  /// The answer in rows, for CSV, JSON lines and Markdown.
  var table: Table { get }

  /// The answer for people, on a terminal. The aligned table unless the command has something better to say.
  func text(_ language: Language) -> String

  /// What has to be known beside the answer; for a text, it stands in it.
  var footnotes: [LocalizedText] { get }

  /// The answer for programs, where it has more structure than rows.
  var json: JSONValue? { get }
}

extension Answer {
  func text(_ language: Language) -> String { table.aligned(language) }
  var json: JSONValue? { nil }
  var footnotes: [LocalizedText] { [] }
}

extension Table: Answer {
  var table: Table { self }
}
