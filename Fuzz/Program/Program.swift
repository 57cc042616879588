import FuzzCommands
import FuzzFormats

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// The functions that libFuzzer calls: https://llvm.org/docs/LibFuzzer.html.

private let targets = FuzzTarget.formats + [.commandLine]

/// The target that `RAMURE_FUZZ_TARGET` names.
private let target: FuzzTarget = {
  let name = getenv("RAMURE_FUZZ_TARGET").map { String(cString: $0) } ?? ""
  guard let target = targets.first(where: { $0.name == name }) else {
    print(targets.map(\.name).joined(separator: "\n"))
    exit(name.isEmpty ? 0 : 64)
  }
  return target
}()

/// Writes what the fuzzer begins with into the folder that `RAMURE_FUZZ_SEEDS` names, and ends.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>>?
) -> CInt {
  let target = target
  guard let folder = getenv("RAMURE_FUZZ_SEEDS").map({ String(cString: $0) }) else { return 0 }
  for (place, seed) in target.seeds().enumerated() {
    let file = fopen("\(folder)/seed-\(place)", "w")
    fwrite(seed, 1, seed.count, file)
    fclose(file)
  }
  exit(0)
}

@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target.take(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}
