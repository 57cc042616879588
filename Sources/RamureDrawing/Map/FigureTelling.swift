import RamureModel
import RamureWording

/// The figures behind how a mark or a line looks, in words: what colours it, what sizes it.
struct FigureTelling {
  let options: MapOptions

  init(_ options: MapOptions) {
    self.options = options
  }

  /// "score: 12", once for what tells both colour and size.
  func told(of node: Node, _ language: Language) -> [String] {
    var told: [String] = []
    switch options.colouring {
    case .kind, .subkind, .territory, .community: break
    case .attribute(let name): told.append(attribute(name, of: node, language))
    case .figures(let figures, let meaning): told.append(figure(figures[node.number], meaning, language))
    case .groups(let labels, let meaning):
      told.append(
        MapWording.told(meaning.title[language], (labels[node.number] ?? MapWording.noValue)[language], language))
    }
    switch options.sizing {
    case .degree: break
    case .attribute(let name): told.append(attribute(name, of: node, language))
    case .figures(let figures, let meaning): told.append(figure(figures[node.number], meaning, language))
    }
    return told.count == 2 && told[0] == told[1] ? [told[0]] : told
  }

  private func attribute(_ name: String, of node: Node, _ language: Language) -> String {
    MapWording.told(name, node.attribute(name) ?? MapWording.noValue[language], language)
  }

  private func figure(_ figure: Double?, _ meaning: MapOptions.Meaning, _ language: Language) -> String {
    let text = figure.map { $0.isFinite ? MapWording.figure($0, language) : "\($0)" } ?? MapWording.noValue[language]
    return MapWording.told(meaning.title[language], text, language)
  }

  /// What a relation amounts to and weighs, and what the width of its line tells.
  func told(of relation: Relation, _ language: Language) -> [String] {
    var told: [String] = []
    if let amount = relation.attribute("amount") {
      let number = NumberParser.number(amount).map { MapWording.figure($0, language) } ?? amount
      told.append(number + (relation.attribute("currency").map { "\u{A0}" + $0 } ?? ""))
    }
    if let weight = relation.attribute("weight") {
      told.append(MapWording.told(MapWording.weight[language], weight, language))
    }
    if let name = options.widthAttribute, name != "amount", name != "weight" {
      told.append(MapWording.told(name, relation.attribute(name) ?? MapWording.noValue[language], language))
    }
    return told
  }
}
