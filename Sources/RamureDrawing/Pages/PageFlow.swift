/// A page with what lies on it.
struct LaidPage {
  let size: Extent
  var strips: [(strip: PageStrip, y: Double, headings: PageStrip.Headings?)] = []
  /// The chapter it is in where it begins.
  var chapter: String?
}

/// Puts strips on pages, one below the other.
struct PageFlow {
  let size: Extent
  let top: Double
  let bottom: Double

  private var room: Double { size.height - top - bottom }

  /// The pages, and on which of them each anchor lies.
  func pages(of strips: [PageStrip]) -> (pages: [LaidPage], anchors: [String: Int]) {
    var pages = [LaidPage(size: size)]
    var anchors: [String: Int] = [:]
    var chapter: String?
    var y = top
    func turn(to size: Extent) {
      if pages[pages.count - 1].strips.isEmpty { pages.removeLast() }
      pages.append(LaidPage(size: size, chapter: chapter))
      y = top
    }
    for group in groups(strips) {
      let sheet = group.last?.sheet
      let height = group.reduce(0) { $0 + $1.space + $1.height } - (y == top ? group[0].space : 0)
      if let sheet {
        turn(to: sheet)
      } else if pages[pages.count - 1].size != size || y > top && y + height > size.height - bottom && height <= room {
        turn(to: size)
      }
      for strip in group {
        if sheet == nil, y > top, y + strip.space + strip.height > size.height - bottom { turn(to: size) }
        var headings: PageStrip.Headings?
        if y == top {
          headings = strip.headings
          y += headings?.height ?? 0
        } else {
          y += strip.space
        }
        if let anchor = strip.anchor {
          anchors[anchor] = pages.count
          chapter = anchor
          if pages[pages.count - 1].strips.isEmpty { pages[pages.count - 1].chapter = anchor }
        }
        pages[pages.count - 1].strips.append((strip, y, headings))
        y += strip.height
      }
    }
    return (pages, anchors)
  }

  /// Strips that stay together.
  private func groups(_ strips: [PageStrip]) -> [[PageStrip]] {
    var groups: [[PageStrip]] = []
    var isHeld = false
    for strip in strips {
      if isHeld { groups[groups.count - 1].append(strip) } else { groups.append([strip]) }
      isHeld = strip.isHeld
    }
    return groups
  }
}
