import RamureWording

/// What is to be laid out: boxes and the lines between them. No names, no colours.
public struct LayoutRequest: Hashable, Sendable {
  /// How lines run between boxes.
  public enum Routes: UInt8, Sendable {
    /// Straight from centre to centre; nothing to compute.
    case straight
    /// Curves around the boxes in between. The time grows with the cube of the boxes.
    case curved
  }

  public var engine: LayoutEngine
  public var routes: Routes
  /// Whether boxes are moved apart until none overlap.
  public var separatesBoxes: Bool
  /// The boxes in pixels.
  public var boxes: [Extent]
  /// Lines between boxes, by their places in `boxes`.
  public var lines: [Line]

  /// Whether parts without a line between them are laid out one by one, and put beside each other.
  public var packsParts = false
  /// Whether the layers of `dot` run from left to right instead of from the top down.
  public var isTurned = false
  /// The cluster of each box, or -1; empty where there are none. `dot` and `fdp` keep the boxes of a cluster together and
  /// all others out; the other engines know no clusters.
  public var clusters: [Int32] = []
  /// Where the boxes lie already: only the lines are led then, whatever the engine. Empty where they are to be placed.
  public var places: [Point] = []

  public struct Line: Hashable, Sendable {
    public let from: Int32
    public let to: Int32
    /// How long the line should be, in pixels; 0 where that is left to the engine. `neato` and `fdp` follow it.
    public let length: Double

    public init(from: Int, to: Int, length: Double = 0) {
      self.from = Int32(from)
      self.to = Int32(to)
      self.length = length
    }
  }

  public init(
    engine: LayoutEngine, routes: Routes, separatesBoxes: Bool, boxes: [Extent], lines: [Line]
  ) {
    self.engine = engine
    self.routes = routes
    self.separatesBoxes = separatesBoxes
    self.boxes = boxes
    self.lines = lines
  }
}

/// Where the boxes came to lie and how the lines run.
public struct LayoutResult: Hashable, Sendable {
  /// The centre of each box; y grows downwards.
  public var centers: [Point]
  /// The control points of each line's curve, 3n + 1 of them from one centre to the other; none for a straight line.
  public var routes: [[Point]]

  public init(centers: [Point], routes: [[Point]]) {
    self.centers = centers
    self.routes = routes
  }

  /// Whether this can be an answer to a request: a place for each box, none beyond any page.
  func fits(_ request: LayoutRequest) -> Bool {
    func isNear(_ point: Point) -> Bool { point.x.magnitude < 1e7 && point.y.magnitude < 1e7 }
    return centers.count == request.boxes.count && centers.allSatisfy(isNear)
      && routes.allSatisfy { $0.allSatisfy(isNear) }
  }
}

/// Why a layout could not be had.
public enum LayoutFailure: ToldError, Hashable, Sendable {
  /// The engine stopped with a message of its own.
  case refused(String)
  /// It took longer than the time it was given.
  case timedOut
  /// The process that ran it ended before it was done.
  case crashed
  /// The system refused a process to run it in, for want of something.
  case notStarted(LayoutWords.Lack)

  /// Why, in words.
  ///
  /// - Parameter timeout: how long was waited for it, in seconds, where that is known.
  public func reason(timeout: Double? = nil) -> LocalizedText {
    switch self {
    case .refused(let message): LayoutWords.refused(message)
    case .timedOut: timeout.map(LayoutWords.timedOut) ?? LayoutWords.notReady
    case .crashed: LayoutWords.crashed
    case .notStarted(let lack): LayoutWords.notStarted(lack)
    }
  }

  public func text(_ language: Language) -> String { reason()[language] }
}
