import Testing

@testable import RamureAnswers

@Suite struct MethodChapterTests {
  @Test(arguments: [
    ("L. C. Freeman (1978), doi:10.1016/0378-8733(78)90021-7", "https://doi.org/10.1016/0378-8733(78)90021-7"),
    ("A, doi:10.1/x, and more", "https://doi.org/10.1/x"), ("a book without one", nil),
  ])
  func aSourceLeadsToItsPublication(_ source: String, _ address: String?) {
    let links = MethodChapter.reference(source).runs.compactMap { run in
      if case .link(_, let address) = run { address } else { nil }
    }
    #expect(links == [address].compactMap { $0 })
  }
}
