import RamureModel

/// The names of all nodes of some ecosystems, ready to be compared.
struct NameRegister: Sendable {
  let places: [DuplicatePair.Place]
  /// By node: the range of its names.
  let ranges: [Range<Int>]
  let names: [CountedName]
  /// By name: the node it is of.
  let owners: [Int32]
  /// By node: a hash of its main name, as names are compared.
  let keys: [UInt64]
  let comparison: NameComparison

  init(_ ecosystems: [Ecosystem]) {
    var places: [DuplicatePair.Place] = []
    var ranges: [Range<Int>] = []
    var names: [CountedName] = []
    var owners: [Int32] = []
    var keys: [UInt64] = []
    var table = WordTable()
    for (number, ecosystem) in ecosystems.enumerated() {
      let reading = NodeNames(ecosystem)
      for node in ecosystem.nodes {
        let start = names.count
        for text in reading.names(of: node) {
          let name = CountedName(NameForm(text), &table)
          table.countName(with: name.words)
          names.append(name)
          owners.append(Int32(places.count))
        }
        ranges.append(start..<names.count)
        var hash = Hash(salt: 6)
        for letter in node.name.main.comparedName.utf8 { hash.add(UInt64(letter)) }
        keys.append(hash.value)
        places.append(DuplicatePair.Place(ecosystem: number, node: node.number))
      }
    }
    table.finish(names: names.count)
    (self.places, self.ranges, self.names, self.owners, self.keys) = (places, ranges, names, owners, keys)
    comparison = NameComparison(table)
  }

  var table: WordTable { comparison.table }

  /// The best match among the names of two nodes, and which two names that is.
  func match(_ first: Int, _ second: Int) -> (match: NameMatch, first: Int, second: Int) {
    var best: (match: NameMatch, first: Int, second: Int)?
    for one in ranges[first] {
      for other in ranges[second] {
        let match = comparison.match(names[one], names[other])
        if best.map({ match.score > $0.match.score }) ?? true { best = (match, one, other) }
      }
    }
    return best ?? (NameMatch(), ranges[first].lowerBound, ranges[second].lowerBound)
  }
}
