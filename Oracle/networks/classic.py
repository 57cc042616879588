"""Data sets that every book on networks uses, as NetworkX brings them."""

import networkx as nx

from fixture import Fixture


def numbered(graph, order=None):
    """The edges of a graph by node number, in ascending order, and their weights."""
    number = {node: place for place, node in enumerate(order or graph)}
    edges = sorted(tuple(sorted((number[u], number[v]))) + (d.get("weight", 1),) for u, v, d in graph.edges(data=True))
    return [edge[:2] for edge in edges], [float(edge[2]) for edge in edges]


def networks():
    karate = nx.karate_club_graph()
    clubs = [0 if karate.nodes[node]["club"] == "Mr. Hi" else 1 for node in karate]
    ties, strengths = numbered(karate)

    davis = nx.davis_southern_women_graph()
    davis_ties, _ = numbered(davis)
    sides = [davis.nodes[node]["bipartite"] for node in davis]

    novel = nx.les_miserables_graph()
    order = sorted(novel)
    scenes, together = numbered(novel, order)
    found = nx.community.greedy_modularity_communities(novel, weight="weight")
    acts = [next(place for place, members in enumerate(found) if name in members) for name in order]

    families = nx.florentine_families_graph()
    marriages, _ = numbered(families, sorted(families))

    return [
        Fixture(
            "karate", "W. W. Zachary (1977): friendships in a karate club. Groups: the two clubs it broke into.",
            False, 34, ties, groups=clubs,
        ),
        Fixture(
            "karate-strengths", "W. W. Zachary (1977): friendships in a karate club, and in how many contexts.",
            False, 34, ties, weights=strengths, groups=clubs,
        ),
        Fixture(
            "davis", "A. Davis, B. B. Gardner, M. R. Gardner (1941): who attended which event. Groups: the two modes.",
            False, 32, davis_ties, groups=sides,
        ),
        Fixture(
            "miserables", "D. E. Knuth (1993): who meets whom in Les Misérables, and in how many chapters.\n"
            "Groups: communities by greedy modularity (networkx).",
            False, 77, scenes, weights=together, groups=acts,
        ),
        Fixture(
            "florentine", "J. F. Padgett (1994): marriages between Florentine families, isolated family left out.",
            False, 15, marriages, groups=[node % 3 for node in range(15)],
        ),
    ]
