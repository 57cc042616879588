import ArgumentParser
import RamureFormats
import RamureModel
import RamureWording

/// `--embed-images`: the images that an ecosystem names stand in the page itself.
struct ImageOption: ParsableArguments {
  @Flag(help: ArgumentHelp(ImageOptionWords.embed))
  var embedImages = false

  /// - Parameter isPage: whether the command writes something that shows images.
  func check(isPage: Bool) throws {
    guard !embedImages || isPage else { throw ValidationError(ImageOptionWords.needsPage[Speech.current.language]) }
  }

  /// The images that files beside the ecosystem hold, if they are asked for; what is left out is told.
  func images(
    of ecosystem: Ecosystem, in files: [String], _ conversation: ConversationOptions, _ language: Language
  ) -> NodeImages {
    guard embedImages else { return NodeImages() }
    let (images, remarks) = ImageFiles(beside: files).images(of: ecosystem)
    conversation.report(remarks, language)
    return images
  }
}
