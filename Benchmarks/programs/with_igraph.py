import igraph

DIFFERENT = {"closeness": "within the component", "hits": "the eigenvector centrality where edges have no direction"}


def prepare(nodes, edges):
    return igraph.Graph(nodes, edges)


def articulation(graph, _):
    figures = [0] * graph.vcount()
    for node in graph.articulation_points():
        figures[node] = 1
    return figures


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
}
