/// A place on the page, in pixels from its upper left corner.
public struct Point: Hashable, Sendable {
  public var x: Double
  public var y: Double

  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  static func + (left: Point, right: Point) -> Point { Point(left.x + right.x, left.y + right.y) }
  static func - (left: Point, right: Point) -> Point { Point(left.x - right.x, left.y - right.y) }
  static func * (point: Point, factor: Double) -> Point { Point(point.x * factor, point.y * factor) }

  var length: Double { (x * x + y * y).squareRoot() }
  /// The same direction, one pixel long; nothing for no direction.
  var unit: Point { length > 0 ? self * (1 / length) : Point(0, 0) }
  /// A quarter turn.
  var normal: Point { Point(-y, x) }
}

/// A width and a height in pixels.
public struct Extent: Hashable, Sendable {
  public var width: Double
  public var height: Double

  public init(_ width: Double, _ height: Double) {
    self.width = width
    self.height = height
  }
}

/// An upright rectangle of the page.
struct Box: Hashable, Sendable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  init(center: Point, _ extent: Extent) {
    self.init(
      x: center.x - extent.width / 2, y: center.y - extent.height / 2, width: extent.width, height: extent.height)
  }

  var center: Point { Point(x + width / 2, y + height / 2) }
  var right: Double { x + width }
  var bottom: Double { y + height }

  func intersects(_ other: Box) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }

  func grown(by margin: Extent) -> Box {
    Box(
      x: x - margin.width, y: y - margin.height, width: width + 2 * margin.width, height: height + 2 * margin.height)
  }

  func contains(_ other: Box) -> Bool {
    x <= other.x && y <= other.y && other.right <= right && other.bottom <= bottom
  }

  func union(_ other: Box) -> Box {
    let left = min(x, other.x)
    let top = min(y, other.y)
    return Box(x: left, y: top, width: max(right, other.right) - left, height: max(bottom, other.bottom) - top)
  }
}
