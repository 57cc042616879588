extension EcosystemFormat {
  /// The format the end of a file’s name stands for, before the one that says it is packed: `.yaml.gz`.
  public init?(ofName path: String) {
    let name = Packing.inner(path).split(separator: "/").last ?? ""
    // The longest ending counts: `.jgf.json` is one.
    for dot in name.indices where name[dot] == "." && dot != name.startIndex {
      let ending = name[dot...].lowercased()
      guard let format = Self.all.first(where: { $0.endings.contains(ending) }) else { continue }
      self = format
      return
    }
    return nil
  }

  /// The same, but for names that say no more than that it is JSON: many formats are.
  package init?(saidByName path: String) {
    self.init(ofName: path)
    if self == .json { return nil }
  }

  /// The format the content looks like; `nil` for what no reader here understands.
  init?(ofContent bytes: [UInt8]) {
    let beginning = FileBeginning(bytes)
    guard let format = Self.all.first(where: { $0.recognises(beginning) }) else { return nil }
    self = format
  }

  /// The format of a file that is called a list, where its content says another one plainly.
  init?(ofContentOfList bytes: [UInt8]) {
    guard let format = Self(ofContent: bytes), format != .edgeList else { return nil }
    // A word with a colon, or with a semicolon, may be an id as well.
    let beginning = FileBeginning(bytes)
    let mayBeIDs = format == .yaml || format == .csv && !(beginning.line ?? "").contains("\t")
    if mayBeIDs, format == .yaml || Self.edgeList.recognises(beginning) { return nil }
    self = format
  }
}
