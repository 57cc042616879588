import networkit as nk

nk.setNumberOfThreads(2)
nk.setSeed(1, True)

DIFFERENT = {}


def prepare(nodes, edges):
    graph = nk.Graph(nodes)
    for u, v in edges:
        graph.addEdge(u, v)
    graph.sortEdges()
    graph.indexEdges()
    return graph


def scores(measure):
    return measure.run().scores(asarray=True)


def partition(search):
    return search.run().getPartition().getVector()


def pagerank(graph, _):
    measure = nk.centrality.PageRank(graph, 0.85, 1e-12)
    measure.norm = nk.centrality.Norm.L1_NORM
    return scores(measure)


def articulation(graph, _):
    """It gives the blocks; a node in several is an articulation point."""
    blocks = [0] * graph.numberOfNodes()
    for block in nk.components.BiconnectedComponents(graph).run().getComponents():
        for node in block:
            blocks[node] += 1
    return [int(count > 1) for count in blocks]


def closeness(graph, _):
    return scores(nk.centrality.Closeness(graph, True, nk.centrality.ClosenessVariant.GENERALIZED))


MEASURES = {
    "betweenness": lambda g, _: scores(nk.centrality.Betweenness(g)),
    "edge-betweenness": lambda g, _: nk.centrality.Betweenness(g, computeEdgeCentrality=True).run().edgeScores(),
    "closeness": closeness,
    "harmonic": lambda g, _: scores(nk.centrality.HarmonicCloseness(g, False)),
    "pagerank": pagerank,
    "eigenvector": lambda g, _: scores(nk.centrality.EigenvectorCentrality(g, 1e-10)),
    "katz": lambda g, attenuation: scores(nk.centrality.KatzCentrality(g, attenuation, 1, 1e-10)),
    "core": lambda g, _: scores(nk.centrality.CoreDecomposition(g)),
    "components": lambda g, _: nk.components.ConnectedComponents(g).run().getPartition().getVector(),
    "clustering": lambda g, _: scores(nk.centrality.LocalClusteringCoefficient(g, True)),
    "articulation": articulation,
    "louvain": lambda g, _: partition(nk.community.PLM(g, False)),
    "louvain-refined": lambda g, _: partition(nk.community.PLM(g, True)),
    "leiden": lambda g, _: partition(nk.community.ParallelLeiden(g)),
    "label-propagation": lambda g, _: partition(nk.community.PLP(g)),
}
