"""What holds together, and what would fall apart."""

import networkx as nx

import views
from agreement import agree


def measure(fixture, record):
    graph = views.undirected(fixture)
    other, _ = views.for_igraph(graph)

    weak = numbered(nx.connected_components(graph))
    record.node("component", place(weak, graph), "networkx.connected_components(undirected)")
    directed = views.simple(fixture)
    strong = weak
    if fixture.directed:
        strong = numbered(nx.strongly_connected_components(directed))
        theirs = views.for_igraph(directed)[0].connected_components(mode="strong")
        assert strong == numbered(map(set, theirs)), "strong components"
    record.node("strong-component", place(strong, graph), "networkx.strongly_connected_components(simple)")
    assert weak == numbered(map(set, other.connected_components())), "components"
    record.whole("components", len(weak), "networkx.number_connected_components(undirected)")
    record.whole("strong-components", len(strong), "networkx.number_strongly_connected_components(simple)")
    record.whole("isolates", sum(len(members) == 1 for members in weak), "networkx.isolates(undirected)")

    cut = set(nx.articulation_points(graph))
    agree(sorted(cut), sorted(other.articulation_points()), "articulation points")
    record.node("articulation", [int(v in cut) for v in graph], "networkx.articulation_points(undirected)")
    record.whole("articulation-points", len(cut), "networkx.articulation_points(undirected)")

    edges = views.ends(graph)
    bridges = {tuple(sorted(edge)) for edge in nx.bridges(graph)}
    assert bridges == {edges[number] for number in other.bridges()}, "bridges"
    record.edge("bridge", edges, [int(edge in bridges) for edge in edges], "networkx.bridges(undirected)")
    record.whole("bridges", len(bridges), "networkx.bridges(undirected)")

    blocks = list(nx.biconnected_components(graph))
    assert len(blocks) == len(other.biconnected_components()), "blocks"
    record.whole("blocks", len(blocks), "networkx.biconnected_components(undirected)")


def numbered(components):
    """The largest first, and among equals the one with the smallest member."""
    return sorted((set(members) for members in components), key=lambda members: (-len(members), min(members)))


def place(components, graph):
    return [next(number for number, members in enumerate(components) if v in members) for v in graph]
