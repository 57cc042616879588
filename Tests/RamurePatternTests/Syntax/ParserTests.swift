import Testing

@testable import RamurePattern

@Suite struct ParserTests {
  @Test(arguments: [
    ("MATCH (a RETURN a", "query-unexpected-syntax", 9, 15), ("MATCH (a) RETURN b", "query-undefined-variable", 17, 18),
    ("MATCH (a)-[:fund]->(b) RETURN a", "query-unknown-kind", 12, 16), ("MERGE (a)", "query-writes", 0, 5),
    ("RETURN 'é", "query-unclosed", 7, 8), ("RETURN « é »", "query-unexpected-sign", 7, 9),
    ("RETURN “a”", "query-unexpected-sign", 7, 10), ("MATCH (a) RETURN lengthen(a)", "query-no-function", 17, 25),
  ]) func whatIsWrongIsToldWithItsPlace(query: String, code: String, start: Int, end: Int) throws {
    let fault = try #require(SmallGraph.fault(query))
    #expect(fault.diagnosis.code == code)
    #expect(fault.span == Span(start, end))
    #expect(fault.moment == .reading)
  }

  @Test func nestingHasItsLimit() {
    let query = "RETURN " + String(repeating: "(", count: 5_000) + "1" + String(repeating: ")", count: 5_000)
    #expect(SmallGraph.fault(query)?.diagnosis.code == "query-too-deep")
    let lists = "RETURN " + String(repeating: "[", count: 100_000)
    #expect(SmallGraph.fault(lists)?.diagnosis.code == "query-too-deep")
    let negations = "RETURN " + String(repeating: "NOT ", count: 2_000) + "true"
    #expect(SmallGraph.fault(negations)?.diagnosis.code == "query-too-deep")
    for query in [
      "MATCH (a:\(String(repeating: "a|", count: 5_000))a) RETURN a",
      "MATCH (a\(String(repeating: ":a", count: 5_000))) RETURN a",
      "MATCH (a)\(String(repeating: "-->()", count: 5_000)) RETURN a",
      "MATCH \(String(repeating: "(), ", count: 5_000))() RETURN 1",
      "\(String(repeating: "WITH 1 AS x ", count: 5_000)) RETURN x",
      "MATCH (:\(String(repeating: "!", count: 5_000))a) RETURN 1",
    ] { #expect(SmallGraph.fault(query)?.diagnosis.code == "query-too-deep", "\(query.prefix(40))") }
    let sum = "RETURN 1" + String(repeating: " + 1", count: 2_000)
    #expect(SmallGraph.fault(sum)?.diagnosis.code == "query-too-deep")
  }

  @Test func whatIsWithinTheLimitsIsRead() throws {
    let nested = String(repeating: "(", count: 35) + "1" + String(repeating: ")", count: 35)
    #expect(try SmallGraph.rows("RETURN \(nested) AS x") == ["1"])
    #expect(try SmallGraph.rows("RETURN 1\(String(repeating: " + 1", count: 120)) AS x") == ["121"])
    let conditions = (0..<3_000).map { "a.size = \($0)" }.joined(separator: " OR ")
    #expect(try SmallGraph.rows("MATCH (a) WHERE \(conditions) RETURN count(a)") == ["1"])
  }

  @Test func wordsOfTheLanguageMayBeNames() throws {
    #expect(try SmallGraph.rows("WITH 1 AS end, 2 AS `a b` RETURN end + `a b` AS order") == ["3"])
    #expect(try SmallGraph.rows("return {end: 1}.end as x") == ["1"])
    #expect(
      try SmallGraph.rows("WITH 1 AS été, 2 AS e\u{301}te\u{301}2, 3 AS 名 RETURN été + e\u{301}te\u{301}2 + 名 AS x")
        == ["6"])
  }
}
