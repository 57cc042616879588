import RamureFormats
import RamureModel
import RamureWording

/// The workbook that `ramure new --workbook` writes: a sheet to fill in for each sort of fact, and a page of help with the words
/// to choose from.
struct NewWorkbook {
  let language: Language

  /// How many rows of a sheet are checked as they are filled in.
  private static let checked = 2_000

  private typealias Words = NewWorkbookWords

  var sheets: [SheetPlan] { [actors, partnerships, relations, sources, help] }

  private var actors: SheetPlan {
    sheet(
      Words.actors,
      [
        column(Words.id, width: 16, note: Words.idNote), column(Words.name, width: 32),
        column(Words.type, width: 24, check: list(of: kinds, Words.kindOfActor)),
        column(Words.start, width: 12, note: Words.dateNote, check: date(inColumn: "D")),
        column(Words.end, width: 12, note: Words.dateNote, check: date(inColumn: "E")),
        column(Words.address, width: 34),
        column(Words.sources, width: 14, note: Words.sourcesNote),
      ], Words.exampleActors)
  }

  private var partnerships: SheetPlan {
    sheet(
      Words.partnerships,
      [
        column(Words.partnership, width: 34), column(Words.partners, width: 34, note: Words.partnersNote),
        column(Words.type, width: 28, check: list(of: partnershipKinds, Words.kindOfPartnership)),
        column(Words.start, width: 12, note: Words.dateNote, check: date(inColumn: "D")),
        column(Words.end, width: 12, note: Words.dateNote, check: date(inColumn: "E")),
        column(Words.sources, width: 14, note: Words.sourcesNote),
      ], Words.examplePartnerships)
  }

  private var relations: SheetPlan {
    let known = SheetPlan.Check(
      .list(
        "=OFFSET(\(Words.actors[language])!$A$2,0,0,MAX(1,COUNTA(\(Words.actors[language])!$A$2:$A$\(Self.checked + 1))),1)"
      ),
      title: Words.unknownActor.title[language], message: Words.unknownActor.message[language])
    return sheet(
      Words.relations,
      [
        column(Words.from, width: 18, check: known), column(Words.to, width: 18, check: known),
        column(Words.type, width: 28, check: list(of: relationKinds, Words.kindOfRelation)),
        column(Words.start, width: 12, note: Words.dateNote, check: date(inColumn: "D")),
        column(Words.end, width: 12, note: Words.dateNote, check: date(inColumn: "E")), column(Words.role, width: 24),
        column(Words.sources, width: 14, note: Words.sourcesNote),
      ], Words.exampleRelations)
  }

  private var sources: SheetPlan {
    sheet(
      Words.sources.capitalized,
      [column(Words.id, width: 14), column(Words.title, width: 44), column(Words.address, width: 44)],
      Words.exampleSources)
  }

  private var help: SheetPlan {
    let lists = [
      (Words.kindsOfActors, kinds), (Words.kindsOfPartnerships, partnershipKinds),
      (Words.kindsOfRelations, relationKinds),
    ]
    let lines = Words.help.map { $0[language] }
    var plan = SheetPlan(
      Words.helpSheet[language],
      [SheetPlan.Column(Words.howTo[language], width: 120), SheetPlan.Column("", width: 3)]
        + lists.map { SheetPlan.Column($0.0[language], width: 30) })
    for row in 0..<max(lines.count, lists.map(\.1.count).max() ?? 0) {
      let text: SheetPlan.Cell = row < lines.count ? .paragraph(lines[row]) : .empty
      plan.rows.append([text, .empty] + lists.map { row < $0.1.count ? .text($0.1[row]) : .empty })
    }
    return plan
  }

  // MARK: - Words to choose from

  /// Actors by what people call them: the finer kinds of organisations rather than "organisation" alone.
  private var kinds: [String] {
    NodeKind.known.filter { $0.family == .actor }.flatMap { kind in
      [kind.label[language]] + kind.subkinds.map { $0.label[language] }
    }.uniqued
  }

  private var partnershipKinds: [String] {
    NodeKind.known.filter { $0.id == "partnership" }.flatMap { $0.subkinds.map { $0.label[language] } }
  }

  /// Those that may join two actors.
  private var relationKinds: [String] {
    let actors = NodeKind.known.filter { $0.family == .actor }.map(\.id)
    return Vocabulary.builtIn.relationKinds.filter { kind in
      actors.contains { kind.from.allows($0) } && actors.contains { kind.to.allows($0) }
    }.map { $0.label[language] }
  }

  // MARK: - Pieces

  private func sheet(_ name: LocalizedText, _ columns: [SheetPlan.Column], _ examples: [LocalizedText]) -> SheetPlan {
    var plan = SheetPlan(name[language], columns)
    plan.rows = examples.map { row in
      row[language].split(separator: "|", omittingEmptySubsequences: false).map {
        $0.isEmpty ? .empty : .text(String($0))
      }
    }
    plan.exampleRows = plan.rows.count
    plan.checkedRows = Self.checked
    return plan
  }

  private func column(
    _ title: LocalizedText, width: Double, note: LocalizedText? = nil, check: SheetPlan.Check? = nil
  ) -> SheetPlan.Column {
    SheetPlan.Column(title[language], width: width, note: note?[language], check: check)
  }

  private func list(of words: [String], _ told: NewWorkbookWords.Told) -> SheetPlan.Check {
    let column = words == kinds ? "C" : words == partnershipKinds ? "D" : "E"
    return SheetPlan.Check(
      .list("=\(Words.helpSheet[language])!$\(column)$2:$\(column)$\(words.count + 1)"), title: told.title[language],
      message: told.message[language])
  }

  /// A year, a month of a year or a day, as text or as a day that the spreadsheet knows.
  private func date(inColumn column: String) -> SheetPlan.Check {
    let cell = column + "2"
    return SheetPlan.Check(
      .formula(
        "=OR(ISNUMBER(\(cell)),AND(LEN(\(cell))=4,ISNUMBER(VALUE(\(cell)))),AND(OR(LEN(\(cell))=7,LEN(\(cell))=10),"
          + "MID(\(cell),5,1)=\"-\",ISNUMBER(VALUE(LEFT(\(cell),4)))))"),
      title: Words.unknownDate.title[language], message: Words.unknownDate.message[language])
  }
}

extension NodeKind {
  fileprivate static var known: [NodeKind] { Vocabulary.builtIn.nodeKinds }
}

extension [String] {
  /// Each once, where it first comes.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension LocalizedText {
  /// With a capital letter, as names of sheets are written.
  fileprivate var capitalized: LocalizedText {
    LocalizedText(
      en: english.prefix(1).uppercased() + english.dropFirst(), fr: french.prefix(1).uppercased() + french.dropFirst())
  }
}
