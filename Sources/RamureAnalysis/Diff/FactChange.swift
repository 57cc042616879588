import RamureModel

/// One thing that is now said otherwise of an actor, a relation or the ecosystem: which, what it was, what it is.
public struct FactChange: Hashable, Sendable {
  public enum Field: Hashable, Sendable {
    case id, kind, subkinds, name, englishName, frenchName, start, end, stages, sources
    /// What a file says under a heading of its own.
    case attribute(String)
    /// Of the ecosystem as a whole.
    case title, summary, language, date
    /// What is said of a source, by its id.
    case source(String)
  }

  public let field: Field
  /// Empty where nothing was said; several for what is a list.
  public let before: [String]
  public let after: [String]

  public init(_ field: Field, _ before: [String], _ after: [String]) {
    self.field = field
    self.before = before
    self.after = after
  }

  /// `nil` where both are the same, byte for byte.
  init?(_ field: Field, changing before: [String], _ after: [String]) {
    guard before.count != after.count || !zip(before, after).allSatisfy({ $0.isSameText(as: $1) }) else { return nil }
    self.init(field, before, after)
  }

  init?(_ field: Field, changing before: String?, _ after: String?) {
    self.init(field, changing: before.map { [$0] } ?? [], after.map { [$0] } ?? [])
  }
}

extension FactChange {
  /// What is said otherwise of a node. The order of types and sources says nothing.
  static func changes(from old: Node, to new: Node) -> [FactChange] {
    guard !old.states(sameAs: new) || !old.id.isSameText(as: new.id) else { return [] }
    // A node without a name is called by its id.
    func name(_ node: Node) -> String? { node.name.main.isSameText(as: node.id) ? nil : node.name.main }
    func stages(_ node: Node) -> [String] {
      node.stages.map { stage in stage.date.map { "\(stage.stage) \($0)" } ?? stage.stage }
    }
    return [
      FactChange(.id, changing: old.id, new.id), FactChange(.kind, changing: old.kind.id, new.kind.id),
      FactChange(.subkinds, changing: sorted(old.subkinds), sorted(new.subkinds)),
      FactChange(.name, changing: name(old), name(new)),
      FactChange(.englishName, changing: old.name.english, new.name.english),
      FactChange(.frenchName, changing: old.name.french, new.name.french),
    ].compactMap { $0 } + period(old.period, new.period)
      + [
        FactChange(.stages, changing: stages(old), stages(new)),
        FactChange(.sources, changing: sorted(old.sources), sorted(new.sources)),
      ].compactMap { $0 } + attributes(old.attributes, new.attributes)
  }

  /// What is said otherwise of a relation: its kind, if that is another, its dates, its sources, its attributes.
  static func changes(from old: Relation, to new: Relation) -> [FactChange] {
    let kind = [FactChange(.kind, changing: old.kind.id, new.kind.id)].compactMap { $0 }
    guard !old.states(sameAs: new) else { return kind }
    return kind + period(old.period, new.period)
      + [FactChange(.sources, changing: sorted(old.sources), sorted(new.sources))].compactMap { $0 }
      + attributes(old.attributes, new.attributes)
  }

  /// What an ecosystem says otherwise of itself.
  static func changes(from old: Header, to new: Header) -> [FactChange] {
    func texts(_ name: Name?) -> [String] { [name?.main, name?.english, name?.french].compactMap { $0 } }
    func said(_ source: Header.Source?) -> [String] { [source?.title, source?.address].compactMap { $0 } }
    let known = old.sources + new.sources.filter { source in !old.sources.contains { $0.id.isSameText(as: source.id) } }
    return [
      FactChange(.title, changing: texts(old.title), texts(new.title)),
      FactChange(.summary, changing: texts(old.summary), texts(new.summary)),
      FactChange(.language, changing: old.language?.rawValue, new.language?.rawValue),
      FactChange(.date, changing: old.date?.description, new.date?.description),
    ].compactMap { $0 }
      + known.compactMap { source in
        let before = old.sources.first { $0.id.isSameText(as: source.id) }
        let after = new.sources.first { $0.id.isSameText(as: source.id) }
        // One that came or went without a title or an address is told by its id.
        func words(_ source: Header.Source?) -> [String] { source.map { said($0).isEmpty ? [$0.id] : said($0) } ?? [] }
        return FactChange(.source(source.id), changing: words(before), words(after))
      }
  }

  private static func period(_ old: Period, _ new: Period) -> [FactChange] {
    [
      FactChange(.start, changing: old.start?.description, new.start?.description),
      FactChange(.end, changing: old.end?.description, new.end?.description),
    ].compactMap { $0 }
  }

  private static func attributes(
    _ old: [(name: String, value: String)], _ new: [(name: String, value: String)]
  ) -> [FactChange] {
    func value(_ name: String, _ list: [(name: String, value: String)]) -> String? {
      list.first { $0.name.isSameText(as: name) }?.value
    }
    let names = old.map(\.name) + new.map(\.name).filter { value($0, old) == nil }
    return names.sorted { $0.precedes($1) }.compactMap { name in
      FactChange(.attribute(name), changing: value(name, old), value(name, new))
    }
  }

  private static func sorted(_ list: [String]) -> [String] { list.sorted { $0.precedes($1) } }
}
