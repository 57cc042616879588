import RamureWording

extension EcosystemFormat {
  /// Mermaid, for diagrams in README files.
  public static let mermaid = EcosystemFormat(
    id: "mermaid",
    title: LocalizedText(
      en: "Mermaid, a flowchart that GitHub draws in a README",
      fr: "Mermaid, un schéma que GitHub dessine dans un README"),
    asFile: nil,
    endings: [".mmd", ".mermaid"],
    holds: [.kinds, .names, .isolates],
    recognises: { beginning in
      let words = beginning.words
      return words.count == 2 && words[0] == "flowchart" && ["LR", "RL", "TB", "TD", "BT"].contains(words[1])
    },
    reader: nil,
    writer: MermaidWriter())
}
