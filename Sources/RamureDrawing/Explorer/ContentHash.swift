/// What tells a text from any other: SHA-256 (FIPS 180-4), as a policy of a page writes it.
///
/// A page says which script may run by the hash of its text; nothing that gets into the page can run beside it.
enum ContentHash {
  /// `sha256-` and the hash in base 64.
  static func policy(of text: String) -> String { "sha256-" + Base64.text(sha256(Array(text.utf8))) }

  static func sha256(_ message: [UInt8]) -> [UInt8] {
    var state = initial
    var padded = message + [0x80]
    padded += repeatElement(0, count: (120 - padded.count % 64) % 64)
    let bits = UInt64(message.count) * 8
    padded += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    var words = [UInt32](repeating: 0, count: 64)
    for start in stride(from: 0, to: padded.count, by: 64) {
      for place in 0..<16 {
        let at = start + 4 * place
        words[place] = padded[at..<at + 4].reduce(0) { $0 << 8 | UInt32($1) }
      }
      for place in 16..<64 {
        let (early, late) = (words[place - 15], words[place - 2])
        let first = turned(early, 7) ^ turned(early, 18) ^ (early >> 3)
        let second = turned(late, 17) ^ turned(late, 19) ^ (late >> 10)
        words[place] = words[place - 16] &+ first &+ words[place - 7] &+ second
      }
      compress(words, into: &state)
    }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
  }

  private static func compress(_ words: [UInt32], into state: inout [UInt32]) {
    var s = state
    for place in 0..<64 {
      let sum = turned(s[4], 6) ^ turned(s[4], 11) ^ turned(s[4], 25)
      let choice = (s[4] & s[5]) ^ (~s[4] & s[6])
      let first = s[7] &+ sum &+ choice &+ rounds[place] &+ words[place]
      let other = turned(s[0], 2) ^ turned(s[0], 13) ^ turned(s[0], 22)
      let majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2])
      s = [first &+ other &+ majority, s[0], s[1], s[2], s[3] &+ first, s[4], s[5], s[6]]
    }
    for place in state.indices { state[place] = state[place] &+ s[place] }
  }

  private static func turned(_ word: UInt32, _ bits: UInt32) -> UInt32 { word >> bits | word << (32 - bits) }

  /// The fractional parts of the square roots of the first eight primes, and of the cube roots of the first sixty-four.
  private static let initial = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
  private static let rounds = primes.map { fraction(cubeRoot($0)) }

  private static let primes: [Int] = Array(
    (2...).lazy.filter { number in !(2..<number).contains { number.isMultiple(of: $0) } }.prefix(64))

  private static func fraction(_ number: Double) -> UInt32 { UInt32((number - number.rounded(.down)) * 4_294_967_296) }

  private static func cubeRoot(_ number: Int) -> Double {
    let target = Double(number)
    var root = target.squareRoot()
    for _ in 0..<60 { root -= (root * root * root - target) / (3 * root * root) }
    return root
  }
}
