import Foundation
import RamureModel
import RamureWording
import Testing

@testable import RamureDrawing

@Suite struct BrakePictureTests {
  private static func row(_ stage: String, _ brakes: Double, _ accelerators: Double) -> BrakePicture.Row {
    func side(_ weight: Double) -> BrakePicture.Side {
      BrakePicture.Side(weight: weight, names: weight > 0 ? [LocalizedText(verbatim: "A & B → \(stage)")] : [])
    }
    let whole = brakes + accelerators
    return BrakePicture.Row(
      stage: LocalizedText(verbatim: stage), brakes: side(brakes), accelerators: side(accelerators),
      balance: whole > 0 ? (accelerators - brakes) / whole : nil)
  }

  private static func chart(_ rows: [BrakePicture.Row], theme: Theme = .light) throws -> Chart {
    let all = row("all", 6, 3)
    return BrakePicture(rows: rows, all: all, theme: theme, language: .english)
      .chart(of: try EcosystemDraft().validated().ecosystem)
  }

  private static func boxes(_ chart: Chart, _ cssClass: String) -> [Box] {
    chart.items.flatMap(\.leaves).compactMap { item in
      guard case .shape(let shape) = item, shape.cssClass.contains(cssClass), case .box(let box, _) = shape.form else {
        return nil
      }
      return box
    }
  }

  /// Bars are to each other as what they stand for, on either side of one middle.
  @Test func barsAreAsLongAsTheyWeigh() throws {
    let chart = try Self.chart([Self.row("one", 6, 1), Self.row("two", 0, 2)])
    let brakes = Self.boxes(chart, "c-brake")
    let accelerators = Self.boxes(chart, "c-accelerator")
    #expect(brakes.count == 2 && accelerators.count == 3)
    #expect(abs(brakes[0].width / accelerators[0].width - 6) < 1e-9)
    #expect(abs(accelerators[1].width / accelerators[0].width - 2) < 1e-9)
    for brake in brakes { #expect(abs(brake.right - accelerators[0].x) < 1e-9) }
    #expect(Set(accelerators.map(\.x)).count == 1)
  }

  @Test(arguments: Theme.allCases) func everythingIsOnThePage(_ theme: Theme) throws {
    let chart = try Self.chart(
      [Self.row("one", 6, 1), Self.row("a stage of which nothing is said", 0, 0)], theme: theme)
    var texts = 0
    for item in chart.items.flatMap(\.leaves) {
      guard case .text(let text) = item else { continue }
      texts += 1
      let width = text.lines.map { TextWidth.of($0, size: text.size, bold: text.bold) }.max() ?? 0
      let left = text.anchor == .start ? text.origin.x : text.origin.x - width
      #expect(left >= 0 && left + width <= chart.extent.width)
      #expect(text.origin.y <= chart.extent.height)
    }
    // The names of two stages and of what is on either side of them, at least.
    #expect(texts >= 4)
    let svg = String(decoding: ChartWriter().svg(of: chart), as: UTF8.self)
    #expect(svg.contains("A &amp; B → one") && !svg.contains("A & B"))
    #expect(svg == String(decoding: ChartWriter().svg(of: chart), as: UTF8.self))
    #expect(svg.contains("Balance of brakes and accelerators by stage: one −0.71;"))
  }
}
