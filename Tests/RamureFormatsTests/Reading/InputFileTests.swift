import Foundation
import Testing

@testable import RamureFormats

@Suite struct InputFileTests {
  private static let content = (0..<2_500_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }

  @Test(arguments: [0, 1, 4096, content.count]) func readsFilesToTheirEnd(_ count: Int) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(Self.content[..<count]).write(to: file)
    #expect(try InputFile.bytes(of: file.path) == Array(Self.content[..<count]))
  }

  /// Nobody knows beforehand how much comes out of a pipe, nor does it come at once.
  @Test func readsPipesToTheirEnd() throws {
    let pipe = Pipe()
    let writer = Thread {
      try? pipe.fileHandleForWriting.write(contentsOf: Data(Self.content))
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    #expect(
      try InputFile.bytes(of: "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)") == Self.content)
  }

  @Test func tellsFoldersFromFiles() {
    #expect { try InputFile.bytes(of: FileManager.default.temporaryDirectory.path) } throws: { error in
      guard case ReadingError.missing(let diagnosis, _) = error else { return false }
      return diagnosis == .isFolder
    }
  }
}
