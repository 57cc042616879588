import Foundation
import RamureWording
import Testing

@testable import RamureFormats

@Suite struct AtomicFileTests {
  private func failure(_ text: String, to path: String) -> String {
    do throws(OutputError) {
      try AtomicFile.write(Array(text.utf8), to: path)
      return "written"
    } catch {
      let code = error.violation.diagnosis.code
      return switch error {
      case .cannotCreate: "cannotCreate \(code)"
      case .failed: "failed \(code)"
      }
    }
  }

  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test func createsAndReplaces() throws {
    let folder = try ScratchFolder()
    let path = folder.path(of: "map.svg")
    #expect(failure("one", to: path) == "written")
    #expect(try folder.contents(of: "map.svg") == "one")
    #expect(failure("two, longer", to: path) == "written")
    #expect(try folder.contents(of: "map.svg") == "two, longer")
    #expect(failure("", to: path) == "written")
    #expect(try folder.contents(of: "map.svg") == "")
    #expect(try folder.names == ["map.svg"])
  }

  @Test func aNewFileFollowsTheUsersMask() throws {
    let folder = try ScratchFolder()
    let mask = umask(0o022)
    umask(mask)
    #expect(failure("x", to: folder.path(of: "new")) == "written")
    #expect(try mode(folder.path(of: "new")) == 0o666 & ~Int(mask))
  }

  @Test(arguments: [0o600, 0o640, 0o755, 0o666])
  func keepsTheModeOfWhatItReplaces(_ mode: Int) throws {
    let folder = try ScratchFolder()
    let path = try folder.write("old", to: "a")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    #expect(failure("new", to: path) == "written")
    #expect(try self.mode(path) == mode)
    #expect(try folder.contents(of: "a") == "new")
  }

  @Test(arguments: ["target", "sub/../target"])
  func followsSymbolicLinksAndKeepsThem(_ destination: String) throws {
    let folder = try ScratchFolder()
    try FileManager.default.createDirectory(atPath: folder.path(of: "sub"), withIntermediateDirectories: false)
    try folder.write("old", to: "target")
    let link = folder.path(of: "link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: destination)
    #expect(failure("new", to: link) == "written")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == destination)
    #expect(try folder.contents(of: "target") == "new")
    #expect(try folder.names == ["link", "sub", "target"])
  }

  @Test func createsWhatALinkLeadsTo() throws {
    let folder = try ScratchFolder()
    let link = folder.path(of: "link")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path(of: "new"))
    #expect(failure("x", to: link) == "written")
    #expect(try folder.contents(of: "new") == "x")
    #expect(try folder.names == ["link", "new"])
  }

  @Test func linksInACircleAreNamed() throws {
    let folder = try ScratchFolder()
    try FileManager.default.createSymbolicLink(atPath: folder.path(of: "a"), withDestinationPath: "b")
    try FileManager.default.createSymbolicLink(atPath: folder.path(of: "b"), withDestinationPath: "a")
    #expect(failure("x", to: folder.path(of: "a")) == "cannotCreate link-loop")
    #expect(try folder.names == ["a", "b"])
  }

  @Test func saysWhatKeepsItFromBeingCreated() throws {
    let folder = try ScratchFolder()
    try folder.write("x", to: "file")
    #expect(failure("x", to: folder.path(of: "none/a")) == "cannotCreate no-such-folder")
    #expect(failure("x", to: folder.path(of: "file/a")) == "cannotCreate no-such-folder")
    #expect(failure("x", to: folder.path) == "cannotCreate is-folder")
    #expect(failure("x", to: "") == "cannotCreate no-such-folder")
    #expect(failure("x", to: folder.path(of: "a\0b")) == "cannotCreate no-such-folder")
    #expect(try folder.names == ["file"])
  }

  @Test(arguments: [EMFILE, ENFILE]) func saysThatTheSystemOpensNoMoreFiles(_ code: Int32) {
    #expect(OutputError.opening(code, "map.svg").text(.english).hasPrefix("map.svg: the system opens no more files"))
  }

  @Test func namesAsLongAsCanBeAreFine() throws {
    let folder = try ScratchFolder()
    let name = String(repeating: "n", count: 255)
    #expect(failure("one", to: folder.path(of: name)) == "written")
    #expect(failure("two", to: folder.path(of: name)) == "written")
    #expect(try folder.contents(of: name) == "two")
    #expect(try folder.names == [name])
  }

  #if os(Linux)
    @Test func aFullDeviceIsAnError() {
      #expect(failure("x", to: "/dev/full") == "failed disk-full")
      #expect(failure("x", to: "/dev/null") == "written")
    }
  #endif
}
