import RamureModel

/// Reads lists of communities: the CSV and the JSON that `ramure communities` writes, or a table of one's own with the
/// columns `id` and `community`.
public struct CommunityListReader: Sendable {
  let encoding: TextEncoding

  public init(encoding: TextEncoding = .utf8) {
    self.encoding = encoding
  }

  /// The communities in a file; `nil` where it is something else: an ecosystem, perhaps.
  ///
  /// Takes time and memory in proportion to the size of the file.
  ///
  /// - Throws: `ReadingError.missing` when the file is not there, `.failed` when the system cannot read it, `.invalid` with
  ///   all that is wrong with a list of communities.
  public func read(_ path: String) throws(ReadingError) -> CommunityList? {
    // Standard input can only be read once, and an ecosystem may stand there.
    guard path != InputFile.standardInput, !InputFile.isFolder(path) else { return nil }
    return try list(in: try InputFile.unpackedBytes(of: path), named: path)
  }

  package func list(in content: [UInt8], named path: String) throws(ReadingError) -> CommunityList? {
    switch content.first(where: { ![.space, .tab, .lineFeed, .carriageReturn].contains($0) }) {
    case nil: return nil
    case UInt8(ascii: "{"):
      var json = CommunityListJSON(content, named: path)
      return try json.list()
    default: return try CommunityListTable(encoding: encoding).list(in: content, named: path)
    }
  }
}
