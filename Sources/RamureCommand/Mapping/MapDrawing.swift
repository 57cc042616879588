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
    SVGWriter().svg(of: try composition(of: ecosystem, isLasting: false).scene)
  }

  /// A map that can be drawn again from the places it gives, those of the options' earlier map among them.
  func lasting(of ecosystem: Ecosystem) throws(Failure) -> (svg: [UInt8], positions: MapPositions, newCount: Int) {
    let composition = try composition(of: ecosystem, isLasting: true)
    return (SVGWriter().svg(of: composition.scene), composition.positions, composition.newlyPlacedCount)
  }

  /// Where everything comes to lie on a map of an ecosystem.
  func positions(of ecosystem: Ecosystem) throws(Failure) -> MapPositions {
    do {
      return try MapComposer(options: options).positions(of: ecosystem, layout: LayoutProcess(timeout: timeout).result)
    } catch {
      throw .problem(.unavailable, .noLayout(words(for: error)), at: nil)
    }
  }

  private func composition(
    of ecosystem: Ecosystem, isLasting: Bool
  ) throws(Failure) -> MapComposer.Composition {
    let process = LayoutProcess(timeout: timeout)
    let composer = MapComposer(options: options)
    do {
      let composition =
        isLasting
        ? try composer.lastingComposition(of: ecosystem, layout: process.result(of:))
        : try composer.composition(of: ecosystem, layout: process.result(of:))
      if !isQuiet { report(composition) }
      return composition
    } catch {
      throw .problem(.unavailable, .noLayout(words(for: error)), at: nil)
    }
  }

  /// What whoever asked for the map should know of how it came out.
  private func report(_ composition: MapComposer.Composition) {
    var notes: [LocalizedText] = []
    if let failure = composition.failures.last {
      notes.append(MapWords.fellBack(words(for: failure), engine: composition.engine.rawValue))
    }
    if case .engine(let asked) = options.layout {
      if composition.way == .kept {
        notes.append(MapWords.layoutWithoutEffect(asked.rawValue))
      } else if asked == composition.engine, composition.scale < 0.6, composition.hiddenLabelCount > 0 {
        notes.append(
          MapWords.smallLayout(
            asked.rawValue, percent: Int((composition.scale * 100).rounded()), hidden: composition.hiddenLabelCount))
      }
    }
    for note in notes + composition.remarks { StandardError.write(note[options.language] + "\n") }
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
