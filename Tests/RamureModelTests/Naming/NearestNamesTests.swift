import RamureNetwork
import Testing

@testable import RamureModel

@Suite struct NearestNamesTests {
  @Test func putsTheNearestFirst() {
    #expect(NearestNames().to("fonds", in: ["funds", "font", "fonds", "sonde"]) == ["fonds", "funds"])
  }

  @Test func keepsTheOrderGivenAmongEquals() {
    #expect(NearestNames(limit: 2).to("bat", in: ["cat", "rat", "hat"]) == ["cat", "rat"])
  }

  @Test func looksPastCaseAndAccents() {
    #expect(NearestNames().to("EMMAUS", in: ["Emmaüs", "Ensaus"]) == ["Emmaüs", "Ensaus"])
  }

  @Test func aWordThatBeginsLikeThatIsNear() {
    #expect(NearestNames().to("macif", in: ["Fondation Macif", "La Macifette", "Amacif"]).count == 3)
    #expect(NearestNames().to("macif", in: ["Xyzmacif"]).isEmpty)
  }

  @Test func offersNothingForNothing() {
    #expect(NearestNames().to("", in: ["a", ""]).isEmpty)
    #expect(NearestNames().to("—", in: ["a"]).isEmpty)
    #expect(NearestNames().to("partnership", in: ["funds"]).isEmpty)
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "abc", 0), ("kitten", "sitting", 3), ("funds", "fnuds", 1),
    // The two slips of "ca" → "ac" → "abc" would edit one stretch twice: three in optimal string alignment.
    ("ca", "abc", 3), ("saturday", "sunday", 3),
  ])
  func countsSlips(_ left: String, _ right: String, _ expected: Int) {
    #expect(EditDistance.between(Array(left.unicodeScalars), Array(right.unicodeScalars)) == expected)
  }

  @Test func agreesWithItsDefinitionOnRandomWords() {
    var random = SplitMix64(seed: 1)
    let letters = Array("abc".unicodeScalars)
    for _ in 0..<400 {
      let left = (0..<Int.random(in: 0...5, using: &random)).map { _ in letters[Int.random(in: 0..<3, using: &random)] }
      let right = (0..<Int.random(in: 0...5, using: &random)).map { _ in letters[Int.random(in: 0..<3, using: &random)]
      }
      #expect(EditDistance.between(left, right) == Self.definition(left[...], right[...]))
    }
  }

  /// The recurrence as it is written down, without a table.
  private static func definition(_ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>) -> Int {
    guard let a = left.last, let b = right.last else { return left.count + right.count }
    var best = min(
      definition(left.dropLast(), right) + 1, definition(left, right.dropLast()) + 1,
      definition(left.dropLast(), right.dropLast()) + (a == b ? 0 : 1))
    if left.count > 1, right.count > 1, a == right.dropLast().last, b == left.dropLast().last {
      best = min(best, definition(left.dropLast(2), right.dropLast(2)) + 1)
    }
    return best
  }
}
