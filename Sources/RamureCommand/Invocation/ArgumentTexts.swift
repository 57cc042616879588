import RamureFormats

/// What was typed, with paths that are no UTF-8 kept as they are.
enum ArgumentTexts {
  /// The name of the program, then its arguments; `nil` where the system does not show them. Linux shows them through
  /// /proc, and a program always has a name: none at all means that nothing could be read.
  static var all: [String]? {
    let count = Int(CommandLine.argc)
    guard count > 0 else { return nil }
    var texts: [String] = []
    for index in 0..<count {
      guard let argument = CommandLine.unsafeArgv[index] else { return nil }
      var end = argument
      while end.pointee != 0 { end += 1 }
      let bytes = UnsafeBufferPointer(start: argument, count: end - argument).map { UInt8(bitPattern: $0) }
      texts.append(String(pathBytes: bytes))
    }
    return texts
  }
}
