import RamureModel

/// Why two are likely one, as people would say it.
extension DuplicateEvidence {
  func pair(_ first: Int, _ second: Int, _ judged: Judgement) -> DuplicatePair {
    DuplicatePair(
      first: register.places[first], second: register.places[second], score: judged.score,
      reasons: reasons(first, second, judged))
  }

  private func reasons(_ first: Int, _ second: Int, _ judged: Judgement) -> [DuplicateReason] {
    var reasons: [DuplicateReason] = []
    switch judged.tie {
    case .same(let identifier), .address(let identifier): reasons.append(.sameIdentifier(identifier))
    case .sameLegalUnit(let unit): reasons.append(.sameLegalUnit(unit))
    case .other, .nothing: break
    }
    let names = (name(judged.names.0, of: first), name(judged.names.1, of: second))
    reasons += Self.nameReasons(names.0, names.1, judged.match)
    if case .other(let one, let other) = judged.tie { reasons.append(.otherIdentifiers(one, other)) }
    let (one, other) = (node(first), node(second))
    switch KindAgreement(one, other) {
    case .agree: break
    case .finerDiffer: reasons.append(.otherKinds(one.subkinds[0], other.subkinds[0]))
    case .differ, .familiesDiffer: reasons.append(.otherKinds(one.kind.id, other.kind.id))
    }
    return reasons
  }

  private func name(_ number: Int, of node: Int) -> String {
    let place = register.places[node]
    let names = NodeNames(ecosystems[place.ecosystem]).names(of: self.node(node))
    let offset = number - register.ranges[node].lowerBound
    return names.indices.contains(offset) ? names[offset] : ""
  }

  /// What two names have to do with each other.
  static func nameReasons(_ first: String, _ second: String, _ match: NameMatch) -> [DuplicateReason] {
    if first.isSameText(as: second) { return [.sameName] }
    if first.folded == second.folded { return [.spelling] }
    let (one, other) = (NameForm(first), NameForm(second))
    func words(_ form: NameForm, _ places: some Sequence<Int>) -> [String] {
      places.compactMap { form.words.indices.contains($0) ? form.words[$0].written : nil }
    }
    // A letter by itself was parted from its word by an apostrophe, most often.
    func joined(_ form: NameForm, _ places: some Sequence<Int>) -> String {
      words(form, places).reduce("") { text, word in
        text.isEmpty ? word : text + (text.split(separator: " ").last?.count == 1 ? "’" : " ") + word
      }
    }
    var reasons: [DuplicateReason] = []
    if one.acronyms.contains(where: { other.words.count == 1 && other.words[0].text == $0 }) {
      return [.alias(joined(other, other.words.indices))]
    }
    if other.acronyms.contains(where: { one.words.count == 1 && one.words[0].text == $0 }) {
      return [.alias(joined(one, one.words.indices))]
    }
    for part in match.parts.sorted(by: { $0.first.lowerBound < $1.first.lowerBound }) {
      let (mine, theirs) = (joined(one, part.first), joined(other, part.second))
      switch part.tie {
      case .same: if mine.folded != theirs.folded { reasons.append(.abbreviation(mine, theirs)) }
      case .slip, .trifle: reasons.append(.slip(mine, theirs))
      case .plural: reasons.append(.plural(mine, theirs))
      case .synonym: reasons.append(.synonym(mine, theirs))
      case .abbreviation: reasons.append(.abbreviation(mine, theirs))
      case .acronym: reasons.append(.acronym(mine, theirs))
      case .spacing: reasons.append(.spacing(mine, theirs))
      }
    }
    if match.isReordered { reasons.append(.order) }
    if one.legalForms != other.legalForms { reasons.append(.legalForms(one.legalForms, other.legalForms)) }
    let isWhole = match.onlyFirst.isEmpty && match.onlySecond.isEmpty
    if isWhole, reasons.isEmpty { reasons.append(.spelling) }
    let shared = match.parts.filter { $0.tie == .same }.flatMap(\.first).sorted()
    if !isWhole, !shared.isEmpty, !reasons.contains(where: \.speaksForWords) {
      reasons.insert(.shared(joined(one, shared)), at: 0)
    }
    let (mine, theirs) = (words(one, match.onlyFirst), words(other, match.onlySecond))
    switch (mine.isEmpty, theirs.isEmpty) {
    case (true, true): break
    case (false, true): reasons.append(.onlyFirst(mine))
    case (true, false): reasons.append(.onlySecond(theirs))
    case (false, false): reasons.append(.otherWords(mine, theirs))
    }
    return reasons
  }
}

extension DuplicateReason {
  /// Whether it says which words the two have in common.
  fileprivate var speaksForWords: Bool {
    switch self {
    case .legalForms, .order: false
    default: speaksFor
    }
  }
}
