import RamureModel
import RamureWording

/// Reads `*Vertices`, `*Arcs` and `*Edges`: a node is known by its number, and called by its label.
struct PajekReader {
  let settings: EcosystemReader

  func read(_ content: consuming [UInt8], named path: String) throws(ReadingError) -> ValidatedEcosystem {
    var draft = EcosystemDraft(unknownKinds: settings.vocabulary.forPlainFormats)
    draft.begin(file: path)
    let start = EcosystemDraft.Place(line: 1, column: 1)
    if let text = SourceText(content, encoding: settings.encoding, controls: .replaced, reportingTo: &draft),
      let nodeKind = draft.nodeKindLeftOut(at: start, isSaid: false)
    {
      var section = Section.none
      var lines = PajekLines(text.bytes)
      while lines.next() {
        if lines.words.first?.hasPrefix("*") ?? false {
          section = self.section(lines, &draft)
        } else {
          read(lines, section, nodeKind.kind, &draft)
        }
      }
    }
    return try draft.finished()
  }

  private enum Section {
    case none, vertices
    case ties(Vocabulary.RelationMatch, isList: Bool)
  }

  /// `*Arcs :1 "funds"`: the name of the relation, where there is one, is its kind.
  private func section(_ line: PajekLines, _ draft: inout EcosystemDraft) -> Section {
    let word = line.words[0].lowercased()
    switch word {
    case "*vertices": return .vertices
    case "*arcs", "*edges", "*arcslist", "*edgeslist":
      let name = line.words.count > 2 ? line.words[2] : nil
      let kind =
        name.map { draft.relationKind($0, at: line.place(2)) } ?? draft.relationKindLeftOut(at: line.place(0))
      return kind.map { .ties($0, isList: word.hasSuffix("list")) } ?? .none
    default:
      draft.report(.error, .pajekSection(line.words[0]), at: line.place(0))
      return .none
    }
  }

  private func read(_ line: PajekLines, _ section: Section, _ kind: Int, _ draft: inout EcosystemDraft) {
    let words = line.words
    switch section {
    case .none: break
    case .vertices:
      let id = Array(words[0].utf8)
      guard let node = draft.addNode(id, id.indices, kind: kind, at: line.place(0)) else { return }
      if words.count > 1, !words[1].isEmpty { draft.setName(Name(words[1]), of: node) }
    case .ties(let match, let isList):
      let targets = isList ? Array(words.indices.dropFirst()) : [1]
      for target in targets {
        guard words.count > target else {
          draft.report(.error, .edgeLineOfWords(words.count), at: line.place(0))
          return
        }
        let ends = [0, target].map { word -> Int? in
          if let node = draft.node(words[word]) { return node }
          draft.reportUnknownNode(words[word], at: line.place(word))
          return nil
        }
        guard let from = ends[0], let to = ends[1] else { continue }
        let relation = draft.addRelation(from: from, to: to, kind: match, at: line.place(0))
        if !isList, words.count > 2, let weight = draft.number(words[2], of: "weight", at: line.place(2)) {
          draft.setAttribute("weight", weight, ofRelation: relation)
        }
      }
    }
  }
}

/// The lines of a file that say something, cut into words; a label between quotation marks is one.
struct PajekLines {
  private let bytes: [UInt8]
  private(set) var words: [String] = []
  private var columns: [Int] = []
  private var line = 0
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func place(_ word: Int) -> EcosystemDraft.Place { EcosystemDraft.Place(line: line, column: columns[word] + 1) }

  /// Moves on to the next line that is neither blank nor a comment; `false` at the end.
  mutating func next() -> Bool {
    while position < bytes.count {
      let end = bytes[position...].firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? bytes.count
      line += 1
      cut(String(decoding: bytes[position..<end], as: UTF8.self))
      position = end + 1
      if end + 1 < bytes.count, bytes[end] == .carriageReturn, bytes[end + 1] == .lineFeed { position += 1 }
      if let first = words.first, !first.hasPrefix("%") { return true }
    }
    return false
  }

  private mutating func cut(_ text: String) {
    (words, columns) = ([], [])
    var word: String?
    var isQuoted = false
    for (column, scalar) in text.unicodeScalars.enumerated() {
      if scalar == "\"" {
        isQuoted.toggle()
        if word == nil {
          word = ""
          columns.append(column)
        }
      } else if !isQuoted, scalar == " " || scalar == "\t" {
        if let whole = word { words.append(whole) }
        word = nil
      } else {
        if word == nil { columns.append(column) }
        word = (word ?? "") + String(scalar)
      }
    }
    if let word { words.append(word) }
  }
}

extension Diagnosis {
  static func pajekSection(_ word: String) -> Diagnosis {
    Diagnosis(
      code: "pajek-section",
      problem: LocalizedText(en: "“\(word)” begins no section", fr: "« \(word) » ne commence aucune partie"),
      remedy: LocalizedText(
        en: "write *Vertices, *Arcs or *Edges", fr: "écrivez *Vertices, *Arcs ou *Edges"))
  }
}
