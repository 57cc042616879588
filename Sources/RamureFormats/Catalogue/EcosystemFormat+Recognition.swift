extension EcosystemFormat {
  /// The format the end of a file’s name stands for, before the one that says it is packed: `.yaml.gz`.
  public init?(ofName path: String) {
    let name = Packing.inner(path).split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let ending = name[dot...].lowercased()
    guard let format = Self.all.first(where: { $0.endings.contains(ending) }) else { return nil }
    self = format
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
}
