import RamureDrawing
import RamureModel
import RamureWording

/// The finer kinds that nodes have, each once, in the order they first come.
struct SubkindLabels {
  private(set) var labels: [(id: String, label: LocalizedText)] = []
  /// The places of each node's finer kinds.
  private(set) var ofNode: [[Int]] = []

  init(_ ecosystem: Ecosystem) {
    struct Key: Hashable {
      let kind: Int
      let id: UTF8Key
    }
    var places: [Key: Int] = [:]
    for node in ecosystem.nodes {
      ofNode.append(
        node.subkinds.map { id in
          let key = Key(kind: node.kindNumber, id: UTF8Key(id))
          if let place = places[key] { return place }
          places[key] = labels.count
          labels.append((id, node.kind.subkind(id)?.label ?? LocalizedText(verbatim: id)))
          return labels.count - 1
        })
    }
  }
}

/// The territories that nodes are active in, each once, in the order they first come.
struct TerritoryLabels {
  private(set) var labels: [LocalizedText] = []
  private(set) var ofNode: [Int?] = []

  init(_ ecosystem: Ecosystem) {
    var places: [LocalizedText: Int] = [:]
    for territory in ecosystem.territories {
      let label: LocalizedText? =
        switch territory {
        case nil: nil
        case .stated(let name): LocalizedText(verbatim: name)
        case .several: MapWording.severalTerritories
        case .node(let number): LocalizedText(ecosystem.nodes[number].name)
        }
      guard let label else {
        ofNode.append(nil)
        continue
      }
      let place = places[label] ?? labels.count
      if place == labels.count {
        places[label] = place
        labels.append(label)
      }
      ofNode.append(place)
    }
  }
}

/// The sources of an ecosystem: those of its header, then those that facts name and the header does not.
struct SourceList {
  private(set) var all: [Header.Source] = []
  private(set) var places: [UTF8Key: Int] = [:]

  init(_ ecosystem: Ecosystem) {
    for source in ecosystem.header.sources { add(source) }
    for node in ecosystem.nodes { for id in node.sources { add(Header.Source(id: id)) } }
    for relation in ecosystem.relations { for id in relation.sources { add(Header.Source(id: id)) } }
  }

  private mutating func add(_ source: Header.Source) {
    let key = UTF8Key(source.id)
    guard places[key] == nil else { return }
    places[key] = all.count
    all.append(source)
  }
}
