import CPrinting

/// librsvg and cairo, as they were found when something was printed.
///
/// One process prints one thing and ends: nothing is unloaded.
struct PrintLibraries {
  let functions: UnsafeMutablePointer<ramure_printing>

  init() throws(PrintFailure) {
    functions = .allocate(capacity: 1)
    if let missing = ramure_printing_load(functions) {
      let name = String(cString: missing)
      functions.deallocate()
      throw .missing(name)
    }
  }
}

/// What a library writes, piece by piece.
struct PrintSink {
  private let sink: UnsafeMutablePointer<ramure_sink>

  init() {
    sink = .allocate(capacity: 1)
    sink.initialize(to: ramure_sink())
  }

  var pointer: UnsafeMutablePointer<ramure_sink> { sink }

  /// All that was written; the sink is gone then.
  func emptied() -> [UInt8] {
    defer {
      free(sink.pointee.bytes)
      sink.deallocate()
    }
    return Array(UnsafeBufferPointer(start: sink.pointee.bytes, count: sink.pointee.count))
  }
}
