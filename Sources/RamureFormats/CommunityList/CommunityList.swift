/// Communities as a file lists them: who belonged to which, and what each was called.
public struct CommunityList: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    /// From 1 up, below 2 147 483 648; that of the file where it is one, else its place in the file.
    public let number: Int
    /// What it is known by from one version to the next.
    public let identity: String
    public let name: String
    /// The ids of its members, in the order of the file.
    public internal(set) var members: [String]

    /// - Parameters:
    ///   - number: what the file says; `nil` where that is no number.
    ///   - place: how many came before it.
    init(number: Int?, identity: String, name: String, members: [String], place: Int) {
      self.number = number.flatMap { (1...Int(Int32.max)).contains($0) ? $0 : nil } ?? place + 1
      self.identity = identity.isEmpty ? String(self.number) : identity
      self.name = name.isEmpty ? self.identity : name
      self.members = members
    }
  }

  public internal(set) var entries: [Entry]
  /// The ids of those that the file names and puts into none.
  public internal(set) var others: [String]
}
