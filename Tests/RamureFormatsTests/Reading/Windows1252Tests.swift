import Foundation
import Testing

@testable import RamureFormats

@Suite struct Windows1252Tests {
  /// Foundation knows the same encoding; it leaves out the five bytes that mean nothing.
  @Test func agreesWithFoundation() throws {
    for byte in UInt8.min...UInt8.max where ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) {
      let expected = try #require(String(data: Data([byte]), encoding: .windowsCP1252))
      #expect(Windows1252.utf8([byte]) == Array(expected.utf8), "byte \(byte)")
    }
  }

  @Test func bytesWithoutMeaningBecomeControls() {
    #expect(Windows1252.utf8([0x81]) == Array("\u{81}".utf8))
    #expect(Windows1252.utf8([0x9D]) == Array("\u{9D}".utf8))
  }
}
