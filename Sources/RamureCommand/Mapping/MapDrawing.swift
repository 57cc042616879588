import RamureDrawing
import RamureModel
import RamureWording

/// Draws a map as SVG, its layout computed by a second process.
struct MapDrawing {
  let options: MapOptions
  /// How long a layout may take, in seconds, before a faster one is tried.
  var timeout = 60.0
  let isQuiet: Bool

  /// Above this, no layout ends within a minute and no picture can be read.
  static let mostNodes = 20_000

  func svg(of ecosystem: Ecosystem) throws(Failure) -> [UInt8] {
    let process = LayoutProcess(timeout: timeout)
    do {
      let composition = try MapComposer(options: options).composition(of: ecosystem, layout: process.result(of:))
      if let failure = composition.failures.last, !isQuiet {
        StandardError.write(
          MapWords.fellBack(words(for: failure), engine: composition.engine.rawValue)[options.language] + "\n")
      }
      return SVGWriter().svg(of: composition.scene)
    } catch {
      throw .problem(.unavailable, .noLayout(words(for: error)), at: nil)
    }
  }

  private func words(for failure: LayoutFailure) -> LocalizedText { Self.words(for: failure, timeout: timeout) }

  static func words(for failure: LayoutFailure, timeout: Double) -> LocalizedText {
    switch failure {
    case .timedOut: MapWords.timedOut(timeout)
    case .crashed: MapWords.crashed
    case .refused(let message): MapWords.refused(message)
    }
  }
}
