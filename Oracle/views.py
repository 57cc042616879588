"""The three ways a measure reads a network, for NetworkX, igraph and numpy.

*given*: every edge counts. *simple*: parallel edges once, no loops. *undirected*: simple, without direction.
Merged strengths add up; of merged distances the shortest stays.
"""

import igraph
import networkx as nx
import numpy as np


def given(fixture):
    graph = nx.MultiDiGraph() if fixture.directed else nx.MultiGraph()
    graph.add_nodes_from(range(fixture.nodes))
    for number, (u, v) in enumerate(fixture.edges):
        graph.add_edge(u, v, weight=weight(fixture, number))
    return graph


def tied(fixture):
    """As given, with the strengths of parallel edges summed (1 an edge where they have none); loops stay."""
    graph = nx.DiGraph() if fixture.directed else nx.Graph()
    graph.add_nodes_from(range(fixture.nodes))
    for number, (u, v) in enumerate(fixture.edges):
        strength = fixture.strengths[number] if fixture.strengths else 1.0
        before = graph[u][v]["weight"] if graph.has_edge(u, v) else 0.0
        graph.add_edge(u, v, weight=before + strength)
    return graph


def simple(fixture):
    return merged(fixture, nx.DiGraph() if fixture.directed else nx.Graph())


def undirected(fixture):
    return merged(fixture, nx.Graph())


def merged(fixture, graph):
    graph.add_nodes_from(range(fixture.nodes))
    for number, (u, v) in enumerate(fixture.edges):
        if u == v:
            continue
        new = weight(fixture, number)
        if graph.has_edge(u, v):
            old = graph[u][v]["weight"]
            new = min(old, new) if fixture.meaning == "distance" else old + new
        graph.add_edge(u, v, weight=new)
    return graph


def weight(fixture, number):
    return fixture.weights[number] if fixture.weights else 1.0


def ends(graph):
    """The edges of a simple graph, the smaller end of an undirected one first, in ascending order."""
    return sorted(edge if graph.is_directed() else tuple(sorted(edge)) for edge in graph.edges)


def for_igraph(graph):
    """The same graph for igraph, its edges in the order of `ends`, and their weights."""
    edges = ends(graph)
    weights = [graph[u][v]["weight"] for u, v in edges]
    return igraph.Graph(n=len(graph), edges=edges, directed=graph.is_directed()), weights


def matrix(fixture):
    """The strengths from row to column. A loop counts once, also undirected."""
    strengths = np.zeros((fixture.nodes, fixture.nodes))
    for number, (u, v) in enumerate(fixture.edges):
        strength = fixture.strengths[number] if fixture.strengths else 1.0
        strengths[u, v] += strength
        if not fixture.directed and u != v:
            strengths[v, u] += strength
    return strengths
