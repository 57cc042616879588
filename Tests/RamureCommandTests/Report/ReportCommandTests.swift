import Foundation
import RamureAnswers
import RamureModel
import Testing

@testable import RamureCommand

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reports as a user gets them: written by the command, in processes of their own.
@Suite struct ReportCommandTests {
  private static let hostile = "<script>alert(1)</script>\"\u{301} onload=\"x"

  /// A file whose every text tries to be more than text.
  private static let file = """
    ecosystem:
      title: '\(hostile)'
      summary: '\(hostile)'
      language: en
      sources:
        s1: {title: '\(hostile)', address: 'https://good.example/?a="b"&c'}
    actors:
      a: {name: '\(hostile)', kind: company, sources: s1}
      b: {name: 'b', kind: company}
      c: {name: '\(hostile)', kind: association}
    solutions:
      s: {name: '\(hostile)', url: 'javascript:alert(1)'}
    needs:
      n: {name: '\(hostile)'}
    relations:
      - a funds b
      - b leads s
      - c leads s

    """

  private func report(_ arguments: String..., named name: String = "report.html") throws -> (String, RamureProcess) {
    let process = try RamureProcess()
    try Data(Self.file.utf8).write(to: process.folder.appendingPathComponent("hostile.yaml"))
    let outcome = try process.run(["report"] + arguments + ["--quiet", "-o", name])
    #expect(outcome == RamureProcess.Outcome(output: "", error: "", status: 0))
    let data = try Data(contentsOf: process.folder.appendingPathComponent(name))
    return (String(decoding: data, as: UTF8.self), process)
  }

  @Test func aHostileFileMakesAHarmlessPage() throws {
    let (page, process) = try report("hostile.yaml")
    defer { process.remove() }
    #expect(!page.contains("<script") && !page.contains("href=\"javascript:"))
    // Every quotation mark of the file is written as an entity: none ends an attribute.
    #expect(!page.contains("\"\u{301}") && page.unicodeScalars.count { $0 == "\u{301}" } > 8)
    #expect(page.contains("href=\"https://good.example/?a=&quot;b&quot;&amp;c\""))
    let parser = XMLNames()
    #expect(parser.read(page), "well-formed")
    #expect(Set(parser.ids).count == parser.ids.count && parser.ids.count > 20)
    #expect(parser.references.isSubset(of: Set(parser.ids)))
    #expect(!parser.elements.contains("script") && !parser.attributes.contains { $0.hasPrefix("on") })
  }

  /// The chapters, their contents, both maps and both pictures of time; everything that is referred to is there.
  @Test(arguments: ["en", "fr"]) func everyAnchorResolves(_ language: String) throws {
    let (page, process) = try report("numerique-innovation-societale.yaml", "--lang", language)
    defer { process.remove() }
    let parser = XMLNames()
    #expect(parser.read(page))
    #expect(Set(parser.ids).count == parser.ids.count)
    #expect(parser.references.isSubset(of: Set(parser.ids)))
    for section in ReportSection.allCases { #expect(parser.ids.contains(section.rawValue)) }
    #expect(page.contains("<html lang=\"\(language)\">"))
    #expect(parser.elements.count { $0 == "svg" } == 4)
  }

  @Test func aReportIsTheSameInEveryProcessAndLocale() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    let first = try process.run(["report", "harbour"])
    #expect(first.status == 0 && first.output.hasPrefix("<!DOCTYPE html>"))
    for locale in ["C", "fr_FR.UTF-8", "tr_TR.UTF-8"] {
      #expect(try process.run(["report", "harbour"], environment: ["LC_ALL": locale]) == first)
    }
  }

  @Test func picturesBesideADocumentAreNamedAfterIt() throws {
    let (text, process) = try report("harbour", "--pictures", "beside", "--lang", "en", named: "my.report.md")
    defer { process.remove() }
    for name in ["kinds", "communities"] {
      #expect(text.contains("](<my.report.\(name).svg>)"))
      let svg = try String(contentsOf: process.folder.appendingPathComponent("my.report.\(name).svg"), encoding: .utf8)
      #expect(svg.contains("<svg ") && svg.contains("Les Dunes"))
    }
    #expect(!text.contains("base64"))
  }

  @Test func anEmptyEcosystemIsReportedAsSuch() throws {
    let process = try RamureProcess()
    defer { process.remove() }
    try Data("ecosystem:\n  title: Rien\n  language: fr\n".utf8)
      .write(to: process.folder.appendingPathComponent("empty.yaml"))
    let outcome = try process.run(["report", "empty.yaml", "--format", "markdown"])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Le fichier ne contient encore ni acteur, ni partenariat, ni solution"))
    #expect(!outcome.output.contains("## La carte"))
  }
}

/// The names in a page that has to be well-formed XML.
private final class XMLNames: NSObject, XMLParserDelegate {
  private(set) var ids: [String] = []
  private(set) var references: Set<String> = []
  private(set) var elements: [String] = []
  private(set) var attributes: Set<String> = []

  func read(_ page: String) -> Bool {
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    return parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes found: [String: String]
  ) {
    elements.append(element)
    for (name, value) in found {
      attributes.insert(name)
      switch name {
      case "id": ids.append(value)
      case "href" where value.hasPrefix("#"): references.insert(String(value.dropFirst()))
      case "aria-labelledby": references.formUnion(value.split(separator: " ").map(String.init))
      default:
        if value.hasPrefix("url(#") { references.insert(String(value.dropFirst(5).dropLast())) }
      }
    }
  }
}
