import RamureModel
import RamureWording

/// What a reader has to know of columns that a map takes for numbers: the first cell that is none.
struct FigureRemarks {
  let all: [LocalizedText]

  init(_ ecosystem: Ecosystem, options: MapOptions) {
    var names: [String] = []
    if case .attribute(let name) = options.colouring { names.append(name) }
    if case .attribute(let name) = options.sizing, !names.contains(name) { names.append(name) }
    var remarks = names.compactMap { name in
      FigureRemarks.remark(name, ecosystem.nodes.map { $0.attribute(name) }) { ecosystem.nodes[$0].name.main }
    }
    if let name = options.widthAttribute {
      remarks += [
        FigureRemarks.remark(name, ecosystem.relations.map { $0.attribute(name) }) { number in
          let relation = ecosystem.relations[number]
          return "\(ecosystem.nodes[relation.from].name.main) → \(ecosystem.nodes[relation.to].name.main)"
        }
      ].compactMap(\.self)
    }
    all = remarks
  }

  /// `nil` for a column of numbers alone, and for one that is more words than numbers.
  private static func remark(_ name: String, _ cells: [String?], of owner: (Int) -> String) -> LocalizedText? {
    let column = NumberColumn(cells)
    guard let first = column.others.first, let cell = cells[first], column.count >= column.others.count else {
      return nil
    }
    return MapWording.noNumber(name, cell: cell, of: owner(first), others: column.others.count - 1)
  }
}
