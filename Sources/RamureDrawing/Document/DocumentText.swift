/// A line of running text with what stands out in it.
public struct DocumentText: Hashable, Sendable {
  public enum Run: Hashable, Sendable {
    case text(String)
    case strong(String)
    case emphasis(String)
    /// What a program or a file calls something.
    case code(String)
    /// To the web or a mailbox; whatever else the address may be, it is written as text.
    case link(String, address: String)
    /// To a chapter of the same document.
    case reference(String, chapter: String)
  }

  public let runs: [Run]

  public init(_ runs: [Run]) { self.runs = runs }
  public init(_ text: String) { runs = [.text(text)] }

  public static func strong(_ text: String) -> DocumentText { DocumentText([.strong(text)]) }
  public static func emphasis(_ text: String) -> DocumentText { DocumentText([.emphasis(text)]) }
  public static func code(_ text: String) -> DocumentText { DocumentText([.code(text)]) }
  public static func link(_ text: String, to address: String) -> DocumentText {
    DocumentText([SafeAddress.of(address).map { .link(text, address: $0) } ?? .text(text)])
  }

  public static func + (left: DocumentText, right: DocumentText) -> DocumentText {
    DocumentText(left.runs + right.runs)
  }

  public static func + (left: DocumentText, right: String) -> DocumentText { left + DocumentText(right) }
}
