/// An image as a file holds it, to be shown where no file can be asked for.
public struct EmbeddedImage: Hashable, Sendable {
  /// What a file holds, as its first bytes tell it: its name may say anything.
  public enum Form: String, Hashable, Sendable {
    case png = "image/png"
    case jpeg = "image/jpeg"
    case gif = "image/gif"
    case webp = "image/webp"

    fileprivate init?(beginning bytes: some Collection<UInt8>) {
      func stands(_ signature: String, at place: Int = 0) -> Bool {
        bytes.dropFirst(place).starts(with: signature.utf8)
      }
      if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
        self = .png
      } else if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
        self = .jpeg
      } else if stands("GIF87a") || stands("GIF89a") {
        self = .gif
      } else if stands("RIFF"), stands("WEBP", at: 8) {
        self = .webp
      } else {
        return nil
      }
    }
  }

  public let form: Form
  public let bytes: [UInt8]

  /// - Returns: `nil` for what is no PNG, JPEG, GIF or WebP.
  public init?(_ bytes: [UInt8]) {
    guard let form = Form(beginning: bytes.prefix(16)) else { return nil }
    (self.form, self.bytes) = (form, bytes)
  }
}

/// The images of nodes, by the ids of these.
public struct NodeImages: Sendable {
  private var images: [UTF8Key: [EmbeddedImage]] = [:]

  public init() {}

  public var isEmpty: Bool { images.isEmpty }

  public subscript(id: String) -> [EmbeddedImage] {
    images[UTF8Key(id)] ?? []
  }

  public mutating func add(_ image: EmbeddedImage, of id: String) {
    images[UTF8Key(id), default: []].append(image)
  }
}
