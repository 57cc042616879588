import Testing

@testable import RamureModel

@Suite struct BinarySearchTests {
  @Test(arguments: 0..<20) func findsWhatIsThere(_ count: Int) {
    // 0, 2, 4, …: even numbers are there, odd ones are not.
    let row = (0..<count).map { 2 * $0 }
    for number in -1...(2 * count + 1) {
      let isThere = number >= 0 && number < 2 * count && number.isMultiple(of: 2)
      #expect(row.sortedIndex(of: number) == (isThere ? number / 2 : nil))
      #expect(row.partitioningIndex { $0 >= number } == min(count, max(0, (number + 1) / 2)))
    }
  }
}
