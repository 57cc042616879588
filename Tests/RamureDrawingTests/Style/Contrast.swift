import Foundation

/// How well a colour stands out from another (Web Content Accessibility Guidelines 2.2, "contrast ratio").
enum Contrast {
  static func ratio(_ first: String, _ second: String) -> Double {
    let (one, other) = (luminance(first), luminance(second))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  static func luminance(_ hex: String) -> Double {
    let number = Int(hex.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(number >> shift & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// A colour that lets some of the page through.
  static func blend(_ hex: String, _ opacity: Double, over page: String) -> String {
    let (top, bottom) = (Int(hex.dropFirst(), radix: 16) ?? 0, Int(page.dropFirst(), radix: 16) ?? 0)
    let parts = [16, 8, 0].map { shift in
      (Double(top >> shift & 255) * opacity + Double(bottom >> shift & 255) * (1 - opacity)).rounded()
    }
    return "#"
      + parts.map { part in
        let digits = String(Int(part), radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }
}
