import RamureDrawing
import RamureModel
import RamureWording

/// Computes where the marks of a map come to lie.
///
/// Graphviz may hang or crash on some networks: `ramure` runs it in a second process. A program that links the library
/// runs it in its own with ``inProcess``, or hands on another.
public struct MapLayouter: Sendable {
  /// How long a layout may take, in seconds, before a faster one is tried.
  public let timeout: Double
  let result: @Sendable (LayoutRequest) throws(LayoutFailure) -> LayoutResult

  public init(
    timeout: Double, _ result: @escaping @Sendable (LayoutRequest) throws(LayoutFailure) -> LayoutResult
  ) {
    self.timeout = timeout
    self.result = result
  }

  /// Graphviz in the process that asks, however long it takes.
  public static var inProcess: MapLayouter {
    MapLayouter(timeout: .infinity) { request throws(LayoutFailure) in try GraphvizLayout().result(of: request) }
  }

  /// Why there is no map, and what can be done.
  func refusal(for failure: LayoutFailure, _ advice: Diagnosis.DrawingAdvice) -> Refusal {
    let words = failure.reason(timeout: timeout)
    guard case .notStarted = failure else { return .unavailable(.noLayout(words, advice)) }
    return .unavailable(.noLayoutProcess(words))
  }
}

/// A map as it was drawn.
public struct DrawnMap: Sendable {
  public let svg: [UInt8]
  /// What whoever asked for it should know of how it came out.
  public let notes: [LocalizedText]
  /// Where everybody is; `nil` where the map is not to be drawn again.
  public let positions: MapPositions?
  /// How many of them have no place on an earlier map.
  public let newlyPlacedCount: Int
}
