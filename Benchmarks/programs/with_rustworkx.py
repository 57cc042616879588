import rustworkx as rx

DIFFERENT = {}


def prepare(nodes, edges):
    graph = rx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(nodes))
    graph.add_edges_from_no_data(edges)
    # PageRank and HITS are there for directed graphs only.
    return graph, graph.to_directed()


def by_node(figures, graphs):
    return [figures[node] for node in range(len(graphs[0]))]


def components(graphs, _):
    place = {}
    for number, members in enumerate(rx.connected_components(graphs[0])):
        for node in members:
            place[node] = number
    return by_node(place, graphs)


def articulation(graphs, _):
    chosen = rx.articulation_points(graphs[0])
    return [int(node in chosen) for node in range(len(graphs[0]))]


def each(graphs, error):
    """The error it allows a node, of one for all nodes together."""
    return error / max(1, len(graphs[0]))


MEASURES = {
    "betweenness": lambda g, _: by_node(rx.betweenness_centrality(g[0]), g),
    "edge-betweenness": lambda g, _: list(rx.edge_betweenness_centrality(g[0]).values()),
    "closeness": lambda g, _: by_node(rx.closeness_centrality(g[0]), g),
    "pagerank": lambda g, _: by_node(rx.pagerank(g[1], tol=each(g, 1e-12), max_iter=1000), g),
    "eigenvector": lambda g, _: by_node(rx.eigenvector_centrality(g[0], tol=each(g, 1e-10), max_iter=10_000), g),
    # It starts from authorities: on a two-mode graph, what it gives as those are what hubs settle on from hubs.
    "hits": lambda g, _: by_node(rx.hits(g[1], tol=each(g, 1e-10), max_iter=10_000)[1], g),
    "katz": lambda g, attenuation: by_node(
        rx.katz_centrality(g[0], alpha=attenuation, tol=each(g, 1e-10), max_iter=10_000), g),
    "core": lambda g, _: by_node(rx.core_number(g[0]), g),
    "components": components,
    "articulation": articulation,
}
