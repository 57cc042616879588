"""Whether graph files go from NetworkX and igraph through `ramure convert` and back with the same ties and weights.

    formats.py RAMURE [NETWORKS]

Random networks, half of them directed, are written by both programs in every format they write; each file is converted into
every graph format, and read again by both. Nodes, edges, direction and the sum of the weights have to be the same.
"""

import random
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

import igraph
import networkx

READERS = {
    "graphml": (networkx.read_graphml, "graphml"),
    "gexf": (networkx.read_gexf, None),
    "gml": (networkx.read_gml, "gml"),
    "net": (networkx.read_pajek, "pajek"),
}
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
    graph = read(path)
    weights = sum(float(data.get("weight", 1)) for *_, data in graph.edges(data=True))
    yield "NetworkX", graph.number_of_nodes(), graph.number_of_edges(), graph.is_directed(), weights
    if other:
        graph = igraph.Graph.Read(str(path), format=other)
        weights = sum(graph.es["weight"]) if "weight" in graph.es.attributes() else graph.ecount()
        yield "igraph", graph.vcount(), graph.ecount(), graph.is_directed(), weights


def main(ramure, networks=10):
    warnings.simplefilter("ignore")
    compared, wrong = 0, 0
    for seed in range(int(networks)):
        graph = network(seed)
        expected = (NODES, EDGES, graph.is_directed(), sum(weight for *_, weight in graph.edges.data("weight")))
        with tempfile.TemporaryDirectory() as folder:
            folder = Path(folder)
            for source in written(graph, folder):
                for ending in READERS:
                    target = folder / f"ramure.{ending}"
                    subprocess.run([ramure, "convert", source, target, "--quiet"], check=True, capture_output=True)
                    for program, *found in figures(target):
                        compared += 1
                        if tuple(found) != expected:
                            wrong += 1
                            print(f"{source.name} as {ending}, network {seed}: {program} reads {found}, not {expected}")
    print(f"{compared} readings compared, {wrong} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
