import RamureWording

/// An ecosystem, and what its author should know about it.
public struct ValidatedEcosystem: Sendable {
  public let ecosystem: Ecosystem
  /// Warnings and notes; no errors.
  public let remarks: ViolationList
}

extension EcosystemDraft {
  /// The ecosystem, once every rule holds.
  ///
  /// - Throws: `InvalidEcosystem` with all violations, those found while adding and those found now.
  public func validated() throws(InvalidEcosystem) -> ValidatedEcosystem {
    var draft = self
    if draft.header.language == nil, draft.keyLanguage.language == .french { draft.header.language = .french }
    draft.violations.language = draft.header.language
    draft.checkKindReadings()
    draft.checkUndirected()
    draft.checkKindsTaken()
    draft.checkIDs()
    draft.checkNames()
    draft.checkSources()
    draft.checkRelations()
    draft.checkCycles()
    guard draft.violations.errorCount == 0 else { throw InvalidEcosystem(draft.violations) }
    return ValidatedEcosystem(ecosystem: draft.ecosystem(), remarks: draft.violations)
  }

  /// Puts the nodes in order of id, and hands over the columns.
  private consuming func ecosystem() -> Ecosystem {
    var isOrdered = true
    for row in 1..<max(1, nodes.count) where !nodes.ids.precedes(row - 1, row) {
      isOrdered = false
      break
    }
    if !isOrdered {
      let order = (0..<nodes.count).sorted { nodes.ids.precedes($0, $1) }
      var newNumbers = [Int32](repeating: 0, count: order.count)
      for (new, old) in order.enumerated() { newNumbers[old] = Int32(new) }
      nodes = nodes.selecting(order)
      for relation in 0..<relations.count {
        relations.from[relation] = newNumbers[Int(relations.from[relation])]
        relations.to[relation] = newNumbers[Int(relations.to[relation])]
      }
      index = IDIndex(indexing: nodes.ids, count: nodes.count)
    }
    return Ecosystem(
      EcosystemStorage(
        header: header, vocabulary: vocabulary, files: files, nodes: nodes, relations: relations, index: index))
  }

  /// Takes the direction from the kinds that a user says have none.
  private mutating func checkUndirected() {
    for word in undirected {
      if let match = vocabulary.relationKind(word) {
        vocabulary.removeDirection(ofRelationKind: match.kind)
      } else {
        let kinds = vocabulary.relationKinds.lazy.map(\.id)
        violations.append(
          Violation(
            .error, at: (files.first ?? SourceFile(path: "")).position(line: 0, column: 0),
            .unknownRelationKind(word, nearest: nearest(to: word, in: kinds))))
      }
    }
  }

  /// Says once which kinds were taken as they came, and warns of one that looks like a slip for another.
  private mutating func checkKindsTaken() {
    guard let first = newNodeKinds.first ?? newRelationKinds.first else { return }
    let nodeKindIDs = newNodeKinds.map { vocabulary.nodeKinds[$0.kind].id }
    let relationKindIDs = newRelationKinds.map { vocabulary.relationKinds[$0.kind].id }
    report(.note, .kindsTaken(nodeKindIDs + relationKindIDs), at: first.place)
    // Where there are hundreds, the column holds something else than kinds: every pair of them would be compared.
    guard newNodeKinds.count + newRelationKinds.count <= 500 else { return }
    // A file says a kind by its id or by its label, in either language.
    let nodeWords = vocabulary.nodeKinds.flatMap { kind in
      [kind.id, kind.label.english, kind.label.french]
        + kind.subkinds.flatMap { [$0.id, $0.label.english, $0.label.french] }
    }
    for (id, place) in zip(nodeKindIDs, newNodeKinds.map(\.place)) { warnOfSlip(id, nodeWords, place) }
    let relationWords = vocabulary.relationKinds.flatMap { kind in
      [kind.id, kind.label.english, kind.label.french, kind.inverseLabel.english, kind.inverseLabel.french]
    }
    for (id, place) in zip(relationKindIDs, newRelationKinds.map(\.place)) { warnOfSlip(id, relationWords, place) }
  }

  private mutating func warnOfSlip(_ id: String, _ words: [String], _ place: FactColumns.Place) {
    let letters = Array(id.folded.unicodeScalars)
    // What is longer is a text, not a word: comparing two takes the product of their lengths.
    guard (5...100).contains(letters.count) else { return }
    for word in words where !word.isSameText(as: id) {
      let other = Array(word.folded.unicodeScalars)
      if abs(other.count - letters.count) <= 1, EditDistance.between(letters, other, atMost: 1) == 1 {
        report(.warning, .kindLooksLike(id, word), at: place)
        return
      }
    }
  }

  /// Warns of ids that only differ in case or in how accents are encoded: two nodes for a computer, one for a reader.
  private mutating func checkIDs() {
    // Two ids can only be taken for each other if one of them has a capital or a sign beyond ASCII.
    var firstByReading: [String: Int] = [:]
    for row in 0..<nodes.count {
      let range = nodes.ids.byteRange(row)
      guard nodes.ids.bytes[range].contains(where: { $0 >= 0x80 || (0x41...0x5A).contains($0) }) else { continue }
      let id = nodes.ids[row]
      let reading = id.lowercased()
      var twin = firstByReading[reading]
      if twin == nil {
        firstByReading[reading] = row
        if !reading.isSameText(as: id) { twin = node(reading) }
      }
      guard let twin else { continue }
      let other = nodes.ids[twin]
      if id == other {
        report(
          .warning, .canonicalTwins(other, id, scalars: (other.scalarList, id.scalarList)), at: nodes.facts.places[row])
      } else {
        report(.warning, .caseTwins(other, id), at: nodes.facts.places[row])
      }
    }
  }

  /// Where the header lists sources, a fact may only cite those.
  private mutating func checkSources() {
    guard !header.sources.isEmpty else { return }
    let known = Set(header.sources.map { UTF8Key($0.id) })
    func unknown(_ facts: FactColumns) -> [(String, FactColumns.Place)] {
      (0..<facts.count).flatMap { row in
        facts.sources[row].filter { !known.contains(UTF8Key($0)) }.map { ($0, facts.places[row]) }
      }
    }
    for (source, place) in unknown(nodes.facts) + unknown(relations.facts) {
      let nearest = nearest(to: source, in: header.sources.lazy.map(\.id))
      report(.error, .unknownSource(source, nearest: nearest), at: place)
    }
  }

  /// Checks the ends and the rules of every relation. A vocabulary that was opened has none to check.
  private mutating func checkRelations() {
    guard !vocabulary.isOpen else { return }
    let own = vocabulary.nodeKinds.indices.filter {
      Vocabulary.builtIn.nodeKindNumber(id: vocabulary.nodeKinds[$0].id) == nil
    }
    let allowed = vocabulary.relationKinds.map { kind in
      // Our kinds of relations know nothing of kinds of nodes that a file declares: these may stand where their family does.
      let further = Vocabulary.builtIn.isKnown(kind) ? own : []
      return (from: kinds(at: kind.from, further), to: kinds(at: kind.to, further))
    }
    for row in 0..<relations.count {
      let number = Int(relations.kinds[row])
      if isKindUnknown(relations.from[row]) || isKindUnknown(relations.to[row]) { continue }
      let from = Int(relations.from[row])
      let to = Int(relations.to[row])
      let fromKind = Int(nodes.kinds[from])
      let toKind = Int(nodes.kinds[to])
      let originIsWrong = !(allowed[number].from?.contains(fromKind) ?? true)
      if originIsWrong || !(allowed[number].to?.contains(toKind) ?? true) {
        // Putting a violation into words takes far longer than finding it.
        guard violations.keepsMore(.error) else {
          violations.count(.error)
          continue
        }
        report(
          .error, wrongEnd(of: number, from, to, originIsWrong: originIsWrong),
          at: relations.facts.places[row])
      }
      for rule in vocabulary.relationKinds[number].rules { check(rule, of: row, number, from, to) }
    }
  }

  /// The numbers of the kinds that may stand at an end; `nil` where any may.
  ///
  /// - Parameter own: kinds that may stand where one of their family may.
  private func kinds(at ends: RelationKind.Ends, _ own: [Int]) -> Set<Int>? {
    guard case .kinds(let ids) = ends else { return nil }
    let named = ids.compactMap { vocabulary.nodeKindNumber(id: $0) }
    let families = Set(named.map { vocabulary.nodeKinds[$0].family })
    return Set(named + own.filter { families.contains(vocabulary.nodeKinds[$0].family) })
  }

  private func isKindUnknown(_ node: Int32) -> Bool { nodes.kinds[Int(node)] == Self.kindUnknown }

  private mutating func check(_ rule: RelationKind.Rule, of row: Int, _ kind: Int, _ from: Int, _ to: Int) {
    let place = relations.facts.places[row]
    switch rule {
    case .symmetric, .acyclic:
      break
    case .noSelf:
      if from == to { report(.error, .relatesToItself(nodes.ids[from], vocabulary.relationKinds[kind].id), at: place) }
    case .sameKind:
      if nodes.kinds[from] != nodes.kinds[to] {
        let kinds = [from, to].map { vocabulary.nodeKinds[Int(nodes.kinds[$0])].id }
        report(
          .error,
          .differentKinds(vocabulary.relationKinds[kind].id, nodes.ids[from], kinds[0], nodes.ids[to], kinds[1]),
          at: place)
      }
    case .value(let range):
      guard let text = relations.facts.attributes["value", row] else { return }
      guard let value = Double(text), range.contains(value) else {
        report(.error, .valueOutOfRange(text, low: range.lowerBound, high: range.upperBound), at: place)
        return
      }
    }
  }

  private func wrongEnd(of number: Int, _ from: Int, _ to: Int, originIsWrong: Bool) -> Diagnosis {
    let kind = vocabulary.relationKinds[number]
    let node = originIsWrong ? from : to
    let nodeKind = vocabulary.nodeKinds[Int(nodes.kinds[node])].id
    var expected: [String] = []
    if case .kinds(let kinds) = originIsWrong ? kind.from : kind.to { expected = kinds }
    let kindIDs = [from, to].map { vocabulary.nodeKinds[Int(nodes.kinds[$0])].id }
    let fitting = vocabulary.relationKinds.filter {
      !$0.isSymmetric && $0.from != .any && $0.from.allows(kindIDs[0]) && $0.to.allows(kindIDs[1])
    }
    return .wrongEnd(
      relation: kind.id, node: nodes.ids[node], kind: nodeKind, expected: expected, isOrigin: originIsWrong,
      fitting: fitting.prefix(4).map(\.id))
  }

  /// Finds relations of acyclic kinds that lead back to where they began.
  private mutating func checkCycles() {
    guard !vocabulary.isOpen else { return }
    let isAcyclic = vocabulary.relationKinds.map { $0.rules.contains(.acyclic) }
    var rowsByKind = [[Int]](repeating: [], count: isAcyclic.count)
    for row in 0..<relations.count where isAcyclic[Int(relations.kinds[row])] {
      rowsByKind[Int(relations.kinds[row])].append(row)
    }
    for (kind, rows) in zip(vocabulary.relationKinds, rowsByKind) where !rows.isEmpty {
      for row in CycleSearch(rows: rows, from: relations.from, to: relations.to).closingRows() {
        let ids = [Int(relations.from[row]), Int(relations.to[row])].map { nodes.ids[$0] }
        report(.error, .cycle(kind.id, ids[0], ids[1]), at: relations.facts.places[row])
      }
    }
  }
}

extension String {
  /// The scalars of a text as `U+0065 U+0301`, to tell apart what looks alike.
  fileprivate var scalarList: String {
    unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }
}
