import RamureWording

/// Understands the text of a query: the grammar of openCypher 9 without the clauses that write, and the path searches of GQL.
///
/// Goes down the grammar rule by rule and never back: what begins with a parenthesis is a pattern or not by the token behind
/// its end. Nesting is limited, so that no text uses up the stack.
struct Parser {
  let text: String
  let tokens: [Token]
  /// The token that closes each opening one.
  private let closings: [Int: Int]
  var place = 0
  var depth = 0

  /// How many levels may stand within each other: threads other than the first have small stacks.
  static let deepest = 40
  /// How many signs of one rank, relations of a pattern or clauses may follow on each other: each is looked at within the one
  /// before.
  static let longest = 150

  init(_ text: String) throws(QueryFault) {
    self.text = text
    tokens = try Lexer.tokens(of: text)
    closings = Parser.closings(tokens)
  }

  private static func closings(_ tokens: [Token]) -> [Int: Int] {
    var open: [Int] = []
    var closings: [Int: Int] = [:]
    for (place, token) in tokens.enumerated() {
      guard case .sign(let sign) = token.kind else { continue }
      if ["(", "[", "{"].contains(sign) { open.append(place) }
      if [")", "]", "}"].contains(sign), let opening = open.popLast() { closings[opening] = place }
    }
    return closings
  }

  // MARK: - Tokens

  var token: Token { tokens[place] }
  func token(ahead: Int) -> Token { tokens[min(place + ahead, tokens.count - 1)] }
  func closing(of place: Int) -> Int? { closings[place] }

  mutating func advance() -> Token {
    let token = token
    if place < tokens.count - 1 { place += 1 }
    return token
  }

  mutating func take(_ sign: String) -> Bool {
    guard token.isSign(sign) else { return false }
    place += 1
    return true
  }

  mutating func takeWord(_ word: String) -> Bool {
    guard token.isWord(word) else { return false }
    place += 1
    return true
  }

  mutating func expect(_ sign: String) throws(QueryFault) {
    guard take(sign) else { throw unexpected(sign) }
  }

  mutating func expectWord(_ word: String) throws(QueryFault) {
    guard takeWord(word) else { throw unexpected(word) }
  }

  mutating func name() throws(QueryFault) -> NameInText {
    guard let text = token.asName else { throw QueryFault(.queryNameExpected(found: textOfToken), at: token.span) }
    return NameInText(text: text, span: advance().span)
  }

  var textOfToken: String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: token.span.start)
    let end = utf8.index(utf8.startIndex, offsetBy: token.span.end)
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }

  func text(from start: Int, to end: Int) -> String {
    let utf8 = text.utf8
    return String(
      decoding: utf8[utf8.index(utf8.startIndex, offsetBy: start)..<utf8.index(utf8.startIndex, offsetBy: end)],
      as: UTF8.self)
  }

  func unexpected(_ wanted: String) -> QueryFault {
    QueryFault(.queryExpected(wanted, found: textOfToken), at: token.span)
  }

  /// Where the last token ended.
  var lastEnd: Int { place > 0 ? tokens[place - 1].span.end : 0 }
  func span(from start: Span) -> Span { Span(start.start, max(start.end, lastEnd)) }

  mutating func nested<Result>(
    _ rule: (inout Parser) throws(QueryFault) -> Result
  ) throws(QueryFault) -> Result {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw QueryFault(.queryTooDeep(limit: Self.deepest), at: token.span) }
    return try rule(&self)
  }
}

extension Parser {
  /// Whether a chain of signs may go on.
  func checkLength(_ count: Int) throws(QueryFault) {
    guard count < Self.longest else { throw QueryFault(.queryTooDeep(limit: Self.longest), at: token.span) }
  }
}

// MARK: - Clauses

extension Parser {
  static func query(_ text: String) throws(QueryFault) -> Query {
    var parser = try Parser(text)
    let query = try parser.query()
    _ = parser.take(";")
    guard parser.token.kind == .end else { throw parser.unexpectedClause() }
    return query
  }

  mutating func query() throws(QueryFault) -> Query {
    var parts = [try part()]
    var keepsAll: [(keeps: Bool, span: Span)] = []
    while token.isWord("UNION") {
      let span = advance().span
      keepsAll.append((takeWord("ALL"), span))
      parts.append(try part())
    }
    return Query(parts: parts, keepsAll: keepsAll)
  }

  private mutating func part() throws(QueryFault) -> Query.Part {
    let start = token.span
    var clauses: [Clause] = []
    while let clause = try clause() {
      try checkLength(clauses.count)
      clauses.append(clause)
    }
    guard !clauses.isEmpty else { throw unexpectedClause() }
    return Query.Part(clauses: clauses, span: span(from: start))
  }

  private func unexpectedClause() -> QueryFault {
    if let word = token.asName, Self.writing.contains(word.uppercased()) {
      return QueryFault(.queryWrites(word.uppercased()), at: token.span)
    }
    return QueryFault(.queryClauseExpected(found: textOfToken), at: token.span)
  }

  private static let writing: Set<String> = [
    "CREATE", "MERGE", "DELETE", "DETACH", "SET", "REMOVE", "FOREACH", "LOAD", "DROP",
  ]

  /// The next clause; `nil` where none begins.
  private mutating func clause() throws(QueryFault) -> Clause? {
    let start = token.span
    if takeWord("OPTIONAL") {
      try expectWord("MATCH")
      return .match(try match(isOptional: true, start))
    }
    if takeWord("MATCH") { return .match(try match(isOptional: false, start)) }
    if takeWord("UNWIND") {
      let list = try expression()
      try expectWord("AS")
      return .unwind(list, as: try name())
    }
    if takeWord("WITH") {
      let projection = try projection(start)
      return .with(projection, where: takeWord("WHERE") ? try expression() : nil)
    }
    if takeWord("RETURN") { return .return(try projection(start)) }
    if takeWord("CALL") { return .call(try call()) }
    return nil
  }

  private mutating func match(isOptional: Bool, _ start: Span) throws(QueryFault) -> Clause.Match {
    let patterns = try patterns()
    let condition = takeWord("WHERE") ? try expression() : nil
    return Clause.Match(isOptional: isOptional, patterns: patterns, condition: condition, span: span(from: start))
  }

  private mutating func call() throws(QueryFault) -> Clause.Call {
    let first = try name()
    var text = first.text
    while take(".") { text += "." + (try name()).text }
    let procedure = NameInText(text: text, span: span(from: first.span))
    var arguments: [Expression] = []
    if take("("), !take(")") {
      repeat { arguments.append(try expression()) } while take(",")
      try expect(")")
    }
    var yields: [(column: NameInText, name: NameInText)] = []
    if takeWord("YIELD") {
      repeat {
        let column = try name()
        yields.append((column, takeWord("AS") ? try name() : column))
      } while take(",")
    }
    let condition = takeWord("WHERE") ? try expression() : nil
    return Clause.Call(procedure: procedure, arguments: arguments, yields: yields, condition: condition)
  }

  private mutating func projection(_ start: Span) throws(QueryFault) -> Projection {
    let isDistinct = takeWord("DISTINCT")
    var takesAll = false
    var items: [Projection.Item] = []
    repeat {
      if items.isEmpty, !takesAll, take("*") {
        takesAll = true
        continue
      }
      let begin = token.span.start
      let expression = try expression()
      let written = text(from: begin, to: lastEnd)
      items.append(Projection.Item(expression: expression, alias: takeWord("AS") ? try name() : nil, text: written))
    } while take(",")
    var order: [Projection.Order] = []
    if takeWord("ORDER") {
      try expectWord("BY")
      repeat {
        let expression = try expression()
        let isDescending = takeWord("DESC") || takeWord("DESCENDING")
        if !isDescending, !takeWord("ASC") { _ = takeWord("ASCENDING") }
        order.append(Projection.Order(expression: expression, isDescending: isDescending))
      } while take(",")
    }
    let skip = takeWord("SKIP") || takeWord("OFFSET") ? try expression() : nil
    let limit = takeWord("LIMIT") ? try expression() : nil
    return Projection(
      isDistinct: isDistinct, takesAll: takesAll, items: items, order: order, skip: skip, limit: limit,
      span: span(from: start))
  }
}
