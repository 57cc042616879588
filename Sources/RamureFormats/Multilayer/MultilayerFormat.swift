import RamureModel
import RamureWording

extension EcosystemFormat {
  /// Lists of edges within and between layers.
  public static let multilayer = EcosystemFormat(
    id: "multilayer",
    title: LocalizedText(
      en: "edges of several layers, as muxViz has them: lines of “node layer node layer [weight]”",
      fr: "arêtes de plusieurs couches, telles que muxViz les lit : des lignes « nœud couche nœud couche [poids] »"),
    asFile: nil,
    endings: [".multilayer", ".multiplex"],
    // Kinds of relations are held, as layers; those of nodes that are lost, its writer says.
    holds: [.kinds, .weights],
    recognises: { beginning in
      let lines = beginning.wordLines
      // Ids between quotation marks may be of any number of words.
      return lines.count > 1
        && lines.allSatisfy { words in
          words.count == 5 && NumberParser.number(String(words[4])) != nil && !words.contains { $0.contains("\"") }
        }
    },
    reader: Reader(file: { file, settings throws(ReadingError) in
      try MultilayerReader(settings: settings).read(file.take(), named: file.path)
    }),
    writer: MultilayerWriter())
}
