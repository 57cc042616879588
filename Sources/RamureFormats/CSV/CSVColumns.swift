import RamureModel
import RamureWording

/// What a column of a table may hold, and the headings that say so.
protocol CSVColumn: CaseIterable, Hashable, RawRepresentable, Sendable where RawValue == Int {
  /// The headings in English and French that mean this column, folded, the documented one first.
  var names: [String] { get }
  /// Headings that usually mean this column, but may mean something else: taken with a note.
  var otherNames: [String] { get }
  var isRequired: Bool { get }
  /// Columns that a word means before others are looked for, where headings stand together.
  static func precedence(_ folded: [String]) -> [(column: Self, words: [String])]
}

extension CSVColumn {
  static func precedence(_ folded: [String]) -> [(column: Self, words: [String])] { [] }
}

/// Who holds what in a table: each column that is known by its place, all others as attributes.
struct CSVColumns<Column: CSVColumn>: Sendable {
  /// The meaning of each column; `nil` for an attribute.
  private(set) var meanings: [Column?]
  // By raw value: asked for on every row.
  private var places: [Int?]
  /// Whether a heading is one that only French has: the language of the names below it, then.
  let speaksFrench: Bool
  /// Headings that were taken for others, to be told once.
  private(set) var renamings: [(heading: String, meaning: String, place: EcosystemDraft.Place)] = []

  /// Finds the columns by their headings. Reports those that are missing, and returns `nil` then.
  init?(_ table: CSVTable, reportingTo draft: inout EcosystemDraft) {
    let folded = table.headings.map(\.folded)
    speaksFrench = folded.contains { Self.frenchHeadings.contains($0) }
    meanings = Self.meanings(of: folded, given: table.given, hidden: table.hidden)
    places = Array(repeating: nil, count: Column.allCases.count)
    for (place, column) in meanings.enumerated() {
      guard let column else { continue }
      places[column.rawValue] = place
      if table.given[place] == nil, column.otherNames.contains(folded[place]),
        case let meaning = column.heading(speaksFrench ? .french : .english)
      {
        renamings.append((table.headings[place], meaning, table.headingPlaces[place]))
      }
    }
    renamings.sort { $0.place.column < $1.place.column }
    var isComplete = true
    for column in Column.allCases where column.isRequired && places[column.rawValue] == nil {
      reportMissing(column, table, to: &draft)
      isComplete = false
    }
    if !isComplete { return nil }
  }

  /// Reports that no heading means a column, with the one that comes nearest.
  func reportMissing(_ column: Column, _ table: CSVTable, to draft: inout EcosystemDraft) {
    let free = meanings.indices.filter { meanings[$0] == nil && !table.headings[$0].isEmpty }.map { table.headings[$0] }
    let nearest = column.names.flatMap { NearestNames(limit: 1).to($0, in: free) }
    draft.report(
      .error,
      .missingColumn(
        column.names.first ?? "", found: table.headings.filter { !$0.isEmpty },
        nearest: nearest.first.map { [$0] } ?? []),
      at: EcosystemDraft.Place(line: table.headingPlaces.first?.line ?? 1, column: 1))
  }

  /// The column that each heading means, folded; `nil` for those of attributes.
  ///
  /// - Parameters:
  ///   - given: columns whose meaning is known, by its raw value.
  ///   - hidden: columns that mean nothing, whatever their headings.
  static func meanings(of folded: [String], given: [Int: Int] = [:], hidden: Set<Int> = []) -> [Column?] {
    var meanings: [Column?] = Array(repeating: nil, count: folded.count)
    for (place, column) in given { meanings[place] = Column(rawValue: column) }
    for (column, words) in given.isEmpty ? Column.precedence(folded) : [] {
      for word in words {
        if let place = folded.firstIndex(of: word) { meanings[place] = column }
      }
    }
    for column in Column.allCases where !meanings.contains(column) {
      for word in column.names + column.otherNames {
        let place = folded.indices.first { folded[$0] == word && meanings[$0] == nil && !hidden.contains($0) }
        guard let place else { continue }
        meanings[place] = column
        break
      }
    }
    return meanings
  }

  /// Headings that only French has.
  static var frenchHeadings: [String] {
    [
      "identifiant", "nom", "libelle", "sous type", "debut", "fin", "etapes", "de", "vers", "poids", "partenaires",
      "partenariat", "projet", "porteur", "nature du lien", "type de lien", "acteur", "acteurs", "beneficiaire",
      "nombeneficiaire",
    ]
  }

  /// The place of a column in the table.
  subscript(column: Column) -> Int? { places[column.rawValue] }

  /// Whether headings, folded, have all that a table of this sort requires.
  static func areComplete(_ folded: [String]) -> Bool {
    Column.allCases.allSatisfy { column in
      !column.isRequired || (column.names + column.otherNames).contains { folded.contains($0) }
    }
  }
}
