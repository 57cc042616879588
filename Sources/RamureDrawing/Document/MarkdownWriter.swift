import RamureWording

/// Writes a document as Markdown with tables (GitHub's and GitLab's, which Pandoc reads as well).
///
/// Pictures inside are data at the foot of the file, so that the text stays readable: Pandoc and most editors show them,
/// GitHub and GitLab do not. Beside it, all do.
public struct MarkdownWriter: Sendable {
  public var pictures: PicturePlacement

  public init(pictures: PicturePlacement = .inside) {
    self.pictures = pictures
  }

  /// The bytes of the file. Same document, same bytes.
  public func markdown(of document: Document) -> [UInt8] {
    var parts = ["# \(MarkdownText.escaped(document.title))", line(document.subtitle)]
    parts += document.opening.map(markdown)
    if document.hasContents {
      parts.append("## \(MarkdownText.escaped(DocumentWords.contents[document.language]))")
      parts.append(
        document.chapters.enumerated().map { place, chapter in
          "\(place + 1). [\(MarkdownText.escaped(chapter.title))](#\(chapter.id))"
        }.joined(separator: "\n"))
    }
    for chapter in document.chapters {
      // Renderers make names of headings each in their own way: an anchor of ours holds in all.
      parts.append("<a id=\"\(chapter.id)\"></a>\n\n## \(MarkdownText.escaped(chapter.title))")
      parts += chapter.blocks.map(markdown)
    }
    parts += ["---", line(document.foot)]
    if pictures == .inside {
      parts += document.pictures.map { "[\($0.name)]: data:image/svg+xml;base64,\(Base64.text($0.svg))" }
    }
    return Array((parts.joined(separator: "\n\n") + "\n").utf8)
  }

  private func markdown(_ block: DocumentBlock) -> String {
    switch block {
    case .heading(let title): return "### \(MarkdownText.escaped(title))"
    case .paragraph(let words): return line(words)
    case .note(let words):
      let plain = DocumentText(words.runs.map { run in if case .text(let text) = run { .emphasis(text) } else { run } })
      return line(plain)
    case .list(let items): return items.map { "- \(line($0))" }.joined(separator: "\n")
    case .definitions(let items):
      return items.map { "- **\(MarkdownText.escaped($0.term))** – \(text($0.meaning))" }.joined(separator: "\n")
    case .figures(let items):
      return items.map { "- **\(MarkdownText.escaped($0.value))** \(MarkdownText.escaped($0.label))" }
        .joined(separator: "\n")
    case .table(let table): return markdown(table)
    case .picture(let picture): return markdown(picture)
    case .images(_, let name): return line(DocumentText([.emphasis(name)]))
    }
  }

  private func markdown(_ table: DocumentTable) -> String {
    let heads = table.columns.map { MarkdownText.escaped($0.title) }
    let rules = table.columns.map { $0.isNumeric ? "--:" : "---" }
    let rows = [heads, rules] + table.rows.map { $0.map(text) }
    return "*\(MarkdownText.escaped(table.caption))*\n\n"
      + rows.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  private func markdown(_ picture: DocumentPicture) -> String {
    let alternative = MarkdownText.escaped(picture.alternative)
    let place =
      switch pictures {
      case .inside: "[\(picture.name)]"
      case .beside(let stem): "(<\(MarkdownText.address(PicturePlacement.file(stem, picture)))>)"
      }
    return "![\(alternative)]\(place)\n\n\(line(picture.caption))"
  }

  /// What begins a line.
  private func line(_ words: DocumentText) -> String {
    guard case .text(let first) = words.runs.first else { return text(words) }
    return MarkdownText.escapedStart(first) + text(DocumentText(Array(words.runs.dropFirst())))
  }

  private func text(_ words: DocumentText) -> String {
    words.runs.map { run in
      switch run {
      case .text(let text): MarkdownText.escaped(text)
      case .strong(let text): Self.between("**", text)
      case .emphasis(let text): Self.between("*", text)
      case .code(let text): MarkdownText.escaped(text)
      case .reference(let text, let chapter): "[\(MarkdownText.escaped(text))](#\(chapter))"
      case .link(let text, let address):
        SafeAddress.of(address).map { "[\(MarkdownText.escaped(text))](<\(MarkdownText.address($0))>)" }
          ?? MarkdownText.escaped(text)
      }
    }.joined()
  }

  /// Spaces at either side stay outside of the marks, which would not be read as such.
  private static func between(_ mark: String, _ text: String) -> String {
    let core = text.drop { $0 == " " }
    let before = text.prefix(text.count - core.count)
    let after = core.reversed().prefix { $0 == " " }
    let inner = core.dropLast(after.count)
    return inner.isEmpty ? text : "\(before)\(mark)\(MarkdownText.escaped(String(inner)))\(mark)\(String(after))"
  }
}
