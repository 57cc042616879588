/// How likely chance alone would bring so many: drawing without putting back.
///
/// A term follows from its neighbour by a ratio, from the likeliest one outwards, so that no factorial is needed and
/// nothing overflows.
struct HypergeometricTail {
  /// All there are, and how many of them have what is looked for.
  let population: Int
  let having: Int

  /// The probability that at least `count` of `drawn` have it. O(drawn) time.
  func probability(ofAtLeast count: Int, of drawn: Int) -> Double {
    let (least, most) = (max(0, drawn + having - population), min(drawn, having))
    guard count > least else { return 1 }
    guard count <= most else { return 0 }
    let likeliest = min(max((drawn + 1) * (having + 1) / (population + 2), least), most)
    var (all, tail) = (0.0, 0.0)
    func add(_ weight: Double, _ number: Int) {
      all += weight
      if number >= count { tail += weight }
    }
    add(1, likeliest)
    var (weight, number) = (1.0, likeliest)
    while number < most, weight > 0 {
      weight *= Double(having - number) / Double(number + 1)
      weight *= Double(drawn - number) / Double(population - having - drawn + number + 1)
      number += 1
      add(weight, number)
    }
    (weight, number) = (1, likeliest)
    while number > least, weight > 0 {
      weight *= Double(number) / Double(having - number + 1)
      weight *= Double(population - having - drawn + number) / Double(drawn - number + 1)
      number -= 1
      add(weight, number)
    }
    return tail / all
  }
}
