import RamureModel
import RamureWording

/// Draws the same map at several dates, side by side, so that one sees an ecosystem grow: everybody stays at one place in
/// all of them.
///
/// One layout of everything that is there at any of the dates gives the places. Who is new since the panel before is
/// ringed, who has gone leaves an outline; what has no date is drawn lightly in every panel and not counted.
public struct MultiplesComposer: Sendable {
  public let options: MultiplesOptions

  public init(options: MultiplesOptions) {
    self.options = options
  }

  /// - Parameter layout: computes positions, as for a map.
  /// - Throws: the last failure, when no layout succeeded.
  public func chart(
    of ecosystem: Ecosystem, layout: (LayoutRequest) throws(LayoutFailure) -> LayoutResult
  ) throws(LayoutFailure) -> Chart {
    let dates = options.dates
    func isEver(_ period: Period) -> Bool { dates.contains { period.mayInclude($0) } }
    let part = ecosystem.restricted(
      toNodes: { isEver($0.period) }, relations: { isEver($0.period) })
    let map = try MapComposer(
      options: MapOptions(layout: options.layout, language: options.language)
    ).composition(of: part, layout: layout)
    return MultiplesSheet(whole: ecosystem, part: part, map: map, options: options).chart()
  }
}
