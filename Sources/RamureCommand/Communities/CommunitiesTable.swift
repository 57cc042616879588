import RamureAnalysis
import RamureModel
import RamureWording

/// A row for each node: which community it belongs to, and how.
struct CommunitiesTable {
  let report: CommunitiesReport
  let language: Language

  var table: Table {
    var table = Table(columns: [
      Table.Column("id", MetricsWords.id), Table.Column("name", MetricsWords.name),
      Table.Column("kind", MetricsWords.kind), Table.Column("community", CommunityWords.community, isNumeric: true),
      Table.Column("community_name", CommunityWords.communityName), Table.Column("identity", CommunityWords.identity),
      Table.Column("share_of_seeds", CommunityWords.shareOfSeeds, isNumeric: true),
      Table.Column("other_community", CommunityWords.otherCommunity, isNumeric: true),
      Table.Column("participation", MetricWords.participation.title, isNumeric: true),
      Table.Column("within_module_z", MetricWords.withinModuleZ.title, isNumeric: true),
      Table.Column("previous", CommunityWords.before),
    ])
    for community in report.shown {
      for node in community.byCentrality { table.append(row(node, community)) }
    }
    if report.shown.count == report.communities.all.count {
      for node in report.communities.groups.groupOfNode.indices where report.communities.groups[node] < 0 {
        table.append(row(node, nil))
      }
    }
    return table
  }

  private func row(_ number: Int, _ community: Community?) -> [Table.Cell] {
    let node = report.view.node(number)
    return [
      .text(node.id), .text(node.name.text(language)), .text(node.kind.id),
      community.map { .integer($0.number) } ?? .empty, Table.Cell(community?.name[language]),
      Table.Cell(community?.identity), .figure(report.stability?.firmness.shares[number]),
      otherCommunity(of: number), .figure(report.roles.participation[number]),
      .figure(report.roles.withinModuleZ[number]), previous(of: number),
    ]
  }

  /// The community it is with where it is not with its own.
  private func otherCommunity(of node: Int) -> Table.Cell {
    guard let elsewhere = report.stability?.firmness.elsewhere[node], elsewhere >= 0 else { return .empty }
    return .integer(report.communities.all[Int(elsewhere)].number)
  }

  /// What the community was known by that it belonged to before.
  private func previous(of node: Int) -> Table.Cell {
    guard let (lineage, _) = report.lineage, lineage.earlier[node] >= 0 else { return .empty }
    return .text(lineage.past.all[Int(lineage.earlier[node])].identity)
  }
}

extension Table.Cell {
  fileprivate static func figure(_ number: Double?) -> Table.Cell { number.map { .number($0) } ?? .empty }
}
