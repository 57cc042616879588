import RamureAnalysis
import RamureDrawing
import RamureModel
import RamureWording

/// An ecosystem through time, as a picture: who was there when, the map at some dates, or how communities went on, parted
/// and joined.
package struct TimelinePictures {
  private let seen: SeenPart
  private let options: TimelineOptions

  /// - Parameters:
  ///   - part: which part of the ecosystem; it has no date.
  ///   - title: the heading, where the ecosystem has none.
  package init(
    of whole: Ecosystem, part: PartRequest, theme: Theme, title: String?, from: PartialDate?, to: PartialDate?,
    most: Int?, language: Language
  ) throws(Refusal) {
    seen = try part.applied(to: whole, language)
    options = TimelineOptions(
      theme: theme, language: language, title: title, from: from, to: to, most: most, filters: seen.filters)
  }

  /// Who was there when.
  package func lanes() throws(Refusal) -> [UInt8] {
    do {
      return ChartWriter().svg(of: try TimelineComposer(options: options).timeline(of: seen.ecosystem))
    } catch {
      throw Refusal(error)
    }
  }

  /// How communities went on, parted and joined.
  ///
  /// - Parameter columns: how many dates; `nil` for as many as fit on a page.
  package func communities(columns: Int?, watch: Watch) throws(Refusal) -> [UInt8] {
    let series = CommunitiesOverTime(columns: columns, most: options.most, watch: watch)
    return ChartWriter().svg(of: try series.chart(of: seen, options))
  }

  /// The map at some dates.
  package func multiples(_ count: Int, by layouter: MapLayouter) throws(Refusal) -> [UInt8] {
    let ecosystem = seen.ecosystem
    guard let years = TimelineComposer(options: options).years(of: ecosystem) else { throw Refusal(.undated) }
    let dates = try EvenDates(from: years.first, to: years.last).dates(count)
    guard ecosystem.nodes.count * count <= MapDrawing.mostNodes else {
      throw .unavailable(.tooManyToDraw(ecosystem.nodes.count, most: MapDrawing.mostNodes / count, .timeline))
    }
    let composer = MultiplesComposer(
      options: MultiplesOptions(
        dates: dates, theme: options.theme, language: options.language, title: options.title, filters: options.filters))
    do {
      return ChartWriter().svg(of: try composer.chart(of: ecosystem, layout: layouter.result))
    } catch {
      throw layouter.refusal(for: error, .timeline)
    }
  }
}

extension Refusal {
  init(_ failure: TimelineComposer.Failure) {
    self = .unavailable(failure.diagnosis)
  }
}
