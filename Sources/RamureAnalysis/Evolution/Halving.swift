#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How much is left of what halves again and again.
enum Halving {
  /// 2^(−steps / halfLife); 1 where nothing has passed.
  static func share(after steps: Double, halfLife: Double) -> Double {
    steps > 0 ? exp2(-steps / halfLife) : 1
  }
}
