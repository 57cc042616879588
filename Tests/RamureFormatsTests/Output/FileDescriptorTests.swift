import Foundation
import Testing

@testable import RamureFormats

@Suite struct FileDescriptorTests {
  private func pipe() throws -> (reader: Int32, writer: Int32) {
    var ends: [Int32] = [0, 0]
    try #require(Foundation.pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  @Test func writesAllBytes() throws {
    let (reader, writer) = try pipe()
    defer { close(reader) }
    let descriptor = FileDescriptor(writer, "pipe")
    try descriptor.write(Array("abc".utf8))
    try descriptor.close()
    var buffer = [UInt8](repeating: 0, count: 8)
    #expect(read(reader, &buffer, buffer.count) == 3)
    #expect(buffer.prefix(3).elementsEqual("abc".utf8))
  }

  /// Left to itself, the system would end this very process.
  @Test func aPipeNobodyReadsIsAnErrorNotASignal() throws {
    let (reader, writer) = try pipe()
    close(reader)
    defer { close(writer) }
    for _ in 0..<2 {
      do throws(OutputError) {
        try FileDescriptor(writer, "pipe").write([1])
        Issue.record("a pipe nobody reads took a byte")
      } catch {
        #expect(error.violation.diagnosis.code == "nobody-reads")
        #expect(error.violation.position.file == "pipe")
      }
    }
  }

  @Test func aClosedFileIsAnError() throws {
    let (reader, writer) = try pipe()
    close(reader)
    close(writer)
    #expect(throws: OutputError.self) { try FileDescriptor(-1, "none").write([1]) }
    #expect(throws: OutputError.self) { try FileDescriptor(-1, "none").synchronize() }
    #expect(throws: OutputError.self) { try FileDescriptor(-1, "none").close() }
  }
}
