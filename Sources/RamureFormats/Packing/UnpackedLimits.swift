/// How much a file may unpack to, a workbook or one packed by gzip: a small file can stand for more than any memory holds.
package struct UnpackedLimits: Sendable {
  /// The bytes of all that is read, and of what it stands for.
  package var unpacked = 1 << 30
  /// How many times the size of the file; `nil` where the user allowed more.
  package var ratio: Int? = 200
  /// Below this, the ratio says nothing: tables of blanks are packed very small.
  static let free = 10 << 20

  package init() {}

  /// - Parameter megabytes: what `--unpacked-limit` gives.
  package init(megabytes: Int) {
    precondition(megabytes >= 0, "a limit is not negative")
    unpacked = megabytes > Int.max >> 20 ? .max : megabytes << 20
    ratio = nil
  }
}

extension EcosystemReader {
  /// What a user says of packed files, or what holds unless somebody does.
  var limits: UnpackedLimits { unpackedLimit.map(UnpackedLimits.init) ?? UnpackedLimits() }
}
