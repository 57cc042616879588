"""The best communities there are, or that other programs find: computed on the small networks of Fixtures only."""

import warnings

import igraph
import leidenalg
import networkx as nx

import views
from measures.communities import walker

RUNS = 100


def measure(fixture, record):
    graph = views.tied(fixture)
    if not fixture.edges:
        return
    best(fixture, fixture.strengths, "best-modularity", record)
    if fixture.strengths is not None:
        best(fixture, None, "best-modularity-of-ties", record)
    girvan_newman(fixture, graph, record)
    shortest = walker(graph, "--num-trials 100").run().codelength
    record.whole("shortest-codelength", shortest, "infomap --two-level --num-trials 100")


def best(fixture, strengths, name, record):
    """The largest modularity: proven by igraph where the network is small, else the best of many searches."""
    graph = igraph.Graph(n=fixture.nodes, edges=fixture.edges, directed=fixture.directed)
    found = []
    for seed in range(RUNS):
        partition = leidenalg.find_partition(
            graph, leidenalg.ModularityVertexPartition, weights=strengths, n_iterations=-1, seed=seed)
        found.append(graph.modularity(partition.membership, weights=strengths, directed=fixture.directed))
    value, call = max(found), f"the best of {RUNS} runs of leidenalg.find_partition(given, ModularityVertexPartition)"
    if not fixture.directed and fixture.nodes <= 34:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            optimum = graph.community_optimal_modularity(weights=strengths).modularity
        assert optimum >= value - 1e-9, f"{fixture.name}: the optimum {optimum} is below {value}"
        value, call = optimum, "igraph.Graph.community_optimal_modularity(given, weights)"
    record.whole(name, value, call)


def girvan_newman(fixture, graph, record):
    """NetworkX breaks ties by the last digits of sums; here the first edge of those that are alike goes. How often an edge
    is used is divided by its strength (Newman 2004, doi:10.1103/PhysRevE.70.056131)."""
    left = views.undirected(fixture)
    order = {edge: place for place, edge in enumerate(views.ends(left))}
    distance = "weight" if fixture.distances else None
    levels, parts = [], 0
    while True:
        components = list(nx.connected_components(left))
        if len(components) > parts:
            parts = len(components)
            levels.append(nx.community.modularity(graph, components, weight="weight"))
        if left.number_of_edges() == 0:
            break
        scores = nx.edge_betweenness_centrality(left, normalized=False, weight=distance)
        if fixture.strengths:
            scores = {edge: score / (left.edges[edge]["weight"] or 1e-300) for edge, score in scores.items()}
        most = max(scores.values())
        left.remove_edge(*min(
            (edge for edge in scores if scores[edge] >= most * (1 - 1e-9)), key=lambda edge: order[tuple(sorted(edge))]))
    record.whole(
        "girvan-newman-modularity", max(levels),
        "the largest networkx.community.modularity of all levels, by networkx.edge_betweenness_centrality(undirected) over "
        "strength" if fixture.strengths else
        "the largest networkx.community.modularity of all levels, by networkx.edge_betweenness_centrality(undirected)")
