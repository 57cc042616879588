/// The page a picture is printed on, and where on it the picture lies, in points of 1/72 inch.
package struct PrintSheet: Equatable, Sendable {
  package let page: Extent
  package let picture: Rectangle

  package struct Rectangle: Equatable, Sendable {
    package let x, y, width, height: Double
  }

  /// A pixel is 1/96 inch, as browsers have it.
  static let pointsOfPixel = 0.75
  /// What printers leave white on every side, in points: a centimetre.
  static let margin = 72 / 2.54
  /// The longest side a page may have: readers of PDF open no longer ones.
  static let longestSide = 14_400.0

  init(page: Extent, picture: Rectangle) {
    (self.page, self.picture) = (page, picture)
  }

  /// What can be read on paper, in points: no text should be smaller.
  package static let readable = 6.0

  /// How large text of so many pixels is on the sheet, in points.
  package func points(ofText pixels: Double, in extent: Extent) -> Double {
    pixels * picture.width / max(extent.width, 1)
  }

  /// - Parameters:
  ///   - extent: the size of the picture, in pixels.
  ///   - paper: the sheet, on which the picture is as large as fits, upright or lying by its shape; without one the page is
  ///     as large as the picture.
  package init(_ extent: Extent, on paper: Paper?) {
    let (width, height) = (max(extent.width, 1), max(extent.height, 1))
    guard let paper else {
      let scale = min(Self.pointsOfPixel, Self.longestSide / max(width, height))
      page = Extent(width * scale, height * scale)
      picture = Rectangle(x: 0, y: 0, width: page.width, height: page.height)
      return
    }
    func scale(on sheet: Extent) -> Double {
      min((sheet.width - 2 * Self.margin) / width, (sheet.height - 2 * Self.margin) / height)
    }
    page = scale(on: paper.lying) > scale(on: paper.upright) ? paper.lying : paper.upright
    let factor = scale(on: page)
    picture = Rectangle(
      x: (page.width - width * factor) / 2, y: (page.height - height * factor) / 2, width: width * factor,
      height: height * factor)
  }
}
