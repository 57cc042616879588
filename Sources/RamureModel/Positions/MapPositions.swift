/// Where everybody lies on a map, so that the next map has them in the same places.
///
/// Places are in pixels of the page, from the upper left corner of the sheet the network lies on.
public struct MapPositions: Hashable, Sendable {
  /// The middle of something, to a tenth of a pixel: what is written down is what is drawn.
  public struct Place: Hashable, Sendable {
    public let x: Double
    public let y: Double

    /// Traps on what is no place of a page: see `isOnPage`.
    public init(x: Double, y: Double) {
      precondition(MapPositions.isOnPage(x) && MapPositions.isOnPage(y), "a place is on a page")
      self.x = MapPositions.tenths(x)
      self.y = MapPositions.tenths(y)
    }
  }

  /// Something known by its id, and its place.
  public struct Entry: Hashable, Sendable {
    public let id: String
    public let place: Place

    public init(id: String, place: Place) {
      self.id = id
      self.place = place
    }
  }

  /// The farthest a coordinate may be from the corner of the sheet, in pixels.
  public static let farthest = 20_000.0
  /// How small marks and names may be drawn.
  public static let scales = 0.01...1.0

  /// How wide and how high the sheet is.
  public let width: Double
  public let height: Double
  /// How large marks and names are: 1 is full size.
  public let scale: Double
  /// The nodes, ordered by id (by bytes), each once.
  public let nodes: [Entry]
  /// The names of communities, by what each community is known by, ordered and once as well.
  public let communities: [Entry]

  /// - Parameters:
  ///   - nodes: in any order; of several with one id the first counts.
  public init(width: Double, height: Double, scale: Double, nodes: [Entry], communities: [Entry] = []) {
    precondition(Self.isOnPage(width) && Self.isOnPage(height), "a sheet is a page")
    self.width = Self.tenths(max(width, 0))
    self.height = Self.tenths(max(height, 0))
    let bounded = scale.isFinite ? min(max(scale, Self.scales.lowerBound), Self.scales.upperBound) : 1
    self.scale = (bounded * 10_000).rounded() / 10_000
    self.nodes = Self.ordered(nodes)
    self.communities = Self.ordered(communities)
  }

  public static func isOnPage(_ coordinate: Double) -> Bool {
    coordinate.isFinite && coordinate.magnitude <= farthest
  }

  /// Where a node lies; `nil` for one that is not known. O(log n) time.
  public func place(ofNode id: String) -> Place? { Self.place(of: id, in: nodes) }

  /// Where the name of a community stands.
  public func place(ofCommunity identity: String) -> Place? { Self.place(of: identity, in: communities) }

  /// The same, and whoever was known before and is not here: a map of a part loses nobody's place.
  public func keeping(_ earlier: MapPositions?) -> MapPositions {
    guard let earlier else { return self }
    return MapPositions(
      width: width, height: height, scale: scale, nodes: nodes + earlier.nodes,
      communities: communities + earlier.communities)
  }

  private static func place(of id: String, in entries: [Entry]) -> Place? {
    let place = entries.partitioningIndex { !$0.id.precedes(id) }
    return place < entries.count && entries[place].id.isSameText(as: id) ? entries[place].place : nil
  }

  private static func ordered(_ entries: [Entry]) -> [Entry] {
    var ordered: [Entry] = []
    ordered.reserveCapacity(entries.count)
    let sorted = entries.enumerated().sorted { left, right in
      left.element.id.isSameText(as: right.element.id)
        ? left.offset < right.offset : left.element.id.precedes(right.element.id)
    }
    for (_, entry) in sorted {
      if let last = ordered.last, last.id.isSameText(as: entry.id) { continue }
      ordered.append(entry)
    }
    return ordered
  }

  private static func tenths(_ value: Double) -> Double {
    let rounded = (value * 10).rounded() / 10
    // No minus before a zero.
    return rounded == 0 ? 0 : rounded
  }
}
