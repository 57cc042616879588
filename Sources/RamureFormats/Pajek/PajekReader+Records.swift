import RamureModel
import RamureWording

/// From numbers of vertices to nodes and relations.
extension PajekBody {
  mutating func hand() {
    addUnsaid()
    let labels = vertices.map(\.label)
    let areIDs =
      labels.allSatisfy { !$0.isEmpty } && Set(labels.map { UTF8Key($0) }).count == labels.count
    for vertex in vertices {
      let number = String(vertex.number)
      records.beginNode(areIDs ? vertex.label : number, at: vertex.place)
      records.setReference(number, at: vertex.place)
      if !areIDs, vertex.label != number { records.setNode(.name, vertex.label, at: vertex.place) }
      if let start = vertex.period.start { records.setNode(.start, start, at: vertex.place) }
      if let end = vertex.period.end { records.setNode(.end, end, at: vertex.place) }
      if let firstMode { records.setNode("mode", vertex.number <= firstMode ? "1" : "2", at: vertex.place) }
    }
    for tie in ties {
      records.beginEdge(from: String(tie.from), at: tie.place, to: String(tie.to), at: tie.place, edge: tie.place)
      if tie.kind > 0 { records.setEdge(.kind, kinds[tie.kind].name, at: kinds[tie.kind].place) }
      if let weight = tie.weight { records.setEdge(.weight, weight, at: tie.place) }
      if let start = tie.period.start { records.setEdge(.start, start, at: tie.place) }
      if let end = tie.period.end { records.setEdge(.end, end, at: tie.place) }
      if let label = tie.label { records.setEdge("label", label, at: tie.place) }
      if !tie.isDirected { records.setEdge(.direction, RelationDirection.undirected.rawValue, at: tie.place) }
    }
  }

  /// Vertices without a line of their own are there all the same.
  private mutating func addUnsaid() {
    guard let countPlace, count != .max, vertices.count < count else { return }
    func vertex(_ number: Int) -> Vertex {
      Vertex(number: number, label: "", place: countPlace, period: (nil, nil))
    }
    if count <= Self.mostUnsaid {
      for number in 1...count where numbers[number] == nil { vertices.append(vertex(number)) }
      return
    }
    records.draft.report(.warning, .pajekCountTooLarge(count, limit: Self.mostUnsaid), at: countPlace)
    for tie in ties {
      for number in [tie.from, tie.to] where numbers[number] == nil {
        numbers[number] = vertices.count
        vertices.append(vertex(number))
      }
    }
  }
}
