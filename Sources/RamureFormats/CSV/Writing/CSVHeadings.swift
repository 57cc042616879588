import RamureModel
import RamureWording

/// The headings of a table that is written: each column of ours under its own name, and each attribute so that the reader
/// takes it for one.
struct CSVHeadings<Column: CSVColumn> {
  private(set) var columns: [Column]
  private(set) var attributes: [String] = []
  /// The attributes whose names no heading can say: the reader would take it for a column of ours, or for another.
  private(set) var lost: [String] = []
  private let language: Language
  /// Whether a heading may stand over nothing, to keep another from being taken for it.
  private let mayBeEmpty: Bool

  init(used: Set<Column>, attributes: [String], _ language: Language, mayBeEmpty: Bool = true) {
    self.mayBeEmpty = mayBeEmpty
    columns = Column.allCases.filter { used.contains($0) }
    self.language = language
    for attribute in attributes { add(attribute) }
  }

  var texts: [String] { columns.map { $0.heading(language) } + attributes }

  /// `date` is read as the start of a node, unless there is a column `start`: an empty one is added then.
  private mutating func add(_ attribute: String) {
    let before = columns
    attributes.append(attribute)
    while let meaning = meaningTaken() {
      guard mayBeEmpty, let meaning, !columns.contains(meaning) else { break }
      columns = Column.allCases.filter { $0 == meaning || columns.contains($0) }
    }
    if meaningTaken() == nil, isDistinct(attribute) { return }
    attributes.removeLast()
    columns = before
    lost.append(attribute)
  }

  /// The first column of ours that a heading means which should not, or that its own heading does not mean (`.some(nil)`);
  /// `nil` where every heading means what it should.
  private func meaningTaken() -> Column?? {
    let meanings = CSVColumns<Column>.meanings(of: texts.map(\.folded))
    for (place, column) in columns.enumerated() where meanings[place] != column { return .some(meanings[place] ?? nil) }
    for place in columns.count..<meanings.count {
      if let meaning = meanings[place] { return .some(meaning) }
    }
    return nil
  }

  private func isDistinct(_ attribute: String) -> Bool {
    let heading = attribute.lowercased()
    return !attribute.isEmpty && attribute.trimmed.isSameText(as: attribute)
      && texts.dropLast().allSatisfy { $0.lowercased() != heading }
      // A heading of French says that the names are French.
      && (language == .french || !CSVColumns<Column>.frenchHeadings.contains(attribute.folded))
  }
}

extension CSVColumn {
  /// The documented heading in a language.
  func heading(_ language: Language) -> String {
    let words = names
    let english = words.first ?? ""
    // The last word of a column is the French one, where French has its own.
    guard language == .french, let french = words.dropFirst().last else { return english.headingText }
    return french.headingText
  }
}

extension String {
  private static let accented = ["debut": "début", "etapes": "étapes", "etape": "étape"]

  /// A folded heading as it is written.
  fileprivate var headingText: String {
    String((Self.accented[self] ?? self).map { $0 == " " ? "_" : $0 })
  }
}
