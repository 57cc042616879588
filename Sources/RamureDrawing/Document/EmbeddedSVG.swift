/// A picture as it may stand among others in one page: its names and its styles reach nothing outside.
///
/// Every id and every reference to one gets the scope before it, every rule of its style sheet holds below the scope only.
/// Meant for what our own writers write, where no text holds a bare quotation mark or tag.
struct EmbeddedSVG {
  let text: String

  init(_ svg: [UInt8], scope: String) {
    var rest = Substring(String(decoding: svg, as: UTF8.self))
    if rest.hasPrefix("<?xml"), let end = rest.firstRange(of: "?>\n") { rest = rest[end.upperBound...] }
    var result = ""
    result.reserveCapacity(svg.count + svg.count / 8)
    // What is within a style sheet follows rules of its own.
    while let open = rest.firstRange(of: "<style>"), let close = rest.firstRange(of: "</style>") {
      result += Self.scoped(markup: rest[..<open.lowerBound], scope)
      result += "<style>" + Self.scoped(style: rest[open.upperBound..<close.lowerBound], scope) + "</style>"
      rest = rest[close.upperBound...]
    }
    result += Self.scoped(markup: rest, scope)
    text = result.replacingFirst("<svg ", with: "<svg id=\"\(scope)\" ")
  }

  /// Ids and what refers to them.
  private static func scoped(markup: Substring, _ scope: String) -> String {
    var result = ""
    for (number, part) in markup.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if number > 0 { result += "\"" }
      // Between quotation marks stands a value; before it the name of its attribute.
      guard !number.isMultiple(of: 2) else {
        result += part
        continue
      }
      if result.hasSuffix(" aria-label=\"") {
        result += part
      } else if result.hasSuffix(" id=\"") {
        result += "\(scope)-\(part)"
      } else if result.hasSuffix(" aria-labelledby=\"") || result.hasSuffix(" aria-describedby=\"") {
        result += part.split(separator: " ").map { "\(scope)-\($0)" }.joined(separator: " ")
      } else if result.hasSuffix("href=\""), part.hasPrefix("#") {
        result += "#\(scope)-\(part.dropFirst())"
      } else if part.hasPrefix("url(#") {
        result += "url(#\(scope)-\(part.dropFirst(5))"
      } else {
        result += part
      }
    }
    return result
  }

  /// Rules, each of whose selectors gets the scope before it; those within `@media` too.
  private static func scoped(style: Substring, _ scope: String) -> String {
    var result = ""
    var rest = style
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      let head = rest[..<brace]
      rest = rest[rest.index(after: brace)...]
      guard style[brace] == "{" else {
        result += head + "}"
        continue
      }
      let selectors = head.drop { $0.isNewline || $0 == " " }
      result += head[..<selectors.startIndex]
      if selectors.hasPrefix("@") {
        result += selectors + "{"
        continue
      }
      result += selectors.split(separator: ",").map { Self.scoped(selector: $0, scope) }.joined(separator: ",") + "{"
      guard let end = rest.firstIndex(of: "}") else { break }
      result += rest[...end].replacing("url(#", with: "url(#\(scope)-")
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func scoped(selector: Substring, _ scope: String) -> String {
    let selector = selector.drop { $0 == " " }
    // The picture itself, by whatever attribute.
    if selector == "svg" || selector.hasPrefix("svg[") { return "#\(scope)" + selector.dropFirst(3) }
    return "#\(scope) \(selector)"
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
