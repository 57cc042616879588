import RamureModel
import Testing

@testable import RamureFormats

@Suite struct ImageFilesTests {
  /// What files of each form begin with, by their specifications.
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3]
  private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]
  private static let webp = Array("RIFF".utf8) + [4, 0, 0, 0] + Array("WEBPVP8 ".utf8)

  private static func ecosystem(_ images: [(id: String, attribute: String, value: String)]) throws -> Ecosystem {
    var draft = EcosystemDraft()
    for (id, attribute, value) in images {
      draft.addNode(id, kind: "association", name: Name(id), attributes: [(attribute, value)])
    }
    return try draft.validated().ecosystem
  }

  @Test func imagesBesideTheFileAreTaken() throws {
    let folder = try ScratchFolder()
    let file = try folder.write("", to: "e.yaml")
    try folder.write(Self.png, to: "a.png")
    // The name of a file may say anything: its bytes tell what it is.
    try folder.write(Self.jpeg, to: "b.png")
    try folder.write(Self.webp, to: "c")
    try folder.write(Array("GIF89a".utf8), to: "d.gif")
    let ecosystem = try Self.ecosystem([("x", "image", "a.png"), ("y", "images", "b.png|c"), ("z", "Logo", "d.gif")])
    for place in [file, folder.path, folder.path + "/"] {
      let (images, remarks) = ImageFiles(beside: [place]).images(of: ecosystem)
      #expect(images["x"].map(\.form) == [.png])
      #expect(images["x"].first?.bytes == Self.png)
      #expect(images["y"].map(\.form) == [.jpeg, .webp])
      #expect(images["z"].map(\.form) == [.gif])
      #expect(remarks.isEmpty)
    }
  }

  @Test func addressesStayLinks() throws {
    let ecosystem = try Self.ecosystem([("x", "image", "https://a.example/b.png"), ("y", "image", "data:image/png,x")])
    let (images, remarks) = ImageFiles(beside: ["e.yaml"]).images(of: ecosystem)
    #expect(images.isEmpty)
    #expect(remarks.isEmpty)
  }

  @Test(arguments: [
    ("../a.png", "not within the folder"), ("/etc/hostname", "not within the folder"),
    ("deep/../../a.png", "not within the folder"), ("none.png", "no such file"), ("folder", "no such file"),
    ("text.png", "no PNG, JPEG, GIF or WebP"), ("drawing.svg", "no PNG, JPEG, GIF or WebP"),
    ("large.png", "larger than 1 MiB"),
  ])
  func whatIsNoneIsToldAndLeftOut(path: String, reason: String) throws {
    let folder = try ScratchFolder()
    let file = try folder.write("", to: "e.yaml")
    try folder.write("root:x:0:0", to: "text.png")
    try folder.write("<svg xmlns='http://www.w3.org/2000/svg'/>", to: "drawing.svg")
    try folder.write(Self.png + [UInt8](repeating: 0, count: 1 << 20), to: "large.png")
    let (images, remarks) = ImageFiles(beside: [file]).images(of: try Self.ecosystem([("x", "image", path)]))
    #expect(images.isEmpty)
    #expect(remarks.items.count == 1)
    let remark = try #require(remarks.items.first)
    #expect(remark.severity == .warning)
    #expect(remark.diagnosis.problem.english.contains("“x”"))
    #expect(remark.diagnosis.problem.english.contains(reason))
  }

  @Test func aPageTakesTwentyMebibytes() throws {
    let folder = try ScratchFolder()
    let file = try folder.write("", to: "e.yaml")
    try folder.write(Self.png + [UInt8](repeating: 0, count: (1 << 20) - Self.png.count), to: "a.png")
    let ecosystem = try Self.ecosystem((101...121).map { ("n\($0)", "image", "a.png") })
    let (images, remarks) = ImageFiles(beside: [file]).images(of: ecosystem)
    // Compared by their count: a failure must not print a mebibyte.
    #expect(images["n120"].count == 1)
    let beyond = images["n121"].count
    #expect(beyond == 0)
    #expect(remarks.items.map(\.diagnosis.problem.english).count { $0.contains("20 MiB") } == 1)
  }
}
