import RamureModel
import RamureWording

/// A table of communities: a row for each node.
struct CommunityListTable {
  let encoding: TextEncoding

  /// `nil` where the headings are those of something else.
  func list(in content: consuming [UInt8], named path: String) throws(ReadingError) -> CommunityList? {
    var draft = EcosystemDraft()
    draft.begin(file: path)
    guard let text = SourceText(content, encoding: encoding, controls: .replaced, reportingTo: &draft),
      var table = CSVTable(text, reportingTo: &draft), let columns = Columns(table)
    else { return nil }
    var list = CommunityList(entries: [], others: [])
    var places: [[UInt8]: Int] = [:]
    var rows: [[UInt8]: Int] = [:]
    while table.next(reportingTo: &draft) {
      let id = table.text(table[columns.id])
      guard !id.isEmpty else {
        draft.report(.error, .communityWithoutID, at: table.place(ofColumn: columns.id))
        continue
      }
      if let first = rows[Array(id.utf8)] {
        draft.report(.error, .communityIDTwice(id, line: first), at: table.place(ofColumn: columns.id))
        continue
      }
      rows[Array(id.utf8)] = table.place.line
      let community = table.text(table[columns.community])
      guard !community.isEmpty else {
        list.others.append(id)
        continue
      }
      let identity = columns.identity.map { table.text(table[$0]) } ?? ""
      if let place = places[Array(community.utf8)] {
        let known = list.entries[place].identity
        if !identity.isEmpty, !known.isSameText(as: identity) {
          draft.report(
            .error, .communityOfTwoIdentities(community, known, identity),
            at: table.place(ofColumn: columns.identity ?? columns.community))
        }
        list.entries[place].members.append(id)
      } else {
        places[Array(community.utf8)] = list.entries.count
        let name = columns.name.map { table.text(table[$0]) } ?? ""
        list.entries.append(
          CommunityList.Entry(
            number: Int(community), identity: identity.isEmpty ? community : identity,
            name: name.isEmpty ? community : name, members: [id], place: list.entries.count))
      }
    }
    guard draft.violations.errorCount == 0 else { throw .invalid(InvalidEcosystem(draft.violations)) }
    return list
  }

  private struct Columns {
    let id: Int
    let community: Int
    let name: Int?
    let identity: Int?

    /// `nil` where the table does not say who is in which community.
    init?(_ table: CSVTable) {
      func column(_ names: String...) -> Int? { table.headings.firstIndex { names.contains($0.folded) } }
      guard let id = column("id", "identifiant"), let community = column("community", "communaute") else { return nil }
      (self.id, self.community) = (id, community)
      name = column("community_name", "community name")
      identity = column("identity")
    }
  }
}
