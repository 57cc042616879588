import RamureModel
import RamureWording

/// A report ready to be written: chapters of paragraphs, lists, tables and pictures, as values.
///
/// Whatever a text holds is taken for text: the writers escape it.
public struct Document: Sendable {
  public let language: Language
  public let title: String
  /// What stands below the title.
  public let subtitle: DocumentText
  /// What stands before the table of contents.
  public let opening: [DocumentBlock]
  public let chapters: [DocumentChapter]
  /// The last line.
  public let foot: DocumentText
  /// Whether chapters are listed before the first: not where all fit on a page.
  package var listsContents = true

  public init(
    language: Language, title: String, subtitle: DocumentText, opening: [DocumentBlock], chapters: [DocumentChapter],
    foot: DocumentText
  ) {
    self.language = language
    self.title = title
    self.subtitle = subtitle
    self.opening = opening
    self.chapters = chapters
    self.foot = foot
  }

  /// Whether there is so much that a reader looks for a chapter.
  var hasContents: Bool { listsContents && chapters.count > 1 }

  /// Every picture, in order.
  public var pictures: [DocumentPicture] {
    (opening + chapters.flatMap(\.blocks)).compactMap { block in
      if case .picture(let picture) = block { picture } else { nil }
    }
  }
}

/// A chapter with the name that addresses lead to.
public struct DocumentChapter: Sendable {
  /// Small letters and hyphens, the same in every language, so that an address to a chapter stays good.
  public let id: String
  public let title: String
  public let blocks: [DocumentBlock]

  public init(id: String, title: String, blocks: [DocumentBlock]) {
    precondition(DocumentName.isOne(id), "a chapter is named by small letters and hyphens, not “\(id)”")
    self.id = id
    self.title = title
    self.blocks = blocks
  }
}

/// What names chapters and pictures within a document.
enum DocumentName {
  static func isOne(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == 0x2D }
  }
}

/// One thing after the other in a chapter.
public enum DocumentBlock: Sendable {
  case heading(String)
  case paragraph(DocumentText)
  /// Small print: what figures were computed on.
  case note(DocumentText)
  case list([DocumentText])
  /// What words mean.
  case definitions([Definition])
  /// Few figures, large.
  case figures([Figure])
  case table(DocumentTable)
  case picture(DocumentPicture)
  /// Images out of files, and whom they show. In Markdown and on paper, their name stands for them.
  case images([EmbeddedImage], of: String)

  public struct Definition: Sendable {
    public let term: String
    public let meaning: DocumentText

    public init(_ term: String, _ meaning: DocumentText) {
      (self.term, self.meaning) = (term, meaning)
    }
  }

  public struct Figure: Sendable {
    public let value: String
    public let label: String

    public init(_ value: String, _ label: String) {
      (self.value, self.label) = (value, label)
    }
  }
}

/// Rows under headings, with a caption.
public struct DocumentTable: Sendable {
  public struct Column: Sendable {
    public let title: String
    public let isNumeric: Bool

    public init(_ title: String, isNumeric: Bool = false) {
      (self.title, self.isNumeric) = (title, isNumeric)
    }
  }

  public let caption: String
  public let columns: [Column]
  /// A cell for each column; the first says what the row is about.
  public let rows: [[DocumentText]]

  public init(caption: String, columns: [Column], rows: [[DocumentText]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row has a cell for each column")
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }
}

/// A picture with what it shows.
public struct DocumentPicture: Sendable {
  /// Small letters and hyphens; once in a document.
  public let name: String
  public let caption: DocumentText
  /// What a reader who cannot see it is told.
  public let alternative: String
  /// As our own writers write it.
  public let svg: [UInt8]

  public init(name: String, caption: DocumentText, alternative: String, svg: [UInt8]) {
    precondition(DocumentName.isOne(name), "a picture is named by small letters and hyphens, not “\(name)”")
    self.name = name
    self.caption = caption
    self.alternative = alternative
    self.svg = svg
  }
}

/// Where the pictures of a document go.
public enum PicturePlacement: Hashable, Sendable {
  /// Into the document.
  case inside
  /// Into files beside it, named by this and the name of the picture: `report.map.svg`.
  case beside(String)

  /// The name of the file of a picture.
  public static func file(_ stem: String, _ picture: DocumentPicture) -> String { "\(stem).\(picture.name).svg" }
}
