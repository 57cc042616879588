import RamureAnalysis
import RamureModel
import RamureNetwork
import RamureWording

/// Finds the group that a word means: a kind or a subkind, a territory, a community, an actor and its members, or those of
/// which the file says something.
///
/// A kind or a subkind comes first, then a territory, then an actor. `kind:`, `territory:` and `actor:` before the word
/// choose one; `community:` a community by its name or its number; and `attribute=value` those with that attribute.
public struct GroupLookup {
  /// What a word turned out to mean.
  public enum Found {
    case one(ActorGroup)
    /// Actors of that name, two or more.
    case several([Int])
    /// A group that nobody belongs to in the part looked at.
    case empty(LocalizedText)
    /// Nothing; what looks like it.
    case none(nearest: [String])
  }

  /// How a word may say what sort of group it means.
  public enum Sort: String, CaseIterable, Sendable {
    case kind, territory, actor, community
  }

  private let whole: Ecosystem
  private let view: ProjectedNetwork
  private let communities: () -> Communities

  /// - Parameters:
  ///   - view: where the groups' members are.
  ///   - whole: the ecosystem before some of it was left out: relations that do not count in the view still say who is
  ///     active where, and who belongs to what.
  ///   - communities: asked for where a word means a community.
  public init(in view: ProjectedNetwork, of whole: Ecosystem, communities: @escaping () -> Communities) {
    self.view = view
    self.whole = whole
    self.communities = communities
  }

  /// What a word means. Linear time; for a community, what it takes to find all.
  public func find(_ text: String) -> Found {
    if let colon = text.firstIndex(of: ":"), let sort = Sort(rawValue: text[..<colon].lowercased()) {
      let name = String(text[text.index(after: colon)...])
      return find(name, sort) ?? .none(nearest: nearest(name, sort))
    }
    if let found = attribute(text) { return found }
    var empty: Found?
    for sort in [Sort.kind, .territory, .actor] {
      guard let found = find(text, sort) else { continue }
      guard case .empty = found else { return found }
      empty = empty ?? found
    }
    return empty ?? .none(nearest: nearest(text, nil))
  }

  private func find(_ name: String, _ sort: Sort) -> Found? {
    switch sort {
    case .kind: kind(name)
    case .territory: TerritoryMembers(of: name, in: whole).map { seen($0.members, $0.label) }
    case .actor: actor(name)
    case .community: community(name)
    }
  }

  /// The members that the view shows.
  private func seen(_ members: [Int], _ label: LocalizedText) -> Found {
    let shown = members.compactMap { view.ecosystem.node(id: whole.nodes[$0].id)?.number }.sorted()
    return shown.isEmpty ? .empty(label) : .one(ActorGroup(label: label, members: shown))
  }

  private func kind(_ word: String) -> Found? {
    let vocabulary = whole.vocabulary
    if let match = vocabulary.nodeKind(word), match.subkind == nil {
      return seen(
        whole.nodes.filter { $0.kindNumber == match.kind }.map(\.number), vocabulary.nodeKinds[match.kind].label)
    }
    let subkinds = vocabulary.nodeKinds.compactMap { vocabulary.subkind(word, of: $0) }
    let ids = subkinds.isEmpty ? [word] : subkinds.map(\.id)
    let members = whole.nodes.filter { node in node.subkinds.contains { id in ids.contains { $0.isSameText(as: id) } } }
    guard !subkinds.isEmpty || !members.isEmpty else { return nil }
    return seen(members.map(\.number), subkinds.first?.label ?? LocalizedText(verbatim: word))
  }

  private func actor(_ name: String) -> Found? {
    switch ActorLookup(in: whole).find(name) {
    case .none: return nil
    case .several(let nodes): return .several(nodes)
    case .one(let node):
      let belongs = ["memberOf", "participatesIn", "partOf"]
      let kinds = whole.vocabulary.relationKinds.map { kind in belongs.contains { $0.isSameText(as: kind.id) } }
      let members = whole.relations.lazy.filter { $0.to == node && kinds[$0.kindNumber] }.map(\.from)
      return seen(Set(members).union([node]).sorted(), whole.nodes[node].told)
    }
  }

  /// By its number, its name, or one of its members.
  private func community(_ name: String) -> Found? {
    let folded = name.folded
    let number = Int(name)
    let all = communities().all
    let found = all.first { community in
      community.number == number || [community.name.english, community.name.french].contains { $0.folded == folded }
    }
    if let found { return .one(group(found)) }
    guard case .one(let node) = ActorLookup(in: view.ecosystem).find(name), let place = view.networkNode(node) else {
      return nil
    }
    return all.first { $0.members.contains(place) }.map { .one(group($0)) }
  }

  private func group(_ community: Community) -> ActorGroup {
    ActorGroup(label: community.name, members: community.members.map(view.nodeNumber).sorted())
  }

  private func attribute(_ text: String) -> Found? {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    let (name, value) = (String(text[..<sign]), String(text[text.index(after: sign)...]).folded)
    guard whole.nodeAttributes.contains(where: { $0.isSameText(as: name) }) else { return nil }
    let members = whole.nodes.filter { node in node.values(of: name).contains { $0.folded == value } }
    return seen(members.map(\.number), LocalizedText(verbatim: text))
  }

  private func nearest(_ word: String, _ sort: Sort?) -> [String] {
    let kinds = whole.vocabulary.nodeKinds.flatMap { [$0.id] + $0.subkinds.map(\.id) }
    if sort == .kind { return NearestNames().to(word, in: kinds) }
    if sort == .community {
      let names = communities().all.map(\.name.english)
      let near = NearestNames().to(word, in: names)
      return (near.isEmpty ? Array(names.prefix(3)) : near).map { "community:\($0)" }
    }
    let names = whole.nodes.lazy.filter { sort != .territory || $0.kind.id.isSameText(as: "territory") }.map(
      \.name.main)
    return NearestNames().to(word, in: (sort == nil ? kinds : []) + names)
  }
}
