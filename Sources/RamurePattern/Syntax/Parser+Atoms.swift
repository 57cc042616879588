import RamureWording

extension Parser {
  mutating func atom() throws(QueryFault) -> Expression {
    let start = token.span
    switch token.kind {
    case .integer(let value):
      guard value <= UInt64(Int64.max) else { throw QueryFault(.queryIntegerTooLarge(textOfToken), at: start) }
      return Expression(.integer(Int64(value)), advance().span)
    case .float(let value): return Expression(.float(value), advance().span)
    case .string(let text): return Expression(.string(text), advance().span)
    case .parameter(let name): return Expression(.parameter(name), advance().span)
    case .name(let name):
      place += 1
      return token.isSign("(") ? try call(NameInText(text: name, span: start)) : Expression(.variable(name), start)
    case .sign("("):
      if beginsPattern { return try pattern(start) }
      place += 1
      let inner = try expression()
      try expect(")")
      return Expression(inner.kind, span(from: start))
    case .sign("["): return try list(start)
    case .sign("{"): return try map(start)
    case .word(let word): return try named(word, start)
    default: throw QueryFault(.queryExpressionExpected(found: textOfToken), at: start)
    }
  }

  private mutating func pattern(_ start: Span) throws(QueryFault) -> Expression {
    Expression(.pattern(try path(nil, .all, start)), span(from: start))
  }

  /// What begins with a word: a word of the language where what follows fits it, else a function or a variable.
  private mutating func named(_ word: String, _ start: Span) throws(QueryFault) -> Expression {
    let next = token(ahead: 1)
    switch word.uppercased() {
    case "NULL" where !next.isSign("("): return Expression(.null, advance().span)
    case "TRUE" where !next.isSign("("): return Expression(.boolean(true), advance().span)
    case "FALSE" where !next.isSign("("): return Expression(.boolean(false), advance().span)
    case "CASE": return try caseOf(start)
    case "EXISTS" where next.isSign("{"):
      place += 2
      return Expression(.exists(try subquery()), span(from: start))
    case "COUNT" where next.isSign("{"):
      place += 2
      return Expression(.count(try subquery()), span(from: start))
    case "COUNT" where next.isSign("(") && token(ahead: 2).isSign("*"):
      place += 3
      try expect(")")
      return Expression(.countAll, span(from: start))
    case "ALL", "ANY", "NONE", "SINGLE":
      guard next.isSign("("), token(ahead: 2).asName != nil, token(ahead: 3).isWord("IN"),
        let quantifier = Expression.Quantifier(rawValue: word.lowercased())
      else { break }
      place += 2
      return try quantified(quantifier, start)
    case "REDUCE" where next.isSign("(") && token(ahead: 3).isSign("="):
      place += 2
      return try reduce(start)
    case "SHORTESTPATH" where next.isSign("("), "ALLSHORTESTPATHS" where next.isSign("("):
      place += 2
      let search: PathPattern.Search = word.uppercased() == "SHORTESTPATH" ? .shortest(1) : .allShortest
      let path = try path(nil, search, start)
      try expect(")")
      return Expression(.pattern(path), span(from: start))
    default: break
    }
    let name = NameInText(text: word, span: advance().span)
    if token.isSign("(") { return try call(name) }
    if token.isSign("."), isFunctionInNamespace { return try call(dotted(name)) }
    if token.isSign("{") { return try mapProjection(Expression(.variable(word), start)) }
    return Expression(.variable(word), start)
  }

  /// Whether `.x.y(` follows: a function like `duration.between`.
  private var isFunctionInNamespace: Bool {
    var place = place
    while place + 1 < tokens.count, tokens[place].isSign("."), tokens[place + 1].asName != nil { place += 2 }
    return tokens[place].isSign("(")
  }

  private mutating func dotted(_ first: NameInText) throws(QueryFault) -> NameInText {
    var text = first.text
    while take(".") { text += "." + (try name()).text }
    return NameInText(text: text, span: span(from: first.span))
  }

  private mutating func call(_ name: NameInText) throws(QueryFault) -> Expression {
    try expect("(")
    // `exists((a)-->(b))` asks what the pattern alone asks.
    let isDistinct = takeWord("DISTINCT")
    var arguments: [Expression] = []
    if !take(")") {
      repeat { arguments.append(try expression()) } while take(",")
      try expect(")")
    }
    return Expression(.call(name, isDistinct: isDistinct, arguments), span(from: name.span))
  }

  private mutating func caseOf(_ start: Span) throws(QueryFault) -> Expression {
    place += 1
    let subject = token.isWord("WHEN") ? nil : try expression()
    var branches: [(when: Expression, then: Expression)] = []
    while takeWord("WHEN") {
      let when = try expression()
      try expectWord("THEN")
      branches.append((when, try expression()))
    }
    guard !branches.isEmpty else { throw unexpected("WHEN") }
    let otherwise = takeWord("ELSE") ? try expression() : nil
    try expectWord("END")
    return Expression(.caseOf(subject, branches, otherwise: otherwise), span(from: start))
  }

  private mutating func quantified(
    _ quantifier: Expression.Quantifier, _ start: Span
  ) throws(QueryFault) -> Expression {
    let variable = try name()
    try expectWord("IN")
    let list = try expression()
    let condition = takeWord("WHERE") ? try expression() : nil
    try expect(")")
    return Expression(.quantifier(quantifier, variable, in: list, where: condition), span(from: start))
  }

  private mutating func reduce(_ start: Span) throws(QueryFault) -> Expression {
    let sum = try name()
    try expect("=")
    let first = try expression()
    try expect(",")
    let variable = try name()
    try expectWord("IN")
    let list = try expression()
    try expect("|")
    let step = try expression()
    try expect(")")
    return Expression(.reduce(sum, from: first, variable, in: list, step), span(from: start))
  }

  /// A list, or what makes one: `[x IN list WHERE …]`, `[(a)-->(b) | b.name]`.
  private mutating func list(_ start: Span) throws(QueryFault) -> Expression {
    place += 1
    if token.asName != nil, token(ahead: 1).isWord("IN") {
      let variable = try name()
      place += 1
      let list = try expression()
      let condition = takeWord("WHERE") ? try expression() : nil
      let result = take("|") ? try expression() : nil
      try expect("]")
      return Expression(.comprehension(variable, in: list, where: condition, result: result), span(from: start))
    }
    if let comprehension = try patternComprehension(start) { return comprehension }
    var elements: [Expression] = []
    if !take("]") {
      repeat { elements.append(try expression()) } while take(",")
      try expect("]")
    }
    return Expression(.list(elements), span(from: start))
  }

  private mutating func patternComprehension(_ start: Span) throws(QueryFault) -> Expression? {
    let begin = place
    let isNamed = token.asName != nil && token(ahead: 1).isSign("=") && token(ahead: 2).isSign("(")
    let name = isNamed ? try self.name() : nil
    if isNamed { place += 1 }
    guard beginsPattern else {
      place = begin
      return nil
    }
    let pattern = try path(name, .all, token.span)
    guard token.isWord("WHERE") || token.isSign("|") else {
      // A list of truths, each that of a pattern.
      place = begin
      return nil
    }
    let condition = takeWord("WHERE") ? try expression() : nil
    try expect("|")
    let result = try expression()
    try expect("]")
    return Expression(.patternComprehension(pattern, where: condition, result: result), span(from: start))
  }

  private mutating func map(_ start: Span) throws(QueryFault) -> Expression {
    place += 1
    var entries: [(key: NameInText, value: Expression)] = []
    if !take("}") {
      repeat {
        let key = try name()
        try expect(":")
        entries.append((key, try expression()))
      } while take(",")
      try expect("}")
    }
    return Expression(.map(entries), span(from: start))
  }

  private mutating func mapProjection(_ of: Expression) throws(QueryFault) -> Expression {
    place += 1
    var selectors: [Expression.Selector] = []
    if !take("}") {
      repeat {
        if take(".") {
          selectors.append(take("*") ? .all : .property(try name()))
        } else {
          let key = try name()
          selectors.append(take(":") ? .value(key, try expression()) : .variable(key))
        }
      } while take(",")
      try expect("}")
    }
    return Expression(.mapProjection(of, selectors), span(from: of.span))
  }

  private mutating func subquery() throws(QueryFault) -> Expression.Subquery {
    let subquery: Expression.Subquery
    let isQuery = ["MATCH", "OPTIONAL", "WITH", "UNWIND", "RETURN", "CALL"].contains { token.isWord($0) }
    if isQuery {
      subquery = .query(try nested { parser throws(QueryFault) in try parser.query() })
    } else {
      let patterns = try patterns()
      subquery = .patterns(patterns, where: takeWord("WHERE") ? try expression() : nil)
    }
    try expect("}")
    return subquery
  }
}
