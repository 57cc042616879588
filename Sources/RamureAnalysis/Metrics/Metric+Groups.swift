import RamureNetwork
import RamureWording

extension Metric {
  static let groups: [Metric] = [
    Metric(
      "community", .groups, .community, .label, reads: [.direction, .strengths], cost: .iterated,
      source: """
        V. A. Traag, L. Waltman, N. J. van Eck (2019), From Louvain to Leiden: guaranteeing well-connected communities, \
        doi:10.1038/s41598-019-41695-z
        """
    ) { run in
      .counts(run.communities.groups.groupOfNode.map { Int($0) + 1 })
    },
    Metric("ei-index", .groups, .eiIndex, reads: .groups, cost: .linear, source: krackhardtStern) { run in
      .numbers(run.eiIndex.ofNodes)
    },
    Metric("participation", .groups, .participation, reads: .groups, cost: .linear, source: guimeraAmaral) { run in
      .numbers(run.roles.participation)
    },
    Metric("within-module-z", .groups, .withinModuleZ, reads: .groups, cost: .linear, source: guimeraAmaral) { run in
      .numbers(run.roles.withinModuleZ)
    },
    Metric(
      "network-ei-index", of: .network, .groups, .wholeEIIndex, reads: .groups, cost: .linear, source: krackhardtStern
    ) { run in
      .number(run.eiIndex.whole)
    },
    Metric(
      "modularity", of: .network, .groups, .modularity, reads: [.direction, .strengths, .groups], cost: .linear,
      source: """
        M. E. J. Newman (2006), Modularity and community structure in networks, doi:10.1073/pnas.0601602103
        """
    ) { run in
      .number(Modularity().value(of: run.network, groups: run.groups))
    },
    Metric(
      "group-assortativity", of: .network, .groups, .groupAssortativity, reads: [.direction, .groups], cost: .linear,
      source: newmanMixing
    ) { run in
      .number(Assortativity().byGroup(of: run.network, groups: run.groups))
    },
  ]

  static let newmanMixing = "M. E. J. Newman (2003), Mixing patterns in networks, doi:10.1103/PhysRevE.67.026126"

  private static let krackhardtStern = """
    D. Krackhardt, R. N. Stern (1988), Informal networks and organizational crises: an experimental simulation, \
    doi:10.2307/2786835
    """

  private static let guimeraAmaral = """
    R. Guimerà, L. A. N. Amaral (2005), Functional cartography of complex metabolic networks, doi:10.1038/nature03288
    """
}
