import RamureWording

extension Parser {
  mutating func patterns() throws(QueryFault) -> [PathPattern] {
    var patterns = [try pathPattern()]
    while take(",") {
      try checkLength(patterns.count)
      patterns.append(try pathPattern())
    }
    return patterns
  }

  /// A path with its name and the way it is searched for.
  private mutating func pathPattern() throws(QueryFault) -> PathPattern {
    let start = token.span
    var name: NameInText?
    if token.asName != nil, token(ahead: 1).isSign("=") {
      name = try self.name()
      place += 1
    }
    if token.asName != nil, token(ahead: 1).isSign("("),
      token.isWord("SHORTESTPATH") || token.isWord("ALLSHORTESTPATHS")
    {
      let search: PathPattern.Search = token.isWord("SHORTESTPATH") ? .shortest(1) : .allShortest
      place += 2
      let path = try path(name, search, start)
      try expect(")")
      return path
    }
    return try path(name, try search(), start)
  }

  /// `ANY SHORTEST`, `ALL SHORTEST`, `SHORTEST 3`.
  private mutating func search() throws(QueryFault) -> PathPattern.Search {
    if token.isWord("ANY"), token(ahead: 1).isWord("SHORTEST") {
      place += 2
      return .shortest(1)
    }
    if token.isWord("ALL"), token(ahead: 1).isWord("SHORTEST") {
      place += 2
      return .allShortest
    }
    if takeWord("SHORTEST") {
      guard case .integer(let count) = token.kind, count > 0, count <= 1_000_000 else { throw unexpected("1") }
      place += 1
      return .shortest(Int(count))
    }
    return .all
  }

  mutating func path(
    _ name: NameInText?, _ search: PathPattern.Search, _ start: Span
  ) throws(QueryFault) -> PathPattern {
    var nodes = [try nodePattern()]
    var relations: [RelationPattern] = []
    while beginsRelation(place) {
      try checkLength(relations.count)
      relations.append(try relationPattern())
      nodes.append(try nodePattern())
    }
    return PathPattern(name: name, search: search, nodes: nodes, relations: relations, span: span(from: start))
  }

  /// Whether a relation of a pattern begins at a token: `-[`, `--`, `<-[`, `<--`.
  private func beginsRelation(_ place: Int) -> Bool {
    var place = place
    func sign(_ text: String) -> Bool { place < tokens.count && tokens[place].isSign(text) }
    if sign("<") { place += 1 }
    guard sign("-") else { return false }
    place += 1
    return sign("-") || sign("[")
  }

  /// Whether the parenthesis at hand begins a pattern with a relation at least: what stands behind its end tells.
  var beginsPattern: Bool {
    guard token.isSign("("), let end = closing(of: place) else { return false }
    return beginsRelation(end + 1)
  }

  private mutating func nodePattern() throws(QueryFault) -> NodePattern {
    let start = token.span
    try expect("(")
    let name = token.asName != nil && !token.isWord("WHERE") ? try self.name() : nil
    let labels = token.isSign(":") || token.isWord("IS") ? try labels(ofRelation: false) : nil
    let properties = try propertyMap()
    let condition = takeWord("WHERE") ? try expression() : nil
    try expect(")")
    return NodePattern(
      name: name, labels: labels, properties: properties, condition: condition, span: span(from: start))
  }

  private mutating func propertyMap() throws(QueryFault) -> Expression? {
    if case .parameter(let name) = token.kind {
      throw QueryFault(.queryParameterAsProperties(name), at: token.span)
    }
    return token.isSign("{") ? try expression() : nil
  }

  private mutating func relationPattern() throws(QueryFault) -> RelationPattern {
    let start = token.span
    let isLeft = take("<")
    try expect("-")
    var name: NameInText?
    var (types, properties, condition): (LabelExpression?, Expression?, Expression?)
    var length: RelationPattern.Length?
    if take("[") {
      if token.asName != nil, !token.isWord("WHERE") { name = try self.name() }
      if token.isSign(":") || token.isWord("IS") { types = try labels(ofRelation: true) }
      if take("*") { length = try starLength() }
      properties = try propertyMap()
      if takeWord("WHERE") { condition = try expression() }
      try expect("]")
    }
    try expect("-")
    let isRight = take(">")
    if let quantifier = try quantifier() {
      if length != nil { throw unexpected("(") }
      length = quantifier
    }
    return RelationPattern(
      name: name, types: types, properties: properties, condition: condition,
      direction: isLeft == isRight ? .both : isRight ? .right : .left, length: length, span: span(from: start))
  }

  /// `*`, `*2`, `*1..3`, `*..3`, `*1..`.
  private mutating func starLength() throws(QueryFault) -> RelationPattern.Length {
    let least = try bound()
    guard take("..") else {
      return least.map { RelationPattern.Length(least: $0, most: $0) } ?? RelationPattern.Length(least: 1, most: nil)
    }
    return RelationPattern.Length(least: least ?? 1, most: try bound())
  }

  private mutating func bound() throws(QueryFault) -> Int? {
    if token.isSign("-"), case .integer = token(ahead: 1).kind {
      throw QueryFault(.queryNegativeLength, at: token.span)
    }
    guard case .integer(let count) = token.kind else { return nil }
    guard count <= UInt64(Int32.max) else { throw QueryFault(.queryIntegerTooLarge(textOfToken), at: token.span) }
    place += 1
    return Int(count)
  }

  /// Behind a relation, as GQL has it: `{1,3}`, `{2}`, `+`, `*`.
  private mutating func quantifier() throws(QueryFault) -> RelationPattern.Length? {
    if take("+") { return RelationPattern.Length(least: 1, most: nil) }
    if take("*") { return RelationPattern.Length(least: 0, most: nil) }
    guard take("{") else { return nil }
    let least = try bound()
    var most = least
    if take(",") { most = try bound() }
    try expect("}")
    return RelationPattern.Length(least: least ?? 0, most: most)
  }

  /// `:a|b`, `:a:b`, `:!a&b`, `:(a|b)`, `:%`; `IS a`.
  mutating func labels(ofRelation isOfRelation: Bool) throws(QueryFault) -> LabelExpression {
    place += 1
    var labels = try either(isOfRelation)
    var count = 0
    while !isOfRelation, take(":") {
      count += 1
      try checkLength(count)
      labels = .both(labels, try either(isOfRelation))
    }
    return labels
  }

  private mutating func either(_ isOfRelation: Bool) throws(QueryFault) -> LabelExpression {
    var labels = try both(isOfRelation)
    var count = 0
    while take("|") {
      count += 1
      try checkLength(count)
      // `:a|:b` is an older way to write it.
      if isOfRelation { _ = take(":") }
      labels = .either(labels, try both(isOfRelation))
    }
    return labels
  }

  private mutating func both(_ isOfRelation: Bool) throws(QueryFault) -> LabelExpression {
    var labels = try label(isOfRelation)
    var count = 0
    while take("&") {
      count += 1
      try checkLength(count)
      labels = .both(labels, try label(isOfRelation))
    }
    return labels
  }

  private mutating func label(_ isOfRelation: Bool) throws(QueryFault) -> LabelExpression {
    if take("!") {
      return .not(try nested { parser throws(QueryFault) in try parser.label(isOfRelation) })
    }
    if take("%") { return .any }
    if take("(") {
      let labels = try nested { parser throws(QueryFault) in try parser.either(isOfRelation) }
      try expect(")")
      return labels
    }
    return .label(try name())
  }
}
