/// A colour as SVG writes it, `#rrggbb`.
public struct Colour: Hashable, Sendable {
  public let hex: String

  init(_ hex: String) { self.hex = hex }
}

/// A colour for each of the two backgrounds a map may be read on.
public struct ColourPair: Hashable, Sendable {
  public let light: Colour
  public let dark: Colour

  init(_ light: String, _ dark: String) {
    self.light = Colour(light)
    self.dark = Colour(dark)
  }
}

/// The colours of Ramure.
///
/// The hues are those of Okabe and Ito (2008), which people of every colour vision tell apart, with some of Paul Tol's
/// muted scheme where twelve are needed; the pale ones are darkened until they stand out from the page. No colour ever
/// stands alone: marks differ in shape, lines in dash and head.
enum Palette {
  static let blue = ColourPair("#0072B2", "#4FA8DE")
  static let sky = ColourPair("#2F88BF", "#8ACBF2")
  static let green = ColourPair("#009068", "#2FC79B")
  static let orange = ColourPair("#B57C00", "#F2B632")
  static let vermillion = ColourPair("#D55E00", "#F0813A")
  static let purple = ColourPair("#C2629B", "#E39CC2")
  static let yellow = ColourPair("#918400", "#F0E442")
  static let indigo = ColourPair("#332288", "#8E80E0")
  static let wine = ColourPair("#882255", "#D4739F")
  static let teal = ColourPair("#2A7F8E", "#5CC0CF")
  static let olive = ColourPair("#7A7A1F", "#BDBD4C")
  static let brown = ColourPair("#8C5A2B", "#C99560")
  static let rose = ColourPair("#B8434E", "#F08A92")
  static let grey = ColourPair("#6B7680", "#9AA6B0")

  /// Colours for groups that have none of their own, in the order they are given out.
  static let groups = [
    blue, orange, green, vermillion, purple, sky, wine, olive, indigo, teal, brown, rose,
  ]

  /// From low to high: lightness alone tells the order.
  static let steps = [
    ColourPair("#5B95C8", "#3A6A8E"), ColourPair("#4485BC", "#4884AF"), ColourPair("#2C74AD", "#639FCC"),
    ColourPair("#175A90", "#92C6EC"), ColourPair("#0B3F6B", "#CBE6FA"),
  ]
}
