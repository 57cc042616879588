#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@main
enum Main {
  static func main() {
    // A reader that has seen enough (`| head -1`) is met where the write fails, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    let invocation = Invocation(
      arguments: Array(CommandLine.arguments.dropFirst()),
      environment: { name in getenv(name).map { String(cString: $0) } })
    exit(invocation.run().rawValue)
  }
}
