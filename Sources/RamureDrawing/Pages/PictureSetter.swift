import RamureWording

/// Makes a strip of a picture: in the column where its letters can be read there, else on a page of its own, turned by its
/// shape, and on larger paper where the letters need it.
struct PictureSetter {
  private let setter: PageSetter

  init(_ setter: PageSetter) { self.setter = setter }

  /// What stands above a picture on a page of its own: a heading.
  private static let headroom = 44.0
  private static let gap = 6.0

  func strips(of picture: DocumentPicture, within outer: [PageTag]) -> [PageStrip] {
    let tags = outer + [setter.tag("Figure")]
    let captionTags = outer + [setter.tag("Caption")]
    guard let head = PictureHead(picture.svg) else { return [] }
    let caption = setter.text(picture.caption, PageSetting.small.across(setter.width))
    let scale = min(
      setter.width / head.extent.width, (setter.room - caption.size.height - Self.gap) / head.extent.height, 0.75)
    func draw(_ scale: Double, _ caption: PageText, _ corner: Point, within width: Double) {
      let size = Extent(head.extent.width * scale, head.extent.height * scale)
      let left = corner.x + (width - size.width) / 2
      setter.press.setTags(tags)
      setter.press.picture(
        picture.svg, in: PrintSheet.Rectangle(x: left, y: corner.y, width: size.width, height: size.height))
      setter.press.setTags(captionTags)
      caption.draw(at: Point(corner.x, corner.y + size.height + Self.gap))
    }
    if (head.smallestText ?? .infinity) * scale >= PrintSheet.readable {
      let height = head.extent.height * scale + Self.gap + caption.size.height
      return [
        PageStrip(height: height, space: 12, tags: outer) { corner in
          draw(scale, caption, corner, within: setter.width)
        }
      ]
    }
    let page = ownPage(of: head)
    // The caption stands where other text does, the picture reaches further.
    let width = page.size.width - 2 * PageMargins.side
    let reach = page.size.width - 2 * PageMargins.ofPicture
    let words = picture.caption + (page.note.map { " " + $0[setter.language] } ?? "")
    let ownCaption = setter.text(words, PageSetting.small.across(width))
    let room = page.size.height - PageMargins.top - PageMargins.bottom - Self.headroom - Self.gap
    let ownScale = min(reach / head.extent.width, (room - ownCaption.size.height) / head.extent.height)
    return [
      PageStrip(
        height: page.size.height - PageMargins.top - PageMargins.bottom - Self.headroom, space: 8, tags: outer,
        sheet: page.size
      ) { corner in draw(ownScale, ownCaption, corner, within: width) }
    ]
  }

  /// The page a picture needs: the paper of the document, turned by its shape; larger paper, which is named, where the
  /// smallest letters would be too small; the largest where they are so even there.
  private func ownPage(of head: PictureHead) -> (size: Extent, note: LocalizedText?) {
    var largest = (size: setter.paper.upright, paper: setter.paper)
    for paper in [setter.paper] + setter.paper.larger {
      func scale(_ size: Extent) -> Double {
        let room = size.height - PageMargins.top - PageMargins.bottom - Self.headroom - 30
        return min((size.width - 2 * PageMargins.ofPicture) / head.extent.width, room / head.extent.height)
      }
      let size = scale(paper.lying) > scale(paper.upright) ? paper.lying : paper.upright
      if (head.smallestText ?? .infinity) * scale(size) >= PrintSheet.readable {
        return (size, paper == setter.paper ? nil : DocumentWords.largerPage(paper.rawValue))
      }
      largest = (size, paper)
    }
    return (largest.size, DocumentWords.smallOnPage(largest.paper.rawValue))
  }
}

/// What is left free at the edges of a page, in points; what stands there is within.
enum PageMargins {
  static let side = 56.7
  static let ofPicture = 25.5
  static let top = 62.0
  static let bottom = 58.0
}
