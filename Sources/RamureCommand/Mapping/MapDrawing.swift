import RamureDrawing
import RamureModel
import RamureWording

/// Draws a map as SVG, its layout computed by a second process.
struct MapDrawing {
  let options: MapOptions
  /// How long a layout may take, in seconds, before a faster one is tried.
  var timeout = 60.0
  let isQuiet: Bool
  /// What the command may advise where it cannot draw.
  var advice = Diagnosis.DrawingAdvice.none

  /// Above this, no layout ends within a minute and no picture can be read.
  static let mostNodes = 20_000

  /// Above this, a picture is larger than what shows it can open.
  static let mostLines = 100_000

  /// How many lines a map has at least: relations of one kind, from one node to another, count once.
  static func lines(of ecosystem: Ecosystem) -> Int {
    guard ecosystem.relations.count > mostLines else { return ecosystem.relations.count }
    struct Line: Hashable {
      let from: Int32
      let to: Int32
      let kind: Int32
    }
    var seen: Set<Line> = []
    for relation in ecosystem.relations where relation.from != relation.to {
      seen.insert(Line(from: Int32(relation.from), to: Int32(relation.to), kind: Int32(relation.kindNumber)))
    }
    return seen.count
  }

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
      throw Self.failure(for: error, timeout: timeout, advice)
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
      throw Self.failure(for: error, timeout: timeout, advice)
    }
  }

  /// What whoever asked for the map should know of how it came out.
  private func report(_ composition: MapComposer.Composition) {
    var notes: [LocalizedText] = []
    if let failure = composition.failures.last {
      notes.append(MapWords.fellBack(failure.reason(timeout: timeout), engine: composition.engine.rawValue))
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

  /// Why there is no map, and what can be done.
  static func failure(for failure: LayoutFailure, timeout: Double, _ advice: Diagnosis.DrawingAdvice) -> Failure {
    let words = failure.reason(timeout: timeout)
    guard case .notStarted = failure else { return .problem(.unavailable, .noLayout(words, advice), at: nil) }
    return .problem(.unavailable, .noLayoutProcess(words), at: nil)
  }
}
