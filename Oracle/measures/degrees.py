"""How many edges a node has, and what they weigh. As given: parallel edges count each, an undirected loop twice."""

import views


def measure(fixture, record):
    graph = views.given(fixture)
    nodes = range(fixture.nodes)
    # Where weights are distances, or all are alike, a strength is a count.
    weight = "weight" if fixture.strengths else None
    record.node("degree", [graph.degree(v) for v in nodes], "networkx.MultiGraph.degree(given)")
    record.node("strength", [float(graph.degree(v, weight)) for v in nodes], "networkx.MultiGraph.degree(given, weight)")
    into = graph.in_degree if fixture.directed else graph.degree
    out = graph.out_degree if fixture.directed else graph.degree
    for name, degree in (("in", into), ("out", out)):
        call = f"networkx.MultiDiGraph.{name}_degree(given"
        record.node(f"{name}-degree", [degree(v) for v in nodes], call + ")")
        record.node(f"{name}-strength", [float(degree(v, weight)) for v in nodes], call + ", weight)")
