import Testing

@Suite struct FragilityCommandTests {
  /// A name that holds a comma is a name first; only what is none is parted.
  @Test(arguments: [
    "'Chantier Morel, père et fille'", "'Chantier Morel, père et fille' --without voiles", "'morel, voiles'",
  ])
  func aNameMayHoldAComma(_ names: String) throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let outcome = try process.shell("ramure fragility harbour --lang en --quiet --without \(names) | sed -n 2p")
    #expect(outcome.status == 0 && outcome.output.hasPrefix("scenario,morel"))
    #expect(outcome.output.contains("morel voiles,") == names.contains("voiles"))
  }

  @Test(arguments: ["brokers", "fragility"]) func aReaderMayHaveSeenEnough(_ command: String) throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let outcome = try process.shell("ramure \(command) harbour --format csv --quiet | head -1")
    #expect(outcome.status == 0 && outcome.error.isEmpty && outcome.output.split(separator: "\n").count == 1)
  }

  @Test(arguments: ["brokers", "fragility"]) func nothingIsAnAnswerToo(_ command: String) throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let outcome = try process.shell(
      "printf 'id,kind\\n' > nodes.csv; printf 'source,target,kind\\n' > edges.csv; ramure \(command) nodes.csv edges.csv --format table --lang en"
    )
    #expect(outcome.status == 0 && outcome.error.isEmpty && !outcome.output.isEmpty)
  }
}
