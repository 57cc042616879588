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
    hits(ties, record)


def pagerank(ties, graph, record):
    """x = d (A' x) + (d * dangling + 1 - d) / n, solved at once."""
    n, damping = len(ties), 0.85
    scores = np.zeros(0)
    if n:
        out = ties.sum(axis=1)
        steps = np.where(out[:, None] > 0, ties / np.where(out > 0, out, 1)[:, None], 1 / n)
        scores = np.linalg.solve(np.eye(n) - damping * steps.T, np.full(n, (1 - damping) / n))
    if graph is not None:
        agree(scores, nx.pagerank(graph, tol=1e-13, max_iter=10_000).values(), "pagerank")
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
    record.node("eigenvector", scores, "numpy.linalg.eig(A' of the component with the largest eigenvalue), norm 1")
    record.whole("eigenvalue", largest, "numpy.linalg.eig, the largest")


def principal(fixture, ties, graph):
    """On the component with the largest eigenvalue, 0 elsewhere; among equals on the first. None where it is all 0."""
    scores, largest = [None] * len(ties), None
    best = 1e-6
    parts = sorted(nx.connected_components(views.undirected(fixture)), key=lambda part: (-len(part), min(part)))
    for part in map(sorted, parts):
        values, vectors = np.linalg.eig(ties[np.ix_(part, part)].T)
        top = max(range(len(part)), key=lambda place: values[place].real)
        if values[top].real > best + 1e-9 and values[top].real > 1e-3:
            best = largest = float(values[top].real)
            alike = sum(abs(value - best) < 1e-6 for value in values)
            assert alike == 1, f"eigenvector: {alike} alike"
            vector = vectors[:, top].real * np.sign(vectors[:, top].real.sum())
            assert min(vector) > -1e-12, "eigenvector: signs differ"
            scores = np.zeros(len(ties))
            scores[part] = vector / np.linalg.norm(vector)
    if graph is not None and len(graph) > 3 and len(parts) == 1 and largest and nx.is_strongly_connected(graph.to_directed()):
        theirs = nx.eigenvector_centrality_numpy(graph, weight="weight")
        agree(scores, theirs.values(), "eigenvector")
        if not graph.is_directed() and nx.number_of_selfloops(graph):
            return scores, largest
        other, weights = views.for_igraph(graph)
        mine = np.array(other.eigenvector_centrality(weights=weights))
        agree(scores, mine / np.linalg.norm(mine), "eigenvector of igraph")
    return scores, largest


def hits(ties, record):
    """What steps from equal hubs settle on: the projection of 1 on the top eigenspace of A A', and what it points at."""
    n = len(ties)
    hubs = authorities = [None] * n
    if n and ties.any():
        values, vectors = np.linalg.eigh(ties @ ties.T)
        top = vectors[:, values > values[-1] * (1 - 1e-9)]
        hubs = top @ (top.T @ np.ones(n))
        authorities = ties.T @ hubs
        hubs, authorities = hubs / hubs.sum(), authorities / authorities.sum()
    record.node("hub", hubs, "numpy.linalg.eigh(A A'), projection of 1, sum 1")
    record.node("authority", authorities, "A' hubs, sum 1")
