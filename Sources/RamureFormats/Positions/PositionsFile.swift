/// What a file of positions says of itself.
enum PositionsFile {
  static let format = "ramure-positions"
  static let version = 1
}
