import RamureModel
import RamureNetwork
import Testing

@testable import RamureDrawing

@Suite struct SceneNameTests {
  @Test(arguments: [
    ("macif", "n-macif"), ("a-b", "n-a-b"), ("a b", "n-a_20b"), ("_", "n-_5f"), ("é", "n-_c3_a9"), ("%3", "n-_253"),
    ("\"'<", "n-_22_27_3c"), ("", "n-"), ("A1", "n-A1"),
  ])
  func escapesWhatIsNotALetterOrADigit(id: String, name: String) {
    #expect(SceneName.mark(id) == name)
  }

  /// The name can be read back, so no two ids share one.
  @Test func twoIDsNeverHaveOneName() {
    func unescaped(_ name: String) -> [UInt8] {
      var bytes: [UInt8] = []
      var rest = Substring(name)
      while let first = rest.popFirst() {
        if first == "_" {
          bytes.append(UInt8(rest.prefix(2), radix: 16) ?? 0)
          rest.removeFirst(2)
        } else {
          bytes += Array(String(first).utf8)
        }
      }
      return bytes
    }
    var random = SplitMix64(seed: 12)
    let alphabet = Array("ab_-5f \"%é\u{301}\u{0}{}.:/").map(String.init)
    for _ in 0..<2_000 {
      let id = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      }.joined()
      #expect(unescaped(SceneName.escaped(id)) == Array(id.utf8))
    }
    // Composed and decomposed letters are two ids.
    #expect(SceneName.mark("\u{E9}") != SceneName.mark("e\u{301}"))
  }

  @Test func theFourSortsOfNamesCannotMeet() {
    let names = [
      SceneName.mark("x"), SceneName.kind("x"), SceneName.relationKind("x"),
      SceneName.head(SceneName.relationKind("x")),
    ]
    #expect(Set(names.map { $0.prefix { $0 != "-" } }).count == 4)
  }
}
