import networkx as nx

DIFFERENT = {"hits": "any mixture of the two sides of a two-mode graph"}


def prepare(nodes, edges):
    graph = nx.Graph()
    graph.add_nodes_from(range(nodes))
    graph.add_edges_from(edges)
    return graph


def by_node(figures, graph):
    return [figures[node] for node in graph]


def components(graph, _):
    place = {}
    for number, members in enumerate(nx.connected_components(graph)):
        for node in members:
            place[node] = number
    return by_node(place, graph)


def membership(communities, graph):
    place = {node: number for number, members in enumerate(communities) for node in members}
    return by_node(place, graph)


def articulation(graph, _):
    chosen = set(nx.articulation_points(graph))
    return [int(node in chosen) for node in graph]


def each(graph, error):
    """The error it allows a node, of one for all nodes together."""
    return error / max(1, len(graph))


MEASURES = {
    "betweenness": lambda g, _: by_node(nx.betweenness_centrality(g), g),
    "edge-betweenness": lambda g, _: list(nx.edge_betweenness_centrality(g).values()),
    "closeness": lambda g, _: by_node(nx.closeness_centrality(g), g),
    "harmonic": lambda g, _: by_node(nx.harmonic_centrality(g), g),
    "pagerank": lambda g, _: by_node(nx.pagerank(g, tol=each(g, 1e-12), max_iter=1000), g),
    "eigenvector": lambda g, _: by_node(nx.eigenvector_centrality(g, tol=each(g, 1e-10), max_iter=10_000), g),
    "hits": lambda g, _: by_node(nx.hits(g, max_iter=10_000, tol=1e-10)[0], g),
    "katz": lambda g, attenuation: by_node(
        nx.katz_centrality(g, alpha=attenuation, tol=each(g, 1e-10), max_iter=10_000), g),
    "core": lambda g, _: by_node(nx.core_number(g), g),
    "components": components,
    "triangles": lambda g, _: by_node(nx.triangles(g), g),
    "clustering": lambda g, _: by_node(nx.clustering(g), g),
    "articulation": articulation,
    # By matrices, whose product would not fit where hubs have thousands of ties: node by node there.
    "constraint": lambda g, _: by_node(nx.constraint(g, nodes=None if len(g) < 50_000 else list(g)), g),
    "effective-size": lambda g, _: by_node(nx.effective_size(g, nodes=list(g)), g),
    "louvain": lambda g, _: membership(nx.community.louvain_communities(g, seed=1), g),
    "label-propagation": lambda g, _: membership(nx.community.asyn_lpa_communities(g, seed=1), g),
}
