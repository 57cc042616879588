import RamureWording

/// A sheet that printers take, by the name people say.
package enum Paper: String, CaseIterable, Sendable {
  case a0 = "A0"
  case a1 = "A1"
  case a2 = "A2"
  case a3 = "A3"
  case a4 = "A4"
  case a5 = "A5"
  case letter, legal, tabloid

  /// Its size upright, in points of 1/72 inch: ISO 216 in millimetres, the American ones in inches.
  package var upright: Extent {
    func millimetres(_ width: Double, _ height: Double) -> Extent { Extent(width / 25.4 * 72, height / 25.4 * 72) }
    return switch self {
    case .a0: millimetres(841, 1189)
    case .a1: millimetres(594, 841)
    case .a2: millimetres(420, 594)
    case .a3: millimetres(297, 420)
    case .a4: millimetres(210, 297)
    case .a5: millimetres(148, 210)
    case .letter: Extent(612, 792)
    case .legal: Extent(612, 1008)
    case .tabloid: Extent(792, 1224)
    }
  }

  /// Larger sheets, the next first; those of America go on as those of ISO do.
  var larger: [Paper] {
    let large: [Paper] = [.a2, .a1, .a0]
    return switch self {
    case .a5: [.a4, .a3] + large
    case .a4: [.a3] + large
    case .letter, .legal: [.tabloid] + large
    case .a3, .tabloid: large
    case .a2: [.a1, .a0]
    case .a1: [.a0]
    case .a0: []
    }
  }

  /// The next larger sheet on which the letters of a picture can be read; `nil` where there is none.
  package func readable(_ head: PictureHead) -> Paper? {
    larger.first { head.smallestPoints(on: PrintSheet(head.extent, on: $0)) >= PrintSheet.readable }
  }

  /// The same sheet lying on its long side.
  package var lying: Extent { Extent(upright.height, upright.width) }
}
