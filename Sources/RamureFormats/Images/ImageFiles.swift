import RamureModel
import RamureWording

/// Reads the images that an ecosystem names as files beside it: `image: logos/town.png`.
///
/// Only files are read that the ecosystem names, and only within its own folder: whoever sends an ecosystem does not get to say
/// which other files of a reader go into a page.
public struct ImageFiles: Sendable {
  /// What a node calls its images.
  package static let attributes = ["image", "images", "logo"]
  /// No picture on a card needs more, and a page is still sent by mail.
  static let largest = 1 << 20
  static let largestOfAll = 20 << 20

  /// Ends with a slash; empty for the folder that the command runs in.
  private let folder: String

  /// - Parameter files: those the ecosystem was read from.
  public init(beside files: [String]) {
    let path = files.first ?? ""
    if InputFile.isFolder(path) {
      folder = path.hasSuffix("/") ? path : path + "/"
    } else {
      folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    }
  }

  /// The images of all nodes, and what is wrong with those that are left out, each with the node that names it.
  ///
  /// Takes time and memory in proportion to the size of the images, of which 20 MiB are taken at most.
  public func images(of ecosystem: Ecosystem) -> (images: NodeImages, remarks: ViolationList) {
    var (images, remarks) = (NodeImages(), ViolationList())
    var total = 0
    for node in ecosystem.nodes {
      for path in paths(of: node) {
        switch image(path, room: Self.largestOfAll - total) {
        case .success(let image):
          total += image.bytes.count
          images.add(image, of: node.id)
        case .failure(let fault):
          remarks.append(
            Violation(.warning, at: SourcePosition(file: folder + path), .imageLeftOut(fault.reason, of: node.id)))
        }
      }
    }
    return (images, remarks)
  }

  private func paths(of node: Node) -> [String] {
    node.attributes.filter { Self.attributes.contains($0.name.lowercased()) }
      .flatMap { AttributeValues.of($0.value) }
      // What is an address stays a link, whatever it leads to.
      .filter { !$0.isEmpty && !$0.contains(":") && WebAddress.safe($0) == nil }
  }

  struct Fault: Error {
    let reason: ImageFault
  }

  private func image(_ path: String, room: Int) -> Result<EmbeddedImage, Fault> {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !path.hasPrefix("/"), !parts.contains("..") else { return .failure(Fault(reason: .elsewhere)) }
    guard let size = InputFile.size(of: folder + path) else { return .failure(Fault(reason: .missing)) }
    guard size <= Self.largest else { return .failure(Fault(reason: .tooLarge)) }
    guard size <= room else { return .failure(Fault(reason: .tooMany)) }
    guard let bytes = try? InputFile.bytes(of: folder + path) else { return .failure(Fault(reason: .missing)) }
    return EmbeddedImage(bytes).map { .success($0) } ?? .failure(Fault(reason: .noImage))
  }
}
