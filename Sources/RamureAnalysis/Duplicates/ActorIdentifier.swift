import RamureModel

/// A number or an address that a register gives to one actor alone.
public struct ActorIdentifier: Hashable, Sendable {
  public enum Scheme: String, CaseIterable, Sendable {
    /// A legal unit in the French register of companies and associations: nine digits.
    case siren
    /// One of its establishments: the nine digits and five more.
    case siret
    /// A French association: W and nine digits or letters.
    case rna
    /// A research organisation, in the Research Organization Registry.
    case ror
    case wikidata
    /// A page or a site.
    case address

    /// As people call it; the same in every language.
    package var title: String {
      switch self {
      case .siren, .siret, .rna, .ror: rawValue.uppercased()
      case .wikidata: "Wikidata"
      case .address: "URL"
      }
    }
  }

  public let scheme: Scheme
  /// As it is compared: without spaces, an address without its scheme and `www`.
  public let value: String

  /// - Parameter text: as people write it, with spaces or as the address of its register; `nil` for what is none, or whose
  ///   check digit is wrong.
  public init?(_ scheme: Scheme, _ text: String) {
    guard let value = Self.value(of: scheme, text) else { return nil }
    (self.scheme, self.value) = (scheme, value)
  }

  /// Of a SIRET: the legal unit it is an establishment of.
  public var legalUnit: ActorIdentifier? {
    scheme == .siret ? ActorIdentifier(.siren, String(value.prefix(9))) : nil
  }

  private static func value(of scheme: Scheme, _ text: String) -> String? {
    if scheme == .address { return ComparedAddress(text)?.text }
    let letters = text.split(separator: "/").last.map { String($0) } ?? text
    let code = letters.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let digits = Array(code.utf8).map { Int($0) - 0x30 }
    switch scheme {
    case .siren: return isRegistered(digits, length: 9) ? code : nil
    case .siret: return isRegistered(digits, length: 14) ? code : nil
    case .rna: return code.utf8.count == 10 && code.hasPrefix("W") ? code : nil
    case .ror: return isROR(code) ? code.lowercased() : nil
    case .wikidata: return isItem(code) ? code : nil
    case .address: return nil
    }
  }

  /// Luhn’s sum; of the post offices, whose numbers are too many for it, the sum of the digits is a multiple of five
  /// (INSEE, Sirene).
  private static func isRegistered(_ digits: [Int], length: Int) -> Bool {
    guard digits.count == length, digits.allSatisfy({ (0...9).contains($0) }), digits.contains(where: { $0 > 0 }) else {
      return false
    }
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let counted = place.isMultiple(of: 2) ? digit : 2 * digit
      sum += counted > 9 ? counted - 9 : counted
    }
    if sum.isMultiple(of: 10) { return true }
    return length == 14 && digits.prefix(9) == [3, 5, 6, 0, 0, 0, 0, 0, 0] && digits.reduce(0, +).isMultiple(of: 5)
  }

  /// A zero, six signs in Crockford’s base 32 and two check digits (ISO/IEC 7064, MOD 97-10).
  private static func isROR(_ code: String) -> Bool {
    let signs = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    let letters = Array(code.utf8)
    guard letters.count == 9, letters[0] == UInt8(ascii: "0"), let check = Int(code.suffix(2)) else { return false }
    var number = 0
    for letter in letters[1..<7] {
      guard let value = signs.firstIndex(of: letter) else { return false }
      number = number * 32 + value
    }
    return check == 98 - number * 100 % 97
  }

  private static func isItem(_ code: String) -> Bool {
    let digits = code.dropFirst()
    return code.hasPrefix("Q") && !digits.isEmpty && digits.first != "0" && digits.allSatisfy(\.isNumber)
  }
}
