/// What the signs of a map mean, as SVG: block by block, each below its heading.
struct SVGLegend {
  let scene: Scene

  func element() -> String {
    var svg = "<g class=\"legend\">\n"
    for block in scene.legendBlocks {
      for text in block.texts { svg += SVGText.element(text) + "\n" }
      for entry in block.entries { svg += element(entry) }
    }
    return svg + "</g>\n"
  }

  private func element(_ entry: LegendEntry) -> String {
    var svg = "<g>"
    switch entry.sign {
    case .mark(let symbol, let colourClass, let radius):
      svg += SVGSymbol.element(symbol, center: entry.center, radius: radius, colourClass: colourClass)
    case .region(let colourClass):
      let box = Box(center: entry.center, LegendBlock.regionSample)
      svg += "<rect class=\"area \(colourClass)\" x=\"\(SVGNumber.text(box.x))\" y=\"\(SVGNumber.text(box.y))\" "
      svg += "width=\"\(SVGNumber.text(box.width))\" height=\"\(SVGNumber.text(box.height))\" rx=\"5\"/>"
      svg += SVGSymbol.element(.circle, center: entry.center, radius: 3.6, colourClass: colourClass)
    case .badge(let change):
      svg += SVGChanges.element(ChangeBadge(change: change, center: entry.center))
    case .wideLine(let cssClass, let width):
      svg += "<g class=\"\(cssClass)\"><path class=\"link\" style=\"stroke-width:\(SVGNumber.text(width))\" "
      svg += "d=\"M\(SVGNumber.text(entry.center - Point(17, 0)))H\(SVGNumber.text(entry.center.x + 17))\"/></g>"
    case .line(let cssClass):
      let style = scene.lineStyles.first { $0.cssClass == cssClass }
      let marker = style.map { SVGWriter.marker($0, scene) } ?? ""
      svg +=
        "<g class=\"\(cssClass)\"\(marker)><path class=\"link\" d=\"M\(SVGNumber.text(entry.center - Point(17, 0)))"
      svg += "H\(SVGNumber.text(entry.center.x + 17))\"/></g>"
    }
    return svg + SVGText.element(entry.text) + "</g>\n"
  }
}
