"""Shapes whose figures can be worked out by hand, and the smallest networks there are."""

import networkx as nx

from fixture import Fixture


def networks():
    def shape(name, about, graph, groups=None):
        return Fixture(name, about, False, len(graph), sorted(map(tuple, map(sorted, graph.edges))), groups=groups)

    grid = nx.convert_node_labels_to_integers(nx.grid_2d_graph(4, 6))
    return [
        shape("star", "One in the middle, seven around it.", nx.star_graph(7), [0, 0, 0, 1, 1, 1, 2, 2]),
        shape("path", "Six in a row.", nx.path_graph(6), [0, 0, 0, 1, 1, 1]),
        shape("cycle", "Seven in a round.", nx.cycle_graph(7), [0, 0, 0, 0, 1, 1, 1]),
        shape("complete", "Six, everybody tied to everybody.", nx.complete_graph(6), [0, 0, 1, 1, 2, 2]),
        shape("grid", "Four rows of six.", grid, [node % 6 // 3 for node in range(24)]),
        Fixture("empty", "Nobody.", False, 0, [], groups=[]),
        Fixture("one", "Somebody alone.", False, 1, [], groups=[0]),
        Fixture("edgeless", "Three who have nothing to do with each other.", False, 3, [], groups=[0, 0, 1]),
        Fixture("pair", "Two tied to each other.", False, 2, [(0, 1)], groups=[0, 1]),
        Fixture("arc", "One who points at another.", True, 2, [(0, 1)], groups=[0, 1]),
    ]
