/// The measures of a map's page, in pixels.
enum MapPage {
  static let widest = 1600.0
  static let narrowest = 900.0
  static let margin = 36.0
  /// The smallest letters on a page as wide as the widest.
  static let smallestText = 9.2
  static let smallestDenseText = 8.4

  static let titleSize = 25.0
  static let subtitleSize = 13.0
  static let headingSize = 12.0
  static let legendSize = 11.0
  static let captionSize = 10.5
}
