import RamureCommand

/// The process. All that it does stands in a library, so that tests and fuzzers link it too.
@main
enum RamureMain {
  static func main() { CommandProcess.main() }
}
