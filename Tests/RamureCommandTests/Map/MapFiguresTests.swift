import Foundation
import Testing

/// What maps tell of the figures in a file: budgets, scores, amounts.
@Suite struct MapFiguresTests {
  private static let figures = """
    actors:
      a: {name: Ada, attributes: {budget: "1 200,5"}}
      b: {name: Bob, attributes: {budget: "300"}}
      c: {name: Cy, attributes: {budget: n/a, score: "-5"}}
      d: {name: Di}
      e: {name: Ed, attributes: {budget: "0", score: "2"}}
      f: {name: Fay, attributes: {budget: "50"}}
    relations:
      - {from: a, kind: funds, to: b, amount: 5000, currency: EUR, weight: 3}
      - {from: b, kind: funds, to: c, amount: 20000, currency: EUR}
      - {from: c, kind: supports, to: d}
      - {from: e, kind: supports, to: f, attributes: {loss: -2}}

    """

  private func drawn(_ options: String...) throws -> RamureProcess.Outcome {
    let process = try RamureProcess()
    defer { process.remove() }
    try Data(Self.figures.utf8).write(to: process.folder.appendingPathComponent("figures.yaml"))
    return try process.run(["map", "figures.yaml", "--lang", "en"] + options)
  }

  @Test func whatIsNoNumberIsNamedAndWhatIsNotStatedIsHollow() throws {
    let map = try drawn("--size-by", "budget", "--color-by", "budget")
    let remark = "“budget” is no number for Cy: “n/a”."
    #expect(map.status == 0 && map.error.contains(remark) && map.output.contains(remark))
    // Cy and Di, and the sign of the legend.
    #expect(map.output.matches(of: /class="mark [^"]* hollow"/).count == 3)
    for words in [
      ">not stated (2)<", "Ada — Organisation; 1 tie; budget: 1 200,5<",
      "Di — Organisation; 1 tie; budget: not stated<",
    ] {
      #expect(map.output.contains(words), "\(words)")
    }
  }

  @Test func anAmountMakesItsLineWide() throws {
    let map = try drawn("--width-by", "amount")
    #expect(map.status == 0)
    // A quarter of the amount, a quarter of the width; nothing stated, the thinnest.
    let widths = map.output.matches(of: /id="e-[^>]*style="stroke-width:([0-9.]+)"/).map { String($0.1) }
    #expect(widths.sorted() == ["0.6", "0.6", "1.5", "6"])
    for words in ["Width: amount", "Ada → funds → Bob (5,000\u{A0}EUR, weight: 3)", ">not stated (2)<"] {
      #expect(map.output.contains(words), "\(words)")
    }
  }

  @Test func whatGoesBelowZeroHasNoAreaAndNoWidth() throws {
    let size = try drawn("--size-by", "score")
    #expect(size.status == 64 && size.error.contains("-5 for Cy") && size.error.contains("--color-by score"))
    let width = try drawn("--width-by", "loss")
    #expect(width.status == 64 && width.error.contains("-2 for Ed → Fay"))
    // Colour has an order for them.
    #expect(try drawn("--color-by", "score").output.contains(">-5 (1)<"))
  }
}
