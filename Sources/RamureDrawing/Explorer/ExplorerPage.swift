import RamureWording

/// Writes the page that explores a map: one file that opens in any browser, from disk, and asks for nothing.
///
/// The map stands in it as it was drawn, and is all there is where no script may run. The script takes it over; what it knows
/// stands in the page as data. The policy of the page lets this one script run, and nothing else: a name that holds markup is
/// text, an address that would be a script is none.
package struct ExplorerPage: Sendable {
  package let title: String
  package let language: Language
  /// The map as it was drawn.
  package let svg: [UInt8]
  /// What the script knows, as JSON.
  package let data: [UInt8]
  /// What is said where no script runs.
  package let withoutScript: String

  package init(title: String, language: Language, svg: [UInt8], data: [UInt8], withoutScript: String) {
    (self.title, self.language, self.svg, self.data) = (title, language, svg, data)
    self.withoutScript = withoutScript
  }

  /// The bytes of the file. Same page, same bytes.
  package func html() -> [UInt8] {
    let script = "\n" + ExplorerScript.text
    let policy = """
      default-src 'none'; script-src '\(ContentHash.policy(of: script))'; style-src 'unsafe-inline'; img-src data: blob:; \
      base-uri 'none'; form-action 'none'
      """
    let head: Markup = """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy" content="\(Markup(written: policy))"/>
      <meta name="generator" content="Ramure"/>
      <meta name="referrer" content="no-referrer"/>
      <title>\(title)</title>
      <style>
      \(Markup(written: ExplorerScript.style))</style>
      </head>
      <body>
      <div id="sheet">
      \(Markup(written: EmbeddedSVG(svg, scope: "map").text))<noscript><p>\(withoutScript)</p></noscript>
      </div>
      <div id="app"></div>
      <script type="application/json" id="ecosystem">
      """
    // Within a script, nothing may look like its end, nor like a comment.
    var bytes = Array(head.text.utf8)
    bytes.reserveCapacity(bytes.count + data.count + script.utf8.count)
    for byte in data {
      if byte == UInt8(ascii: "<") { bytes += Array("\\u003c".utf8) } else { bytes.append(byte) }
    }
    bytes += Array("</script>\n<script type=\"module\">".utf8)
    bytes += Array(script.utf8)
    bytes += Array("</script>\n</body>\n</html>\n".utf8)
    return bytes
  }
}
