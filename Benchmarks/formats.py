#!/usr/bin/env python3
"""formats.py RAMURE [EDGES]: how long files of graph formats take to read, beside igraph and NetworkX reading the same file into a graph,
whole processes by turns, medians of three. The graph is drawn at random: a fifth as many nodes as edges, no attributes."""

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

IGRAPH = "import igraph, sys; g = igraph.Graph.Read(sys.argv[1], format={format!r}); print(g.vcount(), g.ecount())"
NETWORKX = "import json, networkx as nx, sys; g = {call}; print(g.number_of_nodes(), g.number_of_edges())"
# The ending of the file, and who else reads it, by a line of Python.
FORMATS = {
    "graphml": {"igraph": IGRAPH.format(format="graphml"), "NetworkX": NETWORKX.format(call="nx.read_graphml(sys.argv[1])")},
    "gexf": {"NetworkX": NETWORKX.format(call="nx.read_gexf(sys.argv[1])")},
    "gml": {"igraph": IGRAPH.format(format="gml")},
    "net": {"igraph": IGRAPH.format(format="pajek")},
    "nodelink.json": {"NetworkX": NETWORKX.format(call="nx.node_link_graph(json.load(open(sys.argv[1])), edges='edges')")},
    "cyjs": {"NetworkX": NETWORKX.format(call="nx.cytoscape_graph(json.load(open(sys.argv[1])))")},
    "jgf": {},
    "cx2": {},
    "hif": {},
    "json": {},
    "txt": {"igraph": IGRAPH.format(format="ncol")},
}


def timed(command):
    """Seconds, megabytes, and what was printed."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    said = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise RuntimeError(f"{' '.join(command[:3])}: {status}")
    return time.monotonic() - begin, used.ru_maxrss / 1024, said.strip()


def main(ramure, edges="1000000"):
    edges = int(edges)
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        drawn = os.path.join(folder, "graph.txt")
        with open(drawn, "w") as file:
            for _ in range(edges):
                file.write(f"n{chance.randrange(edges // 5)} n{chance.randrange(edges // 5)}\n")
        print("| file | size | who | seconds | memory |\n|---|---|---|---|---|")
        for ending, others in FORMATS.items():
            path = os.path.join(folder, "graph." + ending)
            if path != drawn:
                subprocess.run([ramure, "convert", drawn, path, "--quiet"], check=True)
            readers = {"ramure": [ramure, "info", path, "--quiet"]}
            readers |= {name: [sys.executable, "-c", line, path] for name, line in others.items()}
            runs = {name: [] for name in readers}
            for _ in range(3):
                for name, command in readers.items():
                    runs[name].append(timed(command))
            for name, found in runs.items():
                size = f"{os.path.getsize(path) / 1e6:.0f} MB" if name == "ramure" else ""
                seconds, memory = (statistics.median(run[part] for run in found) for part in (0, 1))
                print(f"| {ending if size else ''} | {size} | {name} | {seconds:.1f} | {memory:.0f} MB |", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
