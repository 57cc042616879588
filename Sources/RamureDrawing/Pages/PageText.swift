import CPrinting
import RamureWording

/// A text broken into lines, with what stands out in it and where its links lead.
final class PageText {
  private let press: PagePress
  private let layout: UnsafeMutableRawPointer?
  private let ink: PageInk
  let size: Extent
  /// The bytes of the text that are a link, in order.
  private let links: [(bytes: Range<Int>, attributes: String)]

  /// - Parameter anchors: the chapters there are: references to others are no links.
  init(
    _ words: DocumentText, _ setting: PageSetting, _ press: PagePress, _ language: Language, anchors: Set<String> = []
  ) {
    var markup = "<span lang=\"\(language.rawValue)\" insert_hyphens=\"false\">"
    var links: [(Range<Int>, String)] = []
    var place = 0
    for run in words.runs {
      let start = place
      func add(_ text: String, _ open: String = "", _ close: String = "") {
        let plain = Self.plain(text)
        place += plain.utf8.count
        markup += open + XMLText.escaped(plain) + close
      }
      let linked = "<span foreground=\"\(Palette.blue.light.hex)\">"
      switch run {
      case .text(let text): add(text)
      case .strong(let text): add(text, "<b>", "</b>")
      case .emphasis(let text): add(text, "<i>", "</i>")
      case .code(let text): add(text, "<tt><small>", "</small></tt>")
      case .link(let text, let address):
        guard let address = SafeAddress.of(address) else {
          add(text)
          continue
        }
        add(text, linked, "</span>")
        links.append((start..<place, "uri='\(Self.quoted(ASCIIAddress.encoded(address)))'"))
      case .reference(let text, let chapter):
        guard anchors.contains(chapter) else {
          add(text)
          continue
        }
        add(text, linked, "</span>")
        links.append((start..<place, "dest='\(chapter)'"))
      }
    }
    (self.press, self.links, ink) = (press, links, setting.ink)
    layout = press.text(markup + "</span>", setting)
    size = layout.map(press.size) ?? Extent(0, 0)
  }

  var hasLinks: Bool { !links.isEmpty }

  /// Puts the text on the page.
  ///
  /// - Parameter window: only the lines of this part of its height, the beginning of which comes to lie at the place.
  func draw(at place: Point, window: Range<Double>? = nil) {
    guard let layout else { return }
    let origin = Point(place.x, place.y - (window?.lowerBound ?? 0))
    var open: Int?
    func close() {
      if hasLinks, open != nil { press.end(open == -1 ? "Span" : "Link") }
      open = nil
    }
    for run in press.runs(of: layout) {
      guard let run else {
        close()
        continue
      }
      if let window, !window.contains(run.baseline) { continue }
      let link = links.firstIndex { $0.bytes.contains(Int(run.offset)) } ?? -1
      if hasLinks, link != open {
        close()
        if link == -1 { press.begin("Span") } else { press.begin("Link", links[link].attributes) }
        open = link
      }
      press.setInk(link == -1 ? ink : .accent)
      press.draw(run, of: layout, at: origin)
    }
    close()
  }

  /// A text without what cannot be set: line ends, controls, marks that turn the direction of what follows.
  private static func plain(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r": plain.unicodeScalars.append(" ")
      default: plain.unicodeScalars.append(XMLText.isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return plain
  }

  /// As cairo reads values of attributes.
  private static func quoted(_ address: String) -> String {
    address.replacing("\\", with: "\\\\").replacing("'", with: "\\'")
  }
}
