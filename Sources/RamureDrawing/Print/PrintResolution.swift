/// How many pixels a printed page has.
package struct PrintResolution: Equatable, Sendable {
  /// Pixels across and down.
  package let width, height: Int
  /// Pixels to the inch.
  package let perInch: Double

  /// What is crisp on screens whose pixels are twice as fine as those of old.
  package static let usual = 192.0
  /// What programs open without trouble: as many pixels at all, and on a side.
  package static let mostPixels = 100_000_000.0
  package static let longestSide = 32_767.0

  package init(_ sheet: PrintSheet, perInch: Double) {
    self.perInch = perInch
    // Not a pixel more for what was lost in counting points: 1200 pixels stay 1200.
    func pixels(_ points: Double) -> Int { max(1, Int((points / 72 * perInch - 0.001).rounded(.up))) }
    (width, height) = (pixels(sheet.page.width), pixels(sheet.page.height))
  }

  /// So fine that the page is so many pixels wide.
  package init(_ sheet: PrintSheet, across pixels: Int) {
    self.init(sheet, perInch: Double(pixels) / (sheet.page.width / 72))
  }

  /// What is drawn unless something else is asked for.
  package static func usual(for sheet: PrintSheet) -> PrintResolution { PrintResolution(sheet, perInch: usual) }

  package var isTooLarge: Bool {
    Double(width) * Double(height) > Self.mostPixels || Double(max(width, height)) > Self.longestSide
  }

  /// The most pixels to the inch that a sheet may have, in whole numbers.
  package static func most(for sheet: PrintSheet) -> Int {
    let (width, height) = (sheet.page.width / 72, sheet.page.height / 72)
    let most = min((mostPixels / (width * height)).squareRoot(), longestSide / max(width, height))
    // Up to a pixel on either side is lost by rounding up.
    return max(1, Int(most - 0.1))
  }
}
