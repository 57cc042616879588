/// Tells addresses a map may link to from those that would run something when clicked.
///
/// Only `http`, `https` and `mailto` pass. Browsers drop the control characters and spaces around an address, so
/// `java\tscript:` is judged as they read it.
package enum WebAddress {
  /// The address as a browser would read it, if it may be a link.
  package static func safe(_ address: String) -> String? {
    let bytes = Array(address.utf8)
    return isPlain(bytes, bytes.indices) ? address : safe(reading: address)
  }

  /// Whether an address may be a link just as it stands: what nearly all are, found out without a look at its characters.
  package static func isPlain(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    let address = bytes[range]
    return schemes.contains { address.starts(with: $0) } && address.allSatisfy { (0x21..<0x7F).contains($0) }
  }

  private static let schemes = ["https://", "http://", "mailto:"].map { Array($0.utf8) }

  private static func safe(reading address: String) -> String? {
    var seen = String.UnicodeScalarView()
    seen.append(contentsOf: address.unicodeScalars.filter { $0.value > 0x20 && !(0x7F...0x9F).contains($0.value) })
    guard let colon = seen.firstIndex(of: ":") else { return nil }
    switch String(seen[..<colon]).lowercased() {
    case "http", "https": return seen[colon...].starts(with: "://".unicodeScalars) ? String(seen) : nil
    case "mailto": return String(seen)
    default: return nil
    }
  }
}
