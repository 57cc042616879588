"""One figure for the whole network."""

import math

import networkx as nx

import views
from agreement import agree


def measure(fixture, record):
    graph = views.undirected(fixture)
    record.whole("density", float(nx.density(views.given(fixture))), "networkx.density(given)")
    reciprocity(fixture, record)
    assortativity(fixture, record)
    centralisation(views.simple(fixture), record)
    modularity(fixture, record)
    lengths(fixture, record)
    small_world(graph, record)


def reciprocity(fixture, record):
    graph = views.simple(fixture)
    value = None
    if fixture.directed and graph.size():
        value = float(nx.overall_reciprocity(graph))
        agree([value], [views.for_igraph(graph)[0].reciprocity()], "reciprocity")
    record.whole("reciprocity", value, "networkx.overall_reciprocity(simple)")


def assortativity(fixture, record):
    graph = views.simple(fixture)
    directed = graph.is_directed()
    other, _ = views.for_igraph(graph)
    value = None
    if varies(graph.out_degree if directed else graph.degree, graph, 0) and varies(
        graph.in_degree if directed else graph.degree, graph, 1
    ):
        value = float(nx.degree_assortativity_coefficient(graph))
        agree([value], [other.assortativity_degree(directed=directed)], "degree assortativity")
    record.whole("degree-assortativity", value, "networkx.degree_assortativity_coefficient(simple)")

    if fixture.groups is None:
        return
    # Neither program knows nodes without a group: their edges are left out.
    graph = graph.subgraph([v for v in graph if fixture.groups[v] >= 0])
    value = None
    if len({fixture.groups[v] for edge in graph.edges for v in edge}) > 1:
        nx.set_node_attributes(graph, dict(enumerate(fixture.groups)), "group")
        value = float(nx.attribute_assortativity_coefficient(graph, "group"))
        part = other.induced_subgraph(list(graph))
        groups = [fixture.groups[v] for v in sorted(graph)]
        agree([value], [part.assortativity_nominal(groups, directed=directed)], "group assortativity")
    record.whole("group-assortativity", value, "networkx.attribute_assortativity_coefficient(simple)")


def varies(degree, graph, end):
    """Whether the degrees differ at one end of the edges; at either where they have no direction."""
    return len({degree(v) for edge in graph.edges for v in (edge[end:end + 1] if graph.is_directed() else edge)}) > 1


def centralisation(graph, record):
    """How far all are below the most central one, as a share of what a star of that size has: L. C. Freeman (1978)."""
    n = len(graph)
    star = nx.star_graph(n - 1) if n > 2 else None
    answered = inward = star
    if star and graph.is_directed():
        answered, inward = star.to_directed(), nx.DiGraph([(v, 0) for v in range(1, n)])
    measures = {
        "degree": (lambda g: dict(g.degree), answered), "betweenness": (nx.betweenness_centrality, answered),
        "closeness": (nx.closeness_centrality, inward),
    }
    if graph.is_directed():
        measures["in-degree"] = (lambda g: dict(g.in_degree), inward)
    for name, (score, best) in measures.items():
        value = spread(score(graph)) / spread(score(best)) if star else None
        record.whole(f"{name}-centralisation", value, f"by definition from networkx {name}(simple) and that of a star")


def spread(score):
    most = max(score.values())
    return math.fsum(most - one for one in score.values())


def modularity(fixture, record):
    if fixture.groups is None:
        return
    # Who is in no group is one of its own.
    groups = [group if group >= 0 else fixture.nodes + v for v, group in enumerate(fixture.groups)]
    value = None
    if fixture.edges:
        parts = [{v for v, own in enumerate(groups) if own == group} for group in sorted(set(groups))]
        value = nx.community.modularity(views.tied(fixture), parts, weight="weight")
        other = views.igraph.Graph(n=fixture.nodes, edges=fixture.edges, directed=fixture.directed)
        agree([value], [other.modularity(groups, weights=fixture.strengths)], "modularity")
    record.whole("modularity", value, "networkx.community.modularity(tied, groups, weight='weight')")


def lengths(fixture, record):
    """Of the largest component, looked at without direction; distances where there are any."""
    graph = views.undirected(fixture)
    distance = "weight" if fixture.distances else None
    parts = sorted(nx.connected_components(graph), key=lambda part: (-len(part), min(part)))
    part = graph.subgraph(parts[0]) if parts else None
    known = part is not None
    average = nx.average_shortest_path_length(part, weight=distance) if known and len(part) > 1 else None
    if average is not None:
        other, weights = views.for_igraph(nx.convert_node_labels_to_integers(part, ordering="sorted"))
        agree([average], [other.average_path_length(weights=weights if distance else None)], "average path length")
    where = "(largest component of undirected, weight)"
    record.whole("diameter", float(nx.diameter(part, weight=distance)) if known else None, "networkx.diameter" + where)
    record.whole("radius", float(nx.radius(part, weight=distance)) if known else None, "networkx.radius" + where)
    record.whole("average-path-length", average, "networkx.average_shortest_path_length" + where)


def small_world(graph, record):
    """Clustering against a random network of that size, over path length against it, both by their expectation."""
    parts = sorted(nx.connected_components(graph), key=lambda part: (-len(part), min(part)))
    part = graph.subgraph(parts[0]) if parts else None
    value = None
    if part is not None and len(part) > 2:
        n = len(part)
        degree = 2 * part.number_of_edges() / n
        if degree > 1:
            clustering = nx.average_clustering(part) / (degree / (n - 1))
            length = nx.average_shortest_path_length(part) / (math.log(n) / math.log(degree))
            value = clustering / length
    record.whole("small-world", value, "networkx.average_clustering and average_shortest_path_length(largest component)")
