"""Figures from shortest paths, on the simple network, by distances where there are any."""

import math

import networkx as nx

import views
from agreement import agree, defined


def measure(fixture, record):
    graph = views.simple(fixture)
    distance = "weight" if fixture.distances else None
    between(graph, distance, record)
    near(graph, distance, record)


def between(graph, distance, record):
    n, edges = len(graph), views.ends(graph)
    other, weights = views.for_igraph(graph)
    weights = weights if distance else None

    raw = nx.betweenness_centrality(graph, normalized=False, weight=distance)
    agree(raw.values(), other.betweenness(weights=weights), "betweenness")
    record.node("betweenness-raw", raw.values(), "networkx.betweenness_centrality(simple, normalized=False, weight)")
    share = nx.betweenness_centrality(graph, normalized=True, weight=distance)
    # NetworkX halves undirected counts within its scale: pairs are (n-1)(n-2)/2 there, (n-1)(n-2) directed.
    pairs = (n - 1) * (n - 2) / (1 if graph.is_directed() else 2)
    agree(share.values(), [raw[v] / pairs if pairs > 0 else 0 for v in graph], "normalised betweenness")
    record.node("betweenness", share.values(), "networkx.betweenness_centrality(simple, weight)")

    raw = nx.edge_betweenness_centrality(graph, normalized=False, weight=distance)
    raw = [raw[edge] if edge in raw else raw[edge[::-1]] for edge in edges]
    agree(raw, other.edge_betweenness(weights=weights), "edge betweenness")
    share = nx.edge_betweenness_centrality(graph, normalized=True, weight=distance)
    share = [share[edge] if edge in share else share[edge[::-1]] for edge in edges]
    record.edge("edge-betweenness-raw", edges, raw,
                "networkx.edge_betweenness_centrality(simple, normalized=False, weight)")
    record.edge("edge-betweenness", edges, share, "networkx.edge_betweenness_centrality(simple, weight)")


def near(graph, distance, record):
    n = len(graph)
    other, weights = views.for_igraph(graph)
    weights = weights if distance else None

    closeness = nx.closeness_centrality(graph, distance=distance)
    # igraph looks within what is reached, and knows no figure for an isolate: Wasserman and Faust's share of the
    # network that is reached makes up for it.
    into = [sum(map(math.isfinite, column)) for column in zip(*other.distances(weights=weights))]
    within = defined(other.closeness(mode="in", weights=weights, normalized=True)) if n else []
    corrected = [0 if c is None else c * (reached - 1) / (n - 1) for c, reached in zip(within, into)]
    agree(closeness.values(), corrected, "closeness")
    record.node("closeness", closeness.values(), "networkx.closeness_centrality(simple, distance)")

    harmonic = nx.harmonic_centrality(graph, distance=distance)
    # igraph gives the mean over the others.
    mean = defined(other.harmonic_centrality(mode="in", weights=weights, normalized=True)) if n else []
    agree(harmonic.values(), [0 if h is None else h * max(n - 1, 0) for h in mean], "harmonic")
    record.node("harmonic", [float(h) for h in harmonic.values()], "networkx.harmonic_centrality(simple, distance)")

    # How far the farthest is whom a path leads to; NetworkX refuses where somebody is out of reach.
    lengths = dict(nx.all_pairs_dijkstra_path_length(graph, weight=distance or (lambda u, v, d: 1)))
    farthest = [float(max(lengths[v].values())) for v in graph]
    if n:
        agree(farthest, other.eccentricity(mode="out", weights=weights), "eccentricity")
    record.node("eccentricity", farthest, "max(networkx.all_pairs_dijkstra_path_length(simple, weight)[v])")
