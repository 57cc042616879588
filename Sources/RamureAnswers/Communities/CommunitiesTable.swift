import RamureAnalysis
import RamureModel
import RamureWording

/// A row for each node: which community it belongs to, and how.
struct CommunitiesTable {
  let answer: CommunitiesAnswer
  private var language: Language { answer.language }

  var table: Table {
    var table = Table(
      columns: Table.Column.node + [
        Table.Column("community", CommunityWords.community, isNumeric: true),
        Table.Column("community_name", CommunityWords.communityName), Table.Column("identity", CommunityWords.identity),
        Table.Column("share_of_seeds", CommunityWords.shareOfSeeds, isNumeric: true),
        Table.Column("other_community", CommunityWords.otherCommunity, isNumeric: true),
        Table.Column("participation", MetricWords.participation.title, isNumeric: true),
        Table.Column("within_module_z", MetricWords.withinModuleZ.title, isNumeric: true),
        Table.Column("previous", CommunityWords.before),
      ])
    for community in answer.shown {
      for node in community.byCentrality { table.append(row(node, community)) }
    }
    if answer.shown.count == answer.communities.all.count {
      for node in answer.communities.groups.groupOfNode.indices where answer.communities.groups[node] < 0 {
        table.append(row(node, nil))
      }
    }
    return table
  }

  private func row(_ number: Int, _ community: Community?) -> [Table.Cell] {
    let node = answer.view.node(number)
    return node.cells(language) + [
      community.map { .integer($0.number) } ?? .empty, Table.Cell(community?.name[language]),
      Table.Cell(community?.identity), .figure(answer.stability?.firmness.shares[number]),
      otherCommunity(of: number), .figure(answer.roles.participation[number]),
      .figure(answer.roles.withinModuleZ[number]), previous(of: number),
    ]
  }

  /// The community it is with where it is not with its own.
  private func otherCommunity(of node: Int) -> Table.Cell {
    guard let elsewhere = answer.stability?.firmness.elsewhere[node], elsewhere >= 0 else { return .empty }
    return .integer(answer.communities.all[Int(elsewhere)].number)
  }

  /// What the community was known by that it belonged to before.
  private func previous(of node: Int) -> Table.Cell {
    guard let lineage = answer.lineage, lineage.earlier[node] >= 0 else { return .empty }
    return .text(lineage.past.all[Int(lineage.earlier[node])].identity)
  }
}
