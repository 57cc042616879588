import RamureWording

/// What every picture begins with, whatever it shows: its size, its words for those who cannot see it, its style, its page.
struct SVGFrame {
  let extent: Extent
  let language: Language
  let title: String
  let summary: String
  let css: String

  static let fonts = "svg{font-family:Helvetica,Arial,'Liberation Sans',sans-serif}\n"

  /// What keeps a name clear of the lines below it.
  static let halo = ".halo{fill:none;stroke-width:3;stroke-linejoin:round}\n"

  /// - Parameter definitions: what the picture refers to by name, below its page.
  func opening(definitions: String) -> String {
    let (width, height) = (SVGNumber.text(extent.width), SVGNumber.text(extent.height))
    var svg = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    svg += "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
    svg += "width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\" "
    // Not an image: what is in an image cannot be followed, nor read one by one.
    svg += "role=\"graphics-document\" aria-labelledby=\"map-title\" aria-describedby=\"map-desc\" "
    svg += "xml:lang=\"\(language.rawValue)\" lang=\"\(language.rawValue)\">\n"
    svg += "<title id=\"map-title\">\(XMLText.escaped(title))</title>\n"
    svg += "<desc id=\"map-desc\">\(XMLText.escaped(summary))</desc>\n"
    svg += "<style>\(css)</style>\n"
    svg += definitions
    return svg + "<rect class=\"page\" width=\"\(width)\" height=\"\(height)\"/>\n"
  }

  static let closing = "</svg>\n"

  /// The rules that depend on the theme: a light picture turns dark where the reader's screen is.
  static func rules(of theme: Theme, _ rules: (Theme) -> String) -> String {
    var css = rules(theme)
    if theme == .light { css += "@media (prefers-color-scheme:dark){\n\(within(rules(.dark)))}\n" }
    // A page printed from a dark screen comes out on white all the same.
    if theme != .print { css += "@media print{\n\(within(rules(.print)))}\n" }
    return css
  }

  /// What the selectors of rules for a medium begin with. Office programs take such rules for ones that hold always, and
  /// wrote names as light as for a dark page; a selector like this they do not know.
  static let medium = "svg[lang]"

  /// Rules, one a line, that hold within a medium.
  private static func within(_ rules: String) -> String {
    var result = ""
    for rule in rules.split(separator: "\n") {
      let brace = rule.firstIndex(of: "{") ?? rule.endIndex
      let selectors: [Substring] = rule[..<brace].split(separator: ",")
      result += selectors.map { "\(medium) " + $0 }.joined(separator: ",") + rule[brace...] + "\n"
    }
    return result
  }
}
