import Ramure

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a program does that links the library: reads a file, asks two questions of it, and draws a map for a board.
///
///     swift run Board graphs/river-alliance.yaml > map.svg
@main
enum Board {
  static func main() throws {
    let files = Array(CommandLine.arguments.dropFirst())
    guard !files.isEmpty else { return print("usage: Board FILE > map.svg") }
    let ecosystem = try EcosystemReader().read(files).ecosystem

    // Who connects whom, among actors as partners of each other.
    let partners = try AskedView(of: ecosystem, as: BrokersAnswer.usualProjection(of: ecosystem))
    let brokers = BrokersAnswer(of: partners, by: .subkind, most: 3)
    for broker in brokers.brokers {
      note("\(brokers.view.node(broker.node).name.text(.english)) connects \(broker.pairsBetweenGroups) pairs")
    }
    note(brokers.text(as: .csv))

    // What a server would send.
    note(InfoAnswer(of: ecosystem).json.rendered(isPretty: false))

    var look = MapLook()
    look.sizeBy = "betweenness"
    look.theme = .print
    let map = try MapAnswer(of: ecosystem, look).drawn(by: .inProcess)
    for note in map.notes { self.note(note.english) }
    print(String(decoding: map.svg, as: UTF8.self), terminator: "")
  }

  /// Standard output is for the map.
  private static func note(_ text: String) {
    var error = StandardError()
    print(text, to: &error)
  }
}

private struct StandardError: TextOutputStream {
  func write(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { systemWrite(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}

/// The system’s call, which shares its name with the method above.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
