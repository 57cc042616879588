/// Communities as a file lists them: who belonged to which, and what each was called.
public struct CommunityList: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let number: Int
    /// What it is known by from one version to the next.
    public let identity: String
    public let name: String
    /// The ids of its members, in the order of the file.
    public internal(set) var members: [String]
  }

  public internal(set) var entries: [Entry]
  /// The ids of those that the file names and puts into none.
  public internal(set) var others: [String]
}
