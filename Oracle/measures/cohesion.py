"""How tightly neighbours hold together. On the undirected network."""

import networkx as nx

import views
from agreement import agree, defined


def measure(fixture, record):
    graph = views.undirected(fixture)
    other, _ = views.for_igraph(graph)

    core = nx.core_number(graph)
    core = [core[v] for v in graph]
    agree(core, other.coreness(), "core")
    record.node("core", core, "networkx.core_number(undirected)")

    clustering = [float(nx.clustering(graph, v)) for v in graph]
    agree(clustering, other.transitivity_local_undirected(mode="zero"), "clustering")
    record.node("clustering", clustering, "networkx.clustering(undirected)")

    triangles = nx.triangles(graph)
    found = [0] * len(graph)
    for triangle in other.list_triangles():
        for v in triangle:
            found[v] += 1
    triangles = [triangles[v] for v in graph]
    agree(triangles, found, "triangles")
    record.node("triangles", triangles, "networkx.triangles(undirected)")

    # Where no two ties meet, NetworkX says 0; igraph says, as we do, that there is nothing to measure.
    transitivity = defined([other.transitivity_undirected(mode="nan")])[0]
    agree([nx.transitivity(graph)], [transitivity or 0.0], "transitivity")
    record.whole("transitivity", transitivity, "igraph.Graph.transitivity_undirected(mode='nan')")
    average = sum(clustering) / len(graph) if len(graph) else None
    record.whole("average-clustering", average, "networkx.average_clustering(undirected)")
    if len(graph):
        agree([average], [nx.average_clustering(graph)], "average clustering")
