import Testing

@testable import RamureNetwork

@Suite struct BinarySearchTests {
  @Test(arguments: 0..<20) func findsTheFirstPlaceOfAll(_ count: Int) {
    // 0, 2, 4, …: what is below 2k + 1 ends at k + 1, what is below 2k at k.
    let row = (0..<count).map { 2 * $0 }
    for bound in -1...(2 * count + 1) {
      #expect(row.partitioningIndex { $0 >= bound } == min(count, max(0, (bound + 1) / 2)))
    }
    // In a slice, places are those of the whole.
    #expect(row.dropFirst(3).partitioningIndex { $0 >= 0 } == min(3, count))
  }
}
