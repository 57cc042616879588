import RamureModel

/// A web address as addresses are compared: host and path, without what browsers put in or leave out.
struct ComparedAddress: Sendable {
  let text: String

  /// What a site is found by, and not what is on it.
  private static let indexPages = ["index.html", "index.htm", "index.php", "accueil", "home"]
  /// Whose pages belong to all the world: an address without a page there says nothing of anybody.
  private static let platforms = Set([
    "facebook.com", "linkedin.com", "twitter.com", "x.com", "instagram.com", "youtube.com", "helloasso.com",
    "github.com", "gitlab.com", "mastodon.social", "wikipedia.org", "google.com", "sites.google.com",
  ])

  /// `nil` for what is no address of the web.
  init?(_ address: String) {
    var rest = Substring(address.lowercased().filter { !$0.isWhitespace })
    for scheme in ["https://", "http://", "//"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
      break
    }
    guard !rest.contains("@"), !rest.hasPrefix("mailto:") else { return nil }
    if let end = rest.firstIndex(of: "#") { rest = rest[..<end] }
    let query = rest.firstIndex(of: "?").map { rest[rest.index(after: $0)...] }
    if let end = rest.firstIndex(of: "?") { rest = rest[..<end] }
    var parts = rest.split(separator: "/").map { String($0) }
    guard var host = parts.first else { return nil }
    for port in [":80", ":443"] where host.hasSuffix(port) { host.removeLast(port.count) }
    while host.hasSuffix(".") { host.removeLast() }
    if host.hasPrefix("www.") { host.removeFirst("www.".count) }
    guard host.contains("."), !host.hasPrefix("."),
      host.allSatisfy({ $0.isLetter || $0.isNumber || ".-:".contains($0) })
    else { return nil }
    parts[0] = host
    if parts.count > 1, let last = parts.last, Self.indexPages.contains(last) { parts.removeLast() }
    guard parts.count > 1 || !Self.platforms.contains(host) else { return nil }
    let kept = (query ?? "").split(separator: "&").filter { !$0.hasPrefix("utm_") && !$0.hasPrefix("fbclid") }.sorted()
    text = parts.joined(separator: "/") + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }
}
