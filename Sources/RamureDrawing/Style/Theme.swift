/// What a map is made to be read on.
public enum Theme: String, CaseIterable, Sendable {
  /// A light page; turns dark by itself where the reader's system is dark.
  case light
  /// A dark page, always.
  case dark
  /// Paper: white, strong lines, dark text.
  case print

  struct Tones: Sendable {
    let page: String
    let text: String
    let quiet: String
    let rule: String
    let markOutline: String
    /// How much of its colour a region shows within, and at its edge.
    let areaOpacity: Double
    let shoreOpacity: Double
  }

  var tones: Tones {
    switch self {
    case .light:
      Tones(
        page: "#FCFCFA", text: "#1B2228", quiet: "#5A656E", rule: "#D9DDE0", markOutline: "#FCFCFA", areaOpacity: 0.13,
        shoreOpacity: 0.45)
    case .dark:
      Tones(
        page: "#14191E", text: "#E9EEF2", quiet: "#A3AFB9", rule: "#343D46", markOutline: "#14191E", areaOpacity: 0.17,
        shoreOpacity: 0.5)
    case .print:
      Tones(
        page: "#FFFFFF", text: "#000000", quiet: "#333333", rule: "#999999", markOutline: "#000000", areaOpacity: 0.1,
        shoreOpacity: 0.9)
    }
  }

  func colour(_ pair: ColourPair) -> String {
    self == .dark ? pair.dark.hex : pair.light.hex
  }
}
