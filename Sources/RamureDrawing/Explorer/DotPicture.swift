import RamureWording

/// A map of very many marks as a picture of a few bytes each: dots and straight lines, without names.
///
/// It is what a page shows where no script may run and the map itself would be too large to open.
package struct DotPicture: Sendable {
  package init() {}

  /// The bytes of the file. Same scene, same bytes.
  package func svg(of scene: Scene) -> [UInt8] {
    let frame = SVGFrame(
      extent: scene.extent, language: scene.language, title: scene.title, summary: scene.summary,
      css: "\n" + SVGFrame.fonts + ".dots,.ties{fill:none}\n.dots{stroke-linecap:round}\n"
        + SVGFrame.rules(of: scene.theme) { rules(scene, $0) })
    var svg = frame.opening(definitions: "")
    for text in scene.head { svg += SVGText.element(text) + "\n" }
    for (style, lines) in scene.linesByStyle where !lines.isEmpty {
      svg += "<path class=\"ties \(style.cssClass)\" stroke-opacity=\"\(style.opacity)\" d=\""
      for line in lines { append(from: line.route.points[0], to: line.route.points[line.route.points.count - 1], &svg) }
      svg += "\"/>\n"
    }
    for (look, marks) in dots(scene) {
      svg += "<path class=\"dots d-\(look.colourClass)\" stroke-width=\"\(SVGNumber.text(look.width))\" d=\""
      for mark in marks { svg += "M\(whole(mark.center.x)) \(whole(mark.center.y))h0" }
      svg += "\"/>\n"
    }
    return Array((svg + SVGFrame.closing).utf8)
  }

  private struct Look: Hashable {
    let colourClass: String
    let width: Double
  }

  /// Marks of one colour and about one size, in the order they are drawn.
  private func dots(_ scene: Scene) -> [(look: Look, marks: [SceneMark])] {
    var groups: [Look: [SceneMark]] = [:]
    var order: [Look] = []
    for mark in scene.marks {
      let look = Look(colourClass: mark.colourClass, width: max(1, (mark.radius * 2).rounded()))
      if groups[look] == nil { order.append(look) }
      groups[look, default: []].append(mark)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }

  private func append(from: Point, to: Point, _ svg: inout String) {
    svg += "M\(whole(from.x)) \(whole(from.y))L\(whole(to.x)) \(whole(to.y))"
  }

  private func whole(_ coordinate: Double) -> Int { Int(coordinate.rounded()) }

  private func rules(_ scene: Scene, _ theme: Theme) -> String {
    let tones = theme.tones
    var css = ".page{fill:\(tones.page)}\n.text{fill:\(tones.text)}\n.quiet{fill:\(tones.quiet)}\n"
    for style in scene.markStyles { css += ".d-\(style.cssClass){stroke:\(theme.colour(style.colour))}\n" }
    for style in scene.lineStyles {
      css += ".\(style.cssClass){stroke:\(theme.colour(style.style.colour));stroke-width:0.5}\n"
    }
    return css
  }
}
