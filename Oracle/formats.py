"""Whether graph files go from NetworkX and igraph through `ramure convert` and back with the same ties and weights.

    formats.py RAMURE [NETWORKS]

Random networks, half of them directed, are written by both programs, and by SciPy as a matrix, in every format they write; each
file is converted into every graph format, and read again by those that can. Nodes, edges, direction and the sum of the weights
have to be the same, but for what a format has no place for.
"""

import random
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import igraph
import networkx
import scipy.io


def matrix(path):
    return networkx.from_scipy_sparse_array(scipy.io.mmread(path), create_using=networkx.DiGraph)


def neighbours(path):
    return networkx.read_adjlist(path, create_using=networkx.DiGraph)


def edges(path):
    return networkx.read_weighted_edgelist(path, create_using=networkx.DiGraph)


READERS = {
    "graphml": (networkx.read_graphml, "graphml"),
    "gexf": (networkx.read_gexf, None),
    "gml": (networkx.read_gml, "gml"),
    "net": (networkx.read_pajek, "pajek"),
    "dl": (None, "dl"),
    "mtx": (matrix, None),
    "adjlist": (neighbours, None),
    "edges": (edges, None),
}
# What a format has no place for, on the way in or out: NetworkX writes an undirected network as a list of edges, each once.
LOST = {"adjlist": {"direction", "weights"}, "edges": {"direction", "isolates"}, "dl": {"direction"}}
# SciPy writes a symmetric matrix of what has no direction; a matrix of relations is written as a general one.
LOST_IN_WRITING = {"mtx": {"direction"}}
NODES, EDGES = 30, 60


def network(seed):
    draw = random.Random(seed)
    graph = networkx.gnm_random_graph(NODES, EDGES, seed=seed, directed=seed % 2 == 0)
    graph = networkx.relabel_nodes(graph, {node: f"né_{node}" for node in graph})
    for ends in graph.edges:
        graph.edges[ends]["weight"] = draw.choice([1, 2.5, 3.25, 10])
    return graph


def written(graph, folder):
    """The files both programs write of a network."""
    networkx.write_graphml(graph, folder / "networkx.graphml")
    networkx.write_gexf(graph, folder / "networkx.gexf")
    networkx.write_gml(graph, folder / "networkx.gml")
    networkx.write_pajek(graph, folder / "networkx.net")
    networkx.write_adjlist(graph, folder / "networkx.adjlist")
    networkx.write_weighted_edgelist(graph, folder / "networkx.edges")
    scipy.io.mmwrite(folder / "scipy.mtx", networkx.to_scipy_sparse_array(graph))
    other = igraph.Graph.from_networkx(graph)
    other.vs["name"] = other.vs["_nx_name"]
    del other.vs["_nx_name"]
    other.write_graphml(str(folder / "igraph.graphml"))
    other.write_gml(str(folder / "igraph.gml"))
    other.write_pajek(str(folder / "igraph.net"))
    return sorted(folder.iterdir())


def figures(path):
    """What NetworkX, and igraph where it can, read of a file."""
    read, other = READERS[path.suffix[1:]]
    if read:
        graph = read(path)
        weights = sum(float(data.get("weight", 1)) for *_, data in graph.edges(data=True))
        yield "NetworkX", graph.number_of_nodes(), graph.number_of_edges(), graph.is_directed(), weights
    if other:
        graph = igraph.Graph.Read(str(path), format=other)
        # SciPy writes 10 as 1E1, which is no number of GML: it stands there as a text.
        weights = sum(map(float, graph.es["weight"])) if "weight" in graph.es.attributes() else graph.ecount()
        yield "igraph", graph.vcount(), graph.ecount(), graph.is_directed(), weights


def expected(graph, source, target):
    """What is left of a network that came from one format and went to another."""
    lost = LOST.get(source, set()) | LOST.get(target, set()) | LOST_IN_WRITING.get(target, set())
    nodes = sum(degree > 0 for _, degree in graph.degree) if "isolates" in lost else NODES
    weights = EDGES if "weights" in lost else sum(weight for *_, weight in graph.edges.data("weight"))
    return nodes, EDGES, "direction" in lost or graph.is_directed(), weights


def main(ramure, networks=10):
    warnings.simplefilter("ignore")
    compared, wrong = 0, 0
    for seed in range(int(networks)):
        graph = network(seed)
        with tempfile.TemporaryDirectory() as folder:
            folder = Path(folder)
            for source in written(graph, folder):
                for ending in READERS:
                    target = folder / f"ramure.{ending}"
                    subprocess.run([ramure, "convert", source, target, "--quiet"], check=True, capture_output=True)
                    wanted = expected(graph, source.suffix[1:], ending)
                    for program, *found in figures(target):
                        compared += 1
                        if tuple(found) != wanted:
                            wrong += 1
                            print(f"{source.name} as {ending}, network {seed}: {program} reads {found}, not {wanted}")
    print(f"{compared} readings compared, {wrong} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
