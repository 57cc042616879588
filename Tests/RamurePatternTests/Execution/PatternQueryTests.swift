import RamureModel
import Testing

@testable import RamurePattern

@Suite struct PatternQueryTests {
  @Test(arguments: [
    ("MATCH (a)-[:funds]->(b) RETURN count(*)", ["2"]),
    // Both ways, but the relation of the need to itself once.
    ("MATCH (a)--(b) RETURN count(*)", ["11"]),
    ("MATCH (a)-->(b) RETURN count(*)", ["6"]),
    // The foundation reaches the need by two ways, and the network reaches it by the association too.
    ("MATCH (a:foundation)-[*]->(b:need) RETURN count(*)", ["6"]),
    ("MATCH (a:foundation)-[*]->(b:need) WITH DISTINCT b RETURN b.name", ["'Isolement'"]),
    // No relation is used twice.
    ("MATCH (a)-[:funds]->(b)<-[:funds]-(c) RETURN count(*)", ["0"]),
    ("MATCH (a:need)-[r]->(b)-[s]->(c) RETURN count(*)", ["0"]),
    ("MATCH (a)-[:funds]->(b) MATCH (c)-[:funds]->(b) RETURN count(*)", ["2"]),
  ]) func countsWhatFitsThePattern(query: String, rows: [String]) throws {
    #expect(try SmallGraph.rows(query) == rows)
  }

  @Test(arguments: [
    ("f.start >= 2012", 2), ("f.start > 2012", 1), ("f.start < 2012", 0), ("f.start <= 2012", 1),
    ("f.start <= date(\"2012-04\")", 0), ("f.start < 2013", 1), ("f.start = date(\"2015\")", 1), ("f.start <> 2015", 1),
    ("f.start.month = 5", 1), ("f.start IS NULL", 0),
  ]) func datesCompareAsPeriods(condition: String, count: Int) throws {
    #expect(try SmallGraph.rows("MATCH ()-[f:funds]->() WHERE \(condition) RETURN count(f)") == ["\(count)"])
  }

  @Test(arguments: [
    ("association|need", 3), ("association&network", 1), ("association&!network", 1), ("!association", 2), ("%", 4),
    ("réseau", 1), ("Fondation", 1), ("(need|network)&!need", 1),
  ]) func labelsAreExpressions(labels: String, count: Int) throws {
    #expect(try SmallGraph.rows("MATCH (a:\(labels)) RETURN count(a)") == ["\(count)"])
  }

  @Test(arguments: [
    ("null = null", "null"), ("NOT null", "null"), ("null AND false", "false"), ("null OR true", "true"),
    ("1 IN [null, 1]", "true"), ("2 IN [null, 1]", "null"), ("1 = 1.0", "true"), ("[1, null] = [1, 2]", "null"),
    ("[1, null] = [2, null]", "false"), ("\"a\" < 1", "null"), ("1 < 2 < 3", "true"),
    ("any(x IN [1, null] WHERE x > 1)", "null"),
    ("7 / 2", "3"), ("7 % 4", "3"), ("2 ^ 3", "8.0f"), ("-7 / 2", "-3"), ("size(\"é\")", "1"), ("[1, 2, 3][-1]", "3"),
    ("[x IN range(1, 5) WHERE x % 2 = 1 | x * x]", "[1, 9, 25]"), ("reduce(s = 0, x IN [1, 2, 3] | s + x)", "6"),
    ("CASE 2 WHEN 1 THEN \"a\" WHEN 2 THEN \"b\" END", "'b'"), ("substring(\"amitié\", 4)", "'ié'"),
    ("date(\"2024-01-31\") + duration({months: 1})", "'2024-02-29'"),
    ("date(\"2000-03-01\") - duration({days: 1})", "'2000-02-29'"),
    ("date(\"1999-12-31\") + duration({days: 1})", "'2000-01-01'"),
    ("localtime({hour: 23}) + duration({hours: 2})", "'01:00'"),
    (
      "datetime({year: 2024, month: 12, day: 31, hour: 23, timezone: '+01:00'}) + duration({hours: 2})",
      "'2025-01-01T01:00+01:00'"
    ),
    ("time({hour: 10, timezone: '+01:00'}) < time({hour: 10})", "true"),
    ("split(\"a,b\", \",\")", "['a', 'b']"), ("coalesce(null, 3)", "3"), ("toInteger(\"12\")", "12"),
  ]) func expressionsHaveTheirValues(expression: String, value: String) throws {
    #expect(try SmallGraph.rows("RETURN \(expression) AS x") == [value])
  }

  @Test func shortestPathsAreFound() throws {
    let path = try SmallGraph.rows("MATCH p = shortestPath((a:foundation)-[*]-(b:need)) RETURN length(p)")
    #expect(path == ["2"])
    let all = try SmallGraph.rows(
      "MATCH p = ALL SHORTEST (a:foundation)-[*]->(b:need) RETURN [n IN nodes(p) | n.name] AS names ORDER BY names")
    #expect(all == ["['Fonds', 'Les Quais', 'Isolement']", "['Fonds', 'Réseau', 'Isolement']"])
  }

  @Test func aggregatesGoByGroups() throws {
    let rows = try SmallGraph.rows(
      "MATCH (a)-[r]->() RETURN a.name AS name, count(r) AS n, collect(type(r)) AS kinds ORDER BY n DESC, name LIMIT 2")
    #expect(rows == ["'Fonds' 2 ['funds', 'funds']", "'Réseau' 2 ['addresses', 'memberOf']"])
    #expect(try SmallGraph.rows("MATCH (a:need) RETURN sum(a.size), avg(a.size), min(a.size)") == ["0 null null"])
    #expect(try SmallGraph.rows("MATCH (a) RETURN sum(a.size), count(a.size), max(a.size)") == ["15.5f 2 12"])
  }

  @Test func subqueriesSeeTheRow() throws {
    let rows = try SmallGraph.rows(
      "MATCH (a) WHERE EXISTS { (a)<-[:funds]-() } RETURN a.name, COUNT { (a)-->(b) WHERE b <> a } AS n ORDER BY n")
    #expect(rows == ["'Les Quais' 1", "'Réseau' 2"])
    #expect(
      try SmallGraph.rows("MATCH (a:need) RETURN [(a)<-[:addresses]-(b) | b.name] AS names") == [
        "['Les Quais', 'Réseau']"
      ])
  }

  @Test func parametersAreValuesAndNotText() throws {
    let rows = try SmallGraph.rows("MATCH (a) WHERE a.name = $name RETURN a.name", ["name": .string("\" OR true //")])
    #expect(rows.isEmpty)
  }

  @Test func optionalPatternsLeaveTheirNamesUnknown() throws {
    let rows = try SmallGraph.rows("MATCH (a:need) OPTIONAL MATCH (a)-[r:addresses]->(b) RETURN a.name, r, b")
    #expect(rows == ["'Isolement' null null"])
  }

  /// What follows a count over no rows has its places too.
  @Test func aCountOverNothingIsARow() throws {
    let rows = try SmallGraph.rows(
      "MATCH (a) WHERE false WITH count(a) AS n MATCH (b:need)-[r]->(c) RETURN n, b.name, c.name")
    #expect(rows == ["0 'Isolement' 'Isolement'"])
    #expect(try SmallGraph.rows("MATCH (a) WHERE false RETURN a LIMIT size([x IN [1, 2] | x])") == [])
  }

  @Test func conditionsOnChainsHoldForEachRelation() throws {
    let rows = try SmallGraph.rows("MATCH (a:foundation)-[r:funds* {start: date(\"2015\")}]->(b) RETURN b.name")
    #expect(rows == ["'Réseau'"])
  }
}
