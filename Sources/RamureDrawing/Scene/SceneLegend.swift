/// Marks in rows of their own, with what stands above them.
struct SceneRows: Sendable {
  let texts: [SceneText]
  let marks: [SceneMark]
}

/// Signs of the legend under their heading.
struct SceneLegendBlock: Sendable {
  let heading: SceneText
  /// Small print below the heading.
  let note: SceneText?
  let entries: [LegendEntry]

  var texts: [SceneText] { [heading] + [note].compactMap(\.self) }
}

/// A sign of the legend with what it means.
struct LegendEntry: Sendable {
  enum Sign: Sendable {
    case mark(Symbol, colourClass: String, radius: Double)
    case line(cssClass: String)
    case wideLine(cssClass: String, width: Double)
    case region(colourClass: String)
    case badge(MapChanges.Change)
  }

  let sign: Sign
  let center: Point
  let text: SceneText
}
