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
    centralisation(graph, record)
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
    graph = views.undirected(fixture)
    other, _ = views.for_igraph(graph)
    value = None
    if len({graph.degree(v) for edge in graph.edges for v in edge}) > 1:
        value = float(nx.degree_assortativity_coefficient(graph))
        agree([value], [other.assortativity_degree(directed=False)], "degree assortativity")
    record.whole("degree-assortativity", value, "networkx.degree_assortativity_coefficient(undirected)")

    if fixture.groups is None or min(fixture.groups, default=-1) < 0:
        return
    value = None
    if len({fixture.groups[v] for edge in graph.edges for v in edge}) > 1:
        nx.set_node_attributes(graph, dict(enumerate(fixture.groups)), "group")
        value = float(nx.attribute_assortativity_coefficient(graph, "group"))
        agree([value], [other.assortativity_nominal(fixture.groups, directed=False)], "group assortativity")
    record.whole("group-assortativity", value, "networkx.attribute_assortativity_coefficient(undirected)")


def centralisation(graph, record):
    """How far all are below the most central one, as a share of what the star of that size has: L. C. Freeman (1978)."""
    n = len(graph)
    scores = {
        "degree": nx.degree_centrality(graph), "betweenness": nx.betweenness_centrality(graph),
        "closeness": nx.closeness_centrality(graph),
    }
    star = {"degree": n - 2, "betweenness": n - 1, "closeness": (n - 1) * (n - 2) / (2 * n - 3) if n > 2 else 0}
    for name, score in scores.items():
        most = max(score.values(), default=0)
        value = math.fsum(most - one for one in score.values()) / star[name] if n > 2 else None
        call = f"by definition from networkx.{name}_centrality(undirected)"
        record.whole(f"{name}-centralisation", value, call)
    # A star is as central as can be, whatever is asked.
    if n > 2 and nx.is_isomorphic(graph, nx.star_graph(n - 1)):
        agree([record.network[f"{name}-centralisation"] for name in scores], [1, 1, 1], "centralisation")


def modularity(fixture, record):
    if fixture.groups is None or min(fixture.groups, default=-1) < 0:
        return
    graph, value = views.given(fixture), None
    if fixture.edges:
        weight = "weight" if fixture.strengths else None
        parts = [{v for v in graph if fixture.groups[v] == group} for group in sorted(set(fixture.groups))]
        value = nx.community.modularity(views.tied(fixture), parts, weight="weight")
        other = views.igraph.Graph(n=fixture.nodes, edges=fixture.edges, directed=fixture.directed)
        theirs = other.modularity(fixture.groups, weights=fixture.strengths if weight else None)
        agree([value], [theirs], "modularity")
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
