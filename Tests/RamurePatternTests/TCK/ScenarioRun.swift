@testable import RamurePattern

/// What came of a scenario.
enum ScenarioOutcome: Equatable {
  case passed
  case failed(String)
  /// It writes, or needs what the language here does not have.
  case notApplicable(String)
}

/// Runs one scenario: sets its graph up, asks its question, compares.
struct ScenarioRun {
  private let scenario: Feature.Scenario
  private var setup = GraphSetup()
  private var parameters: [String: Value] = [:]
  private var rows: [[Value]]?
  private var columns: [String] = []
  private var fault: QueryFault?

  init(_ scenario: Feature.Scenario) { self.scenario = scenario }

  mutating func outcome() -> ScenarioOutcome {
    for step in scenario.steps {
      switch step.text {
      case "any graph", "an empty graph", "no side effects": break
      case "having executed:":
        do { try setup.execute(step.document ?? "") } catch { return .failed("its setup: \(error)") }
      case "parameters are:": read(step.table)
      case "executing query:": ask(step.document ?? "")
      case "the side effects should be:": return .notApplicable("writes")
      default:
        guard let outcome = check(step) else { return .notApplicable(step.text) }
        if outcome != .passed { return outcome }
      }
    }
    return .passed
  }

  private mutating func read(_ table: [[String]]) {
    for row in table {
      let value = try? PatternQuery("RETURN \(row[1])", on: setup.graph).rows().first?.first
      parameters[row[0]] = value ?? .null
    }
  }

  private mutating func ask(_ text: String) {
    do throws(QueryFault) {
      let query = try PatternQuery(text, on: setup.graph, parameters: parameters)
      columns = query.columns
      rows = try query.rows()
    } catch {
      fault = error
    }
  }

  private func check(_ step: Feature.Step) -> ScenarioOutcome? {
    if fault?.diagnosis.code == "query-writes" { return .notApplicable("writes") }
    if step.text.contains("should be raised") { return checkFault(step.text) }
    if let fault { return .failed("\(fault.diagnosis.text(.english)) \(fault.span.map { "\($0)" } ?? "")") }
    if step.text == "the result should be empty" { return rows?.isEmpty == true ? .passed : .failed("not empty") }
    guard step.text.hasPrefix("the result should be") else { return nil }
    let sorting = step.text.contains("ignoring element order")
    guard let header = step.table.first, let rows else { return nil }
    guard header == columns else { return .failed("columns \(columns)") }
    let graph = setup.graph
    var found = rows.map { $0.map { ValueText.text($0, graph, sorting: sorting) }.joined(separator: " | ") }
    var wanted = step.table.dropFirst().map {
      $0.map { ValueText.expected($0, sorting: sorting) }.joined(separator: " | ")
    }
    if !step.text.contains("in order") { (found, wanted) = (found.sorted(), wanted.sorted()) }
    return found == wanted ? .passed : .failed("found \(found.prefix(6)), not \(wanted.prefix(6))")
  }

  /// `a SyntaxError should be raised at compile time: UndefinedVariable`.
  private func checkFault(_ text: String) -> ScenarioOutcome {
    guard let fault else { return .failed("nothing is raised: \(text)") }
    let isEarly = text.contains("at compile time")
    let isAny = text.contains("at any time")
    guard isAny || isEarly == (fault.moment == .reading) else {
      return .failed("raised at another time: \(fault.diagnosis.code)")
    }
    return .passed
  }
}
