"""Importance that comes from important neighbours: dense algebra on the network as given, strengths included."""

import networkx as nx
import numpy as np

import views
from agreement import agree


def measure(fixture, record):
    ties = views.matrix(fixture)
    graph = views.tied(fixture) if fixture.nodes > 1 else None
    pagerank(ties, graph, record)
    katz(ties, graph, record)
    eigenvector(fixture, ties, graph, record)
    hits(fixture, ties, record)


def pagerank(ties, graph, record):
    """x = d (A' x) + (d * dangling + 1 - d) / n, solved at once."""
    n, damping = len(ties), 0.85
    scores = np.zeros(0)
    if n:
        out = ties.sum(axis=1)
        steps = np.where(out[:, None] > 0, ties / np.where(out > 0, out, 1)[:, None], 1 / n)
        scores = np.linalg.solve(np.eye(n) - damping * steps.T, np.full(n, (1 - damping) / n))
    if graph is not None:
        # NetworkX stops where the changes of all nodes together are below its tolerance times the number of nodes.
        agree(scores, nx.pagerank(graph, tol=1e-13 / len(graph), max_iter=10_000).values(), "pagerank")
    # igraph counts undirected loops twice.
    if graph is not None and (graph.is_directed() or not nx.number_of_selfloops(graph)):
        other, weights = views.for_igraph(graph)
        agree(scores, other.pagerank(weights=weights, implementation="prpack"), "pagerank of igraph")
    record.node("pagerank", scores, "numpy.linalg.solve(1 - 0.85 steps', 0.15 / n)")


def katz(ties, graph, record):
    n = len(ties)
    largest = max(abs(np.linalg.eigvals(ties)), default=0)
    largest = 0 if largest < 1e-3 else largest  # a nilpotent matrix has eigenvalues around the root of the rounding
    attenuation = 0.1 if 0.1 * largest < 1 else 0.85 / largest
    scores = np.zeros(0)
    if n:
        scores = np.linalg.solve(np.eye(n) - attenuation * ties.T, np.ones(n))
        scores /= np.linalg.norm(scores)
    if graph is not None:
        agree(scores, nx.katz_centrality_numpy(graph, alpha=attenuation, weight="weight").values(), "katz")
    record.node("katz", scores, "numpy.linalg.solve(1 - attenuation A', 1), norm 1")
    record.whole("katz-attenuation", attenuation, "0.1 where below 1 / largest eigenvalue, else 0.85 / largest")


def eigenvector(fixture, ties, graph, record):
    scores, largest = principal(fixture, ties, graph)
    record.node("eigenvector", scores, "numpy.linalg.eig(A') or eigh(A), projection of 1 on the top eigenspace, norm 1")
    record.whole("eigenvalue", largest, "numpy.linalg.eig, the largest")


def principal(fixture, ties, graph):
    """What following ties from everybody settles on. None where no walk returns, so that nothing would be left."""
    n = len(ties)
    if not n:
        return [], None
    if fixture.directed:
        values, vectors = np.linalg.eig(ties.T)
        top = max(range(n), key=lambda place: values[place].real)
        largest = float(values[top].real)
        if largest < 1e-3:  # a nilpotent matrix has eigenvalues around the root of the rounding
            return [None] * n, None
        assert sum(abs(value - largest) < 1e-6 for value in values) == 1, "eigenvector: several alike"
        scores = vectors[:, top].real * np.sign(vectors[:, top].real.sum())
    else:
        values, vectors = np.linalg.eigh(ties)
        largest = float(values[-1])
        if largest < 1e-9:
            return [None] * n, None
        # Components with the same eigenvalue keep what following ties leaves in each: the projection of 1.
        top = vectors[:, values > largest * (1 - 1e-9)]
        scores = top @ (top.T @ np.ones(n))
    assert min(scores) > -1e-9, "eigenvector: signs differ"
    scores = np.where(scores < 1e-12, 0, scores)
    scores /= np.linalg.norm(scores)
    comparable = graph is not None and n > 3 and nx.is_strongly_connected(graph.to_directed())
    if comparable:
        agree(scores, nx.eigenvector_centrality_numpy(graph, weight="weight").values(), "eigenvector")
    # igraph counts undirected loops twice.
    if comparable and (graph.is_directed() or not nx.number_of_selfloops(graph)):
        other, weights = views.for_igraph(graph)
        theirs = np.array(other.eigenvector_centrality(weights=weights))
        agree(scores, theirs / np.linalg.norm(theirs), "eigenvector of igraph")
    return scores, largest


def hits(fixture, ties, record):
    """With direction what steps from equal hubs settle on: the projection of 1 on the top eigenspace of A A', and what it
    points at. Without, both are the eigenvector: of all that solve the definition on two modes, the one that is left when
    two of one side are tied ever so little."""
    n = len(ties)
    hubs = authorities = [None] * n
    if n and ties.any() and not fixture.directed:
        values, vectors = np.linalg.eigh(ties)
        top = vectors[:, values > values[-1] * (1 - 1e-9)]
        hubs = top @ (top.T @ np.ones(n))
        hubs = authorities = hubs / hubs.sum()
        agree(values[-1] * hubs, ties @ hubs, "hubs without direction")
    elif n and ties.any():
        values, vectors = np.linalg.eigh(ties @ ties.T)
        top = vectors[:, values > values[-1] * (1 - 1e-9)]
        hubs = top @ (top.T @ np.ones(n))
        authorities = ties.T @ hubs
        hubs, authorities = hubs / hubs.sum(), authorities / authorities.sum()
    matrix = "A A'" if fixture.directed else "A"
    record.node("hub", hubs, f"numpy.linalg.eigh({matrix}), projection of 1, sum 1")
    record.node("authority", authorities, "A' hubs, sum 1")
