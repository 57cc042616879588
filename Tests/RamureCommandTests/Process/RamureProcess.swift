import Foundation

/// Runs the built `ramure` as a user would, in a folder of its own that holds the fixtures.
struct RamureProcess {
  struct Outcome: Equatable {
    var output: String
    var error: String
    var status: Int32
  }

  /// The folder commands run in.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("ramure-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: Self.testFolder.appendingPathComponent("Fixtures"), to: folder)
    // The founding ecosystem, for questions about it, and one whose facts are mostly dated.
    for graph in ["numerique-innovation-societale.yaml", "river-alliance.yaml"] {
      try FileManager.default.copyItem(
        at: Self.testFolder.appendingPathComponent("../../graphs/\(graph)"), to: folder.appendingPathComponent(graph))
    }
  }

  func remove() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Where this target's own files are.
  static var testFolder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  }

  /// The command built with the tests: it stands beside their bundle.
  static var executable: URL {
    get throws {
      let paths = CommandLine.arguments.compactMap { argument -> URL? in
        guard let bundle = argument.range(of: ".xctest") else { return nil }
        return URL(fileURLWithPath: String(argument[..<bundle.lowerBound])).deletingLastPathComponent()
      }
      let candidates = paths.map { $0.appendingPathComponent("ramure") }
      guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
        throw CocoaError(
          .fileNoSuchFile, userInfo: [NSFilePathErrorKey: candidates.map(\.path).joined(separator: ", ")])
      }
      return found
    }
  }

  func run(_ arguments: [String], environment: [String: String] = ["LC_ALL": "C"]) throws -> Outcome {
    try run(Self.executable, arguments, environment)
  }

  /// Runs a line of the shell in which `ramure` is the command.
  func shell(_ line: String, environment: [String: String] = ["LC_ALL": "C"]) throws -> Outcome {
    let path = try Self.executable.deletingLastPathComponent().path
    return try run(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line],
      environment.merging(["PATH": "\(path):/usr/bin:/bin"]) { given, _ in given })
  }

  private func run(_ executable: URL, _ arguments: [String], _ environment: [String: String]) throws -> Outcome {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    // Files rather than pipes: nothing here has to read both at once.
    let name = UUID().uuidString
    let files = ["out", "err"].map { folder.appendingPathComponent(".\(name).\($0)") }
    for file in files { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
    let handles = try files.map { try FileHandle(forWritingTo: $0) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    for file in files { try FileManager.default.removeItem(at: file) }
    // A signal is no status: told apart as a shell does.
    let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return Outcome(output: texts[0], error: texts[1], status: status)
  }
}
