import RamureDrawing
import RamureModel
import RamureWording

/// Draws an ecosystem as a map.
struct MapDrawing {
  private let options: MapOptions
  private let layouter: MapLayouter
  /// What may be advised where it cannot be drawn.
  private let advice: Diagnosis.DrawingAdvice

  init(options: MapOptions, by layouter: MapLayouter, advice: Diagnosis.DrawingAdvice = .none) {
    (self.options, self.layouter, self.advice) = (options, layouter, advice)
  }

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

  /// The map.
  ///
  /// - Parameter isLasting: whether it is to be drawn again from the places it gives, those of the options' earlier map
  ///   among them.
  func drawn(_ ecosystem: Ecosystem, isLasting: Bool = false) throws(Refusal) -> DrawnMap {
    let composition = try composed(ecosystem, isLasting: isLasting)
    return DrawnMap(
      svg: SVGWriter().svg(of: composition.scene), notes: notes(on: composition),
      positions: isLasting ? composition.positions : nil, newlyPlacedCount: composition.newlyPlacedCount)
  }

  /// The map before it is written, and how it came about.
  func composed(_ ecosystem: Ecosystem, isLasting: Bool = false) throws(Refusal) -> MapComposer.Composition {
    let composer = MapComposer(options: options)
    do {
      return isLasting
        ? try composer.lastingComposition(of: ecosystem, layout: layouter.result)
        : try composer.composition(of: ecosystem, layout: layouter.result)
    } catch {
      throw layouter.refusal(for: error, advice)
    }
  }

  /// Where everything comes to lie on a map of an ecosystem.
  func positions(of ecosystem: Ecosystem) throws(Refusal) -> MapPositions {
    do {
      return try MapComposer(options: options).positions(of: ecosystem, layout: layouter.result)
    } catch {
      throw layouter.refusal(for: error, advice)
    }
  }

  /// What whoever asked for the map should know of how it came out.
  func notes(on composition: MapComposer.Composition) -> [LocalizedText] {
    var notes: [LocalizedText] = []
    if let failure = composition.failures.last {
      notes.append(MapWords.fellBack(failure.reason(timeout: layouter.timeout), engine: composition.engine.rawValue))
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
    return notes + composition.remarks
  }
}
