extension RandomAccessCollection {
  /// The first place from which on something holds of the elements, in a row where it holds of none before and of all after;
  /// the end where it holds of none. Logarithmic time: binary search, by the name it has in Swift Algorithms.
  func partitioningIndex(where holds: (Element) -> Bool) -> Index {
    var (low, length) = (startIndex, count)
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if holds(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
