import Testing

@testable import RamureFormats

@Suite struct CSVWordCacheTests {
  @Test func looksEachWordUpOnce() {
    let words = (0..<40).map { "w\($0)" }
    let bytes = Array(words.joined(separator: " ").utf8)
    var ranges: [Range<Int>] = []
    var start = 0
    for word in words {
      ranges.append(start..<start + word.utf8.count)
      start += word.utf8.count + 1
    }
    var cache = CSVWordCache<String>()
    var searches = 0
    for _ in 0..<3 {
      for (word, range) in zip(words, ranges) {
        let found = cache.meaning(bytes, range) {
          searches += 1
          return "meaning of \(word)"
        }
        #expect(found == "meaning of \(word)")
      }
    }
    #expect(searches == 40)
  }
}
