import RamureAnalysis
import RamureModel
import RamureWording

/// The forms of who is likely the same as whom.
extension DuplicatesAnswer {
  // MARK: - For people

  public func text(on page: TextPage) -> String {
    guard total > 0 else { return page.paragraph(DuplicateWords.nothing(leastScore)) }
    var text = page.paragraph(DuplicateWords.headline(total, leastScore)) + "\n"
    for (place, pair) in pairs.enumerated() {
      let (one, other) = (node(pair.first).titled[page.language], node(pair.second).titled[page.language])
      text += page.line("\(place + 1). \(one) ↔ \(other)", hanging: 3)
      text += page.line(
        "\(Figures.decimal(pair.score, places: 2, page.language)) – \(reason(pair)[page.language].inertLine)",
        indent: 3,
        hanging: 3)
      text += page.line("\(whereabouts(pair.first)) ↔ \(whereabouts(pair.second))", indent: 3) + "\n"
    }
    if total > pairs.count { text += page.line(ColumnWords.more(total - pairs.count, total: total), hanging: 1) + "\n" }
    return text + page.note(DuplicateWords.howToDecide)
  }

  /// Where a node stands, and its id.
  private func whereabouts(_ place: DuplicatePair.Place) -> String {
    let id = node(place).id.inertLine
    return files.count == 1 ? id : "\(files[place.ecosystem].name.inertLine): \(id)"
  }

  // MARK: - For programs and spreadsheets

  /// A row for each pair, its first cell left free for whoever decides.
  public var table: Table {
    var table = Table(columns: Self.columns)
    // People fill it in: its headings speak their language. Whoever reads it back knows both.
    if language == .french { table.headings = Self.columns.map(\.title.french) }
    for pair in pairs {
      table.append(
        [.empty, .number(pair.score), .text(reason(pair)[language])] + cells(pair.first) + cells(pair.second))
    }
    return table
  }

  private func cells(_ place: DuplicatePair.Place) -> [Table.Cell] {
    [.text(files[place.ecosystem].name)] + node(place).cells(language)
  }

  private static var columns: [Table.Column] {
    [
      Table.Column("same", DuplicateWords.same), Table.Column("score", DuplicateWords.score, isNumeric: true),
      Table.Column("reason", DuplicateWords.reason),
    ]
      + [1, 2].flatMap { number in
        [
          Table.Column("file_\(number)", DuplicateWords.file(number)),
          Table.Column("id_\(number)", DuplicateWords.id(number)),
          Table.Column("name_\(number)", DuplicateWords.name(number)),
          Table.Column("kind_\(number)", DuplicateWords.kind(number)),
        ]
      }
  }

  public var json: JSONValue {
    .object([
      "pairs": .array(
        pairs.map { pair in
          .object([
            "score": .number(pair.score), "reason": .text(reason(pair)[language]), "first": record(pair.first),
            "second": record(pair.second),
          ])
        }),
      "total": .integer(total), "least_score": .number(leastScore),
    ])
  }

  private func record(_ place: DuplicatePair.Place) -> JSONValue {
    node(place).json(language).adding(["file": .text(files[place.ecosystem].name)])
  }

  static var shape: JSONShape {
    let record = JSONShape.node(["file": .text])
    return .object([
      "pairs": .list(.object(["score": .share, "reason": .text, "first": record, "second": record])),
      "total": .total, "least_score": .share,
    ])
  }
}
