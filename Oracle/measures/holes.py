"""Burt's structural holes, on the simple network with its strengths; and how far a node reaches in two steps."""


import networkx as nx

import views
from agreement import agree, defined


def measure(fixture, record):
    graph = views.simple(fixture)
    weight = "weight" if fixture.strengths else None
    tied = [v for v in graph if graph.degree(v) > 0]

    constraint = {v: None for v in graph}
    size = {v: None for v in graph}
    if tied:
        # Written for matrices, NetworkX divides by the zeros of isolates: leave those out.
        part = graph.subgraph(tied)
        constraint |= nx.constraint(part, weight=weight)
        other, weights = views.for_igraph(graph)
        theirs = defined(other.constraint(weights=weights if weight else None))
        agree([constraint[v] for v in tied], [theirs[v] for v in tied], "constraint")
        # NetworkX's own two ways to the effective size differ. Node by node it follows the definition, but takes whom no
        # arc leaves for an isolate; by matrices it departs from the definition where mutual weights are not all alike.
        size |= dict(zip(tied, effective_sizes(nx.to_numpy_array(part, nodelist=tied, weight=weight))))
        known = {v: s for v, s in nx.effective_size(graph, nodes=tied, weight=weight).items() if s == s}
        agree([size[v] for v in known], known.values(), "effective size")
    record.node("constraint", [constraint[v] for v in graph], "networkx.constraint(simple, weight)")
    record.node("effective-size", [size[v] for v in graph], "networkx.effective_size(simple, nodes, weight), and by definition where no arc leaves")
    # NetworkX advises to divide by the degree, which counts a contact twice where arcs go both ways: Burt counts contacts.
    contacts = {v: len(set(nx.all_neighbors(graph, v))) for v in graph}
    efficiency = [None if size[v] is None else size[v] / contacts[v] for v in graph]
    record.node("efficiency", efficiency, "networkx.effective_size(simple, weight) / number of contacts")
    reach(graph, record)


def effective_sizes(ties):
    """R. S. Burt (1992): for each contact, 1 less what is spent on those close to it, as a share of its closest tie."""
    mutual = ties + ties.T
    spent = mutual / mutual.sum(axis=1, keepdims=True)
    close = mutual / mutual.max(axis=1, keepdims=True)
    return ((mutual > 0) * (1 - spent @ close.T)).sum(axis=1)


def reach(graph, record):
    others = len(graph) - 1
    within = {v: len(nx.single_source_shortest_path_length(graph, v, cutoff=2)) - 1 for v in graph}
    shares = {v: within[v] / others if others > 0 else 0.0 for v in graph}
    sums = {v: sum(graph.degree(u) for u in graph[v]) for v in graph}
    record.node("reach", shares.values(), "networkx.single_source_shortest_path_length(simple, v, cutoff=2) / (n - 1)")
    efficiency = [shares[v] / sums[v] if sums[v] else None for v in graph]
    record.node("reach-efficiency", efficiency, "reach / sum of the degrees of the neighbours (simple)")
