import RamureModel
import RamureWording

/// The figures behind how a mark or a line looks, in words: what colours it, what sizes it.
struct FigureTelling {
  let options: MapOptions

  init(_ options: MapOptions) {
    self.options = options
  }

  /// "score: 12", once for what tells both colour and size; then what else is written.
  func told(of node: Node, _ language: Language) -> [String] {
    var told: [String] = []
    var shown: Set<String> = []
    switch options.colouring {
    case .kind, .subkind, .territory, .community: break
    case .attribute(let name):
      told.append(attribute(name, of: node, language))
      shown.insert(name)
    case .figures(let figures, let meaning): told.append(figure(figures[node.number], meaning, language))
    case .groups(let labels, let meaning):
      told.append(
        MapWording.told(meaning.title[language], (labels[node.number] ?? MapWording.noValue)[language], language))
    }
    switch options.sizing {
    case .degree: break
    case .attribute(let name):
      told.append(attribute(name, of: node, language))
      shown.insert(name)
    case .figures(let figures, let meaning): told.append(figure(figures[node.number], meaning, language))
    }
    let figures = told.count == 2 && told[0] == told[1] ? [told[0]] : told
    // A mark that is a community has nothing written of it.
    guard !options.marksAreCommunities else { return figures }
    return figures + TooltipAttributes.told(WrittenAttribute.all(of: node), beside: shown, language)
  }

  private func attribute(_ name: String, of node: Node, _ language: Language) -> String {
    MapWording.told(name, node.attribute(name) ?? MapWording.noValue[language], language)
  }

  private func figure(_ figure: Double?, _ meaning: MapOptions.Meaning, _ language: Language) -> String {
    let text = figure.map { $0.isFinite ? MapWording.figure($0, language) : "\($0)" } ?? MapWording.noValue[language]
    return MapWording.told(meaning.title[language], text, language)
  }

  /// What a relation amounts to and weighs, what the width of its line tells, and what else is written of it.
  func told(of relation: Relation, _ language: Language) -> [String] {
    var told: [String] = []
    var shown: Set<String> = ["amount", "weight"]
    if let amount = relation.attribute("amount") {
      told.append(WrittenAttribute.amount(amount, relation.attribute("currency"))[language])
    }
    if let weight = relation.attribute("weight") {
      told.append(MapWording.told(MapWording.weight[language], weight, language))
    }
    if let name = options.widthAttribute, name != "amount", name != "weight" {
      told.append(MapWording.told(name, relation.attribute(name) ?? MapWording.noValue[language], language))
      shown.insert(name)
    }
    guard !options.marksAreCommunities else { return told }
    return told + TooltipAttributes.told(WrittenAttribute.all(of: relation), beside: shown, language)
  }
}
