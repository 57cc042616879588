"""How good given groups are, and how alike two partitions: NetworkX, igraph, Infomap, and definitions in numpy."""

import math

import infomap
import networkx as nx
import numpy as np

import views
from agreement import agree


def measure(fixture, record):
    if fixture.groups is None:
        return
    graph = views.tied(fixture)
    # Who is in no group is one of its own.
    groups = [group if group >= 0 else fixture.nodes + v for v, group in enumerate(fixture.groups)]
    coverage(fixture, groups, record)
    conductance(fixture, record)
    value = codelength(graph, groups) if any(w for _, _, w in graph.edges(data="weight")) else None
    record.whole("codelength", value, "infomap --two-level --no-infomap, initial_partition=groups")
    compare(groups, [node % 3 for node in range(fixture.nodes)], record)


def coverage(fixture, groups, record):
    graph = views.given(fixture)
    if fixture.strengths is None:
        nx.set_edge_attributes(graph, 1.0, "weight")
    whole = graph.size(weight="weight")
    inner = math.fsum(w for u, v, w in graph.edges(data="weight") if groups[u] == groups[v])
    value = inner / whole if whole else None
    if whole and fixture.strengths is None:
        parts = [{v for v, own in enumerate(groups) if own == group} for group in sorted(set(groups))]
        agree([value], [nx.community.partition_quality(graph, parts)[0]], "coverage")
    record.whole("coverage", value, "networkx.community.partition_quality(given, groups), strengths by definition")


def conductance(fixture, record):
    """Of the group each node is in. Arcs count either way, as both ends of an edge do."""
    graph = nx.MultiGraph(views.given(fixture).to_undirected(as_view=True) if not fixture.directed else None)
    if fixture.directed:
        graph.add_nodes_from(range(fixture.nodes))
        graph.add_weighted_edges_from((u, v, views.weight(fixture, e)) for e, (u, v) in enumerate(fixture.edges))
    if fixture.strengths is None:
        nx.set_edge_attributes(graph, 1.0, "weight")
    scores = {}
    for group in range(max(fixture.groups, default=-1) + 1):
        members = {v for v in graph if fixture.groups[v] == group}
        rest = set(graph) - members
        smaller = min(nx.volume(graph, members, weight="weight"), nx.volume(graph, rest, weight="weight"))
        scores[group] = float(nx.conductance(graph, members, rest, weight="weight")) if smaller > 0 else None
    record.node("conductance", [scores.get(group) for group in fixture.groups], "networkx.conductance(given, group, weight)")
    defined = [score for score in scores.values() if score is not None]
    mean = math.fsum(defined) / len(defined) if defined else None
    record.whole("mean-conductance", mean, "mean of networkx.conductance over the groups that have one")


def walker(graph, *options):
    """Infomap on a graph: two levels, self-loops kept."""
    flow = "directed" if graph.is_directed() else "undirected"
    program = infomap.Infomap(" ".join(["--silent --two-level --seed 7 --flow-model", flow, *options]))
    program.add_nodes(range(len(graph)))
    for u, v, weight in graph.edges(data="weight"):
        if weight > 0:
            program.add_link(u, v, weight)
    return program


def codelength(graph, groups):
    return walker(graph, "--no-infomap").run(initial_partition=dict(enumerate(groups))).codelength


def compare(one, other, record):
    """Two partitions, by the definitions; igraph has them too."""
    n = len(one)
    table = np.zeros((max(one, default=-1) + 1, max(other, default=-1) + 1))
    for a, b in zip(one, other, strict=True):
        table[a, b] += 1
    pairs = [float((counts * (counts - 1)).sum() / 2) for counts in (table, table.sum(1), table.sum(0))]
    entropies = [entropy(counts[counts > 0] / n) if n else 0.0 for counts in (table, table.sum(1), table.sum(0))]
    every = n * (n - 1) / 2
    chance = pairs[1] * pairs[2] / every if every else 0.0
    spread = (pairs[1] + pairs[2]) / 2 - chance
    adjusted = (pairs[0] - chance) / spread if spread else 1.0
    variation = 2 * entropies[0] - entropies[1] - entropies[2]
    shared = 2 * (entropies[1] + entropies[2] - entropies[0])
    mutual = shared / (entropies[1] + entropies[2]) if entropies[1] + entropies[2] else 1.0
    # Where both are one group, or all alone, igraph divides 0 by 0: they agree.
    if n > 1 and spread:
        theirs = [views.igraph.compare_communities(one, other, method) for method in ("adjusted_rand", "nmi", "vi")]
        agree([adjusted, mutual, variation], theirs, "comparison")
    call = "igraph.compare_communities(groups, node modulo 3, {}), and by definition"
    record.whole("adjusted-rand-index", adjusted, call.format("adjusted_rand"))
    record.whole("normalised-mutual-information", mutual, call.format("nmi"))
    record.whole("variation-of-information", variation, call.format("vi"))


def entropy(shares):
    return float(-(shares * np.log(shares)).sum())
