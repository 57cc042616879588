import Testing

@testable import RamureNetwork

@Suite struct ThreadsTests {
  /// Floating-point sums depend on their order; the order must not depend on the threads.
  @Test(arguments: [1, 2, 3, 8]) func piecesAreTakenInOrder(_ count: Int) {
    var taken: [Int] = []
    var sum = 0.0
    Threads.exactly(count).inOrder(
      pieces: 20, scratch: { 0.0 }, work: { piece, scratch in scratch = 1 / Double(piece + 1) },
      take: { piece, scratch in
        taken.append(piece)
        sum += scratch
      })
    #expect(taken == Array(0..<20))
    #expect(sum == (1...20).reduce(0.0) { $0 + 1 / Double($1) })
  }

  @Test(arguments: [1, 2, 3]) func whatIsThrownEndsTheWork(_ count: Int) {
    struct Full: Error, Equatable {}
    var taken: [Int] = []
    #expect(throws: Full()) {
      try Threads.exactly(count).inOrder(
        pieces: 20, scratch: { 0 }, work: { piece, scratch in scratch = piece },
        take: { _, scratch throws(Full) in
          guard scratch < 5 else { throw Full() }
          taken.append(scratch)
        })
    }
    #expect(taken == [0, 1, 2, 3, 4])
  }

  @Test func noPiecesAreNoWork() {
    Threads.all.inOrder(pieces: 0, scratch: { 0 }, work: { _, _ in }, take: { _, _ in Issue.record("nothing to take") })
  }
}
