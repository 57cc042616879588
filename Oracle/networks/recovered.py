"""Networks whose communities are known, since they were drawn around them: what a search has to find again."""

import random

import networkx as nx

from fixture import Fixture


def networks():
    mixings = [(250, 10), (500, 20), (500, 30), (500, 40), (500, 50)]
    return [benchmark(nodes, mixing) for nodes, mixing in mixings] + [
        planted("planted-sparse", 12, 20, 0.3, 0.01), planted("planted-close", 12, 20, 0.6, 0.1), ring(), apart(),
        strengths(), arcs(), planted("blurred", 10, 40, 0.11, 0.02),
        planted("blurred-thin", 10, 80, 0.02, 0.002), blurred_arcs(),
    ]


def benchmark(nodes, mixing):
    """A. Lancichinetti, S. Fortunato, F. Radicchi (2008)."""
    graph = nx.LFR_benchmark_graph(
        nodes, 2.5, 1.5, mixing / 100, average_degree=14, max_degree=40, min_community=20, max_community=60,
        max_iters=1000, seed=1)
    numbers = {}
    groups = [numbers.setdefault(frozenset(graph.nodes[v]["community"]), len(numbers)) for v in range(nodes)]
    edges = sorted(tuple(sorted(edge)) for edge in graph.edges if edge[0] != edge[1])
    about = f"An LFR benchmark: {mixing} % of the ties of a node lead out of its community."
    return Fixture(f"lfr-{mixing}", about, False, nodes, edges, groups=groups)


def planted(name, count, size, inner, outer):
    graph = nx.planted_partition_graph(count, size, inner, outer, seed=1)
    about = f"{count} groups of {size}, tied within with probability {inner}, between with {outer}."
    edges = sorted(tuple(sorted(edge)) for edge in graph.edges)
    return Fixture(name, about, False, count * size, edges, groups=[node // size for node in range(count * size)])


def ring():
    edges = sorted(tuple(sorted(edge)) for edge in nx.ring_of_cliques(30, 5).edges)
    about = "S. Fortunato, M. Barthélemy (2007): a ring of thirty cliques of five, which modularity merges in pairs."
    return Fixture("ring-of-cliques", about, False, 150, edges, groups=[node // 5 for node in range(150)])


def apart():
    """Components that know nothing of each other: drawn groups, two cliques, a pair, and some alone."""
    drawn = planted("", 4, 15, 0.5, 0.03)
    edges, groups, first = list(drawn.edges), list(drawn.groups), drawn.nodes
    for size in (8, 5, 2, 1, 1, 1):
        edges += [(first + u, first + v) for u in range(size) for v in range(u + 1, size)]
        groups += [groups[-1] + 1] * size
        first += size
    return Fixture("apart", "Seven components: four groups of fifteen, two cliques, a pair; and three alone.",
                   False, first, edges, groups=groups)


def strengths():
    stream = random.Random(11)
    groups = [node // 20 for node in range(120)]
    edges = [(u, v) for u in range(120) for v in range(u + 1, 120) if stream.random() < 0.4]
    weights = [stream.randrange(16, 33) / 4 if groups[u] == groups[v] else stream.randrange(1, 7) / 4 for u, v in edges]
    return Fixture("strengths", "Six groups of twenty that only the strengths of ties tell apart.",
                   False, 120, edges, weights=weights, groups=groups)


def arcs():
    stream = random.Random(12)
    groups = [node // 20 for node in range(160)]
    edges = [
        (u, v) for u in range(160) for v in range(160)
        if u != v and stream.random() < (0.3 if groups[u] == groups[v] else 0.05 if u < v else 0.005)
    ]
    return Fixture("arcs", "Directed: eight groups of twenty; between them nearly all arcs lead from lower to higher.",
                   True, 160, edges, groups=groups)


def blurred_arcs():
    stream = random.Random(13)
    groups = [node // 40 for node in range(240)]
    edges = [
        (u, v) for u in range(240) for v in range(240)
        if u != v and stream.random() < (0.06 if groups[u] == groups[v] else 0.025)
    ]
    weights = [stream.randrange(1, 9) / 4 for _ in edges]
    return Fixture("blurred-arcs", "Directed, with strengths: six groups of forty that chance blurs.",
                   True, 240, edges, weights=weights, groups=groups)
