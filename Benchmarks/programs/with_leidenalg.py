import itertools

import igraph
import leidenalg

DIFFERENT = {}
SEEDS = itertools.count(1)


def prepare(nodes, edges):
    return igraph.Graph(nodes, edges)


def leiden(graph, iterations):
    """Iterations below 0: until one changes nothing."""
    return leidenalg.find_partition(
        graph, leidenalg.ModularityVertexPartition, n_iterations=iterations, seed=next(SEEDS)).membership


MEASURES = {"leiden": lambda g, _: leiden(g, -1), "leiden-2": lambda g, _: leiden(g, 2)}
