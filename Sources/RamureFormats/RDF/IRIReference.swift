/// Addresses that are written by what differs from another (RFC 3986, section 5).
enum IRIReference {
  /// The whole address; the text as it is where there is nothing to complete it by.
  static func resolved(_ text: String, against base: String?) -> String {
    guard let base, !hasScheme(text) else { return text }
    guard let first = text.first else { return withoutFragment(base) }
    if first == "#" { return withoutFragment(base) + text }
    guard let colon = base.firstIndex(of: ":") else { return text }
    let scheme = base[...colon]
    if text.hasPrefix("//") { return scheme + text }
    let plain = withoutFragment(base)
    if first == "?" { return (plain.split(separator: "?").first.map { String($0) } ?? plain) + text }
    let rest = plain[base.index(after: colon)...]
    guard rest.hasPrefix("//") else { return text }
    let host = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" }
    let path = rest.dropFirst(2 + host.count).prefix { $0 != "?" }
    let folder = first == "/" ? "" : path.lastIndex(of: "/").map { String(path[...$0]) } ?? "/"
    return scheme + "//" + host + withoutDots(folder + text)
  }

  static func hasScheme(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else { return false }
    let scheme = text.utf8[..<colon]
    return (scheme.first ?? 0 | 0x20) | 0x20 >= 0x61
      && scheme.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || "+-.".utf8.contains($0) }
  }

  private static func withoutFragment(_ text: String) -> String { String(text.prefix { $0 != "#" }) }

  /// A path without `.` and `..`, which may be followed by a question or a fragment.
  private static func withoutDots(_ path: String) -> String {
    let tail = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
    var parts: [Substring] = []
    let steps = path[..<tail].split(separator: "/", omittingEmptySubsequences: false)
    for (place, step) in steps.enumerated() {
      let isLast = place == steps.count - 1
      if step == ".." {
        if parts.count > 1 { parts.removeLast() }
        if isLast { parts.append("") }
      } else if step == "." {
        if isLast { parts.append("") }
      } else {
        parts.append(step)
      }
    }
    return parts.joined(separator: "/") + path[tail...]
  }
}
