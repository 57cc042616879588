#!/usr/bin/env python3
"""formats.py RAMURE [EDGES]: how long files of graph formats take to read, beside igraph, NetworkX and NetworKit reading the same file into a
graph, and pandas, pyarrow and DuckDB reading it into a table; whole processes by turns, medians of three. The graph is drawn at random: a fifth as many nodes as edges, no attributes."""

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
    "numbers.txt": {
        "igraph": IGRAPH.format(format="edgelist"),
        "NetworKit": "import networkit, sys; g = networkit.readGraph(sys.argv[1], networkit.Format.EdgeListSpaceZero); "
        "print(g.numberOfNodes(), g.numberOfEdges())",
    },
    "csv": {
        "pandas": "import pandas, sys; print(*(len(pandas.read_csv(f'{sys.argv[1]}/{n}.csv')) for n in ('nodes', 'edges')))",
        "pyarrow": "import pyarrow.csv, sys; "
        "print(*(pyarrow.csv.read_csv(f'{sys.argv[1]}/{n}.csv').num_rows for n in ('nodes', 'edges')))",
        "DuckDB": "import duckdb, sys\nfor n in ('nodes', 'edges'): "
        "duckdb.sql(f\"create table {n} as from '{sys.argv[1]}/{n}.csv'\"); print(duckdb.sql(f'select count(*) from {n}'))",
    },
    "mtx": {},
    "dl": {},
    "adjlist": {},
    "multilayer": {},
    "xgmml": {},
    "db": {},
    "ttl": {},
    "jsonld": {},
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


def size_of(path):
    if os.path.isdir(path):
        return sum(size_of(os.path.join(path, name)) for name in os.listdir(path))
    return os.path.getsize(path)


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
            if ending == "numbers.txt":
                with open(drawn) as names, open(path, "w") as file:
                    file.write(names.read().replace("n", ""))
            elif path != drawn:
                to = ["--to", ending] if ending == "csv" else []
                subprocess.run([ramure, "convert", drawn, path, "--quiet", *to], check=True)
            readers = {"ramure": [ramure, "validate", path, "--quiet"]}
            readers |= {name: [sys.executable, "-c", line, path] for name, line in others.items()}
            runs = {name: [] for name in readers}
            for _ in range(3):
                for name, command in readers.items():
                    runs[name].append(timed(command))
            for name, found in runs.items():
                size = f"{size_of(path) / 1e6:.0f} MB" if name == "ramure" else ""
                seconds, memory = (statistics.median(run[part] for run in found) for part in (0, 1))
                print(f"| {ending if size else ''} | {size} | {name} | {seconds:.2f} | {memory:.0f} MB |", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
