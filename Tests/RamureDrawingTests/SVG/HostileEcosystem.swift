import RamureModel

/// Names, ids, kinds and addresses that try to be more than text.
enum HostileEcosystem {
  static let texts = [
    "</style><script>alert(1)</script>", "\"onload=\"alert(1)", "' onclick='alert(1)", "]]>", "<![CDATA[", "&amp;<b>",
    "&#x3C;script&#x3E;", "<!-- -->", "<?php ?>", "a\u{1}b\u{1B}[31m\u{7F}", "\u{FFFE}\u{FFFF}x", "abc\u{202E}fed",
    "\u{2066}x", "%3Cscript%3E", "%3", "id with spaces", "id\"quote'", "back\\slash\\", "\\\"", "a\\\"b", "x{}</style>",
    "url(javascript:alert(1))", "@import url(http://evil.example)", "\u{1F333}é\u{301}", "_5f", "-", "map-title",
    "<foreignObject/>", "\n", "tab\there", String(repeating: "long ", count: 2_000),
    String(repeating: "w", count: 10_000), "]]&gt;", "\u{0}nul",
  ]

  static let addresses = [
    "javascript:alert(1)", " JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "data:text/html,<script>alert(1)</script>",
    "vbscript:x", "file:///etc/passwd", "//evil.example", "https://good.example/?a=1&b=\"<x>'", "HTTPS://good.example",
    "http://good.example", "mailto:someone@good.example", "https://a b", "\u{200B}javascript:alert(1)", "",
  ]

  /// Each text once as an id, as a name, as a kind of node and as a kind of relation.
  static func ecosystem() throws -> Ecosystem {
    var draft = EcosystemDraft(unknownKinds: .taken)
    draft.header.title = Name(texts[0] + texts[3])
    draft.header.sources = [Header.Source(id: "s", title: texts[0])]
    for (number, text) in texts.enumerated() {
      draft.addNode(
        text, kind: text, name: Name(texts[(number * 7 + 3) % texts.count]),
        attributes: [("url", addresses[number % addresses.count]), ("sector", text)])
    }
    for (number, text) in texts.enumerated() {
      let other = texts[(number * 3 + 1) % texts.count]
      draft.addRelation(text, texts[(number + 5) % texts.count], other, attributes: [("role", text)])
      draft.addRelation(text, texts[(number + 6) % texts.count], texts[0])
    }
    // Empty names and one that is only white.
    draft.addNode("without a name", kind: "person", name: Name(""))
    draft.addNode("white", kind: "person", name: Name("  \t "))
    draft.addRelation("white", "knows", "without a name")
    return try draft.validated().ecosystem
  }
}
