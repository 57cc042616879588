/// Something that takes any bytes: it ends well whatever they are, or traps.
///
/// A fuzzer gives it what it finds; what was found once is kept in a folder of the target’s name and given to it in the tests.
package struct FuzzTarget: Sendable {
  package let name: String
  /// Traps where something is wrong.
  package let take: @Sendable (_ bytes: [UInt8]) -> Void
  /// What a fuzzer begins with.
  package var seeds: @Sendable () -> [[UInt8]] = { [] }

  package init(_ name: String, take: @escaping @Sendable (_ bytes: [UInt8]) -> Void) {
    self.name = name
    self.take = take
  }

  package func seeded(_ seeds: @escaping @Sendable () -> [[UInt8]]) -> FuzzTarget {
    var target = self
    target.seeds = seeds
    return target
  }
}
