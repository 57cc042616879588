import random

import igraph

# What it draws comes from Python's own generator.
random.seed(1)

DIFFERENT = {"closeness": "within the component", "hits": "the eigenvector centrality where edges have no direction"}


def prepare(nodes, edges):
    return igraph.Graph(nodes, edges)


def articulation(graph, _):
    figures = [0] * graph.vcount()
    for node in graph.articulation_points():
        figures[node] = 1
    return figures


def leiden(graph, iterations):
    """Iterations below 0: until one changes nothing."""
    return graph.community_leiden(objective_function="modularity", n_iterations=iterations).membership


MEASURES = {
    "betweenness": lambda g, _: g.betweenness(),
    "edge-betweenness": lambda g, _: g.edge_betweenness(),
    "closeness": lambda g, _: g.closeness(),
    "harmonic": lambda g, _: g.harmonic_centrality(),
    "pagerank": lambda g, _: g.pagerank(),
    "eigenvector": lambda g, _: g.eigenvector_centrality(),
    "hits": lambda g, _: g.hub_score(),
    "core": lambda g, _: g.coreness(),
    "components": lambda g, _: g.connected_components().membership,
    "clustering": lambda g, _: g.transitivity_local_undirected(mode="zero"),
    "articulation": articulation,
    "constraint": lambda g, _: g.constraint(),
    "leiden": lambda g, _: leiden(g, -1),
    "leiden-2": lambda g, _: leiden(g, 2),
    "louvain": lambda g, _: g.community_multilevel().membership,
    "infomap": lambda g, _: g.community_infomap(trials=10).membership,
    "infomap-1": lambda g, _: g.community_infomap(trials=1).membership,
    "label-propagation": lambda g, _: g.community_label_propagation().membership,
}
