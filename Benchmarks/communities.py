"""Times searches for communities, ours and those of other programs, and says how good what they find is.

    communities.py RAMURE-BENCH GRAPH-FOLDER full|short [LIMIT]

Turn by turn, as in peers.py. Time alone means nothing here: beside it stand the modularity of the middle run and of the
best, and how many bits the map equation takes, all computed in one way from what was found. Everybody is given another
seed each time.
"""

import os
import statistics
import sys
import tempfile
from pathlib import Path

import numpy as np

from peers import figures, said
from program import read
from worker import Worker

# Who is asked for what, in the order of the table.
SEARCHES = [
    ("Leiden", "ramure", "leiden"),
    ("Leiden, 1 restart", "ramure", "leiden-1"),
    ("Leiden, quick", "ramure", "leiden-quick"),
    ("Leiden, to the end", "igraph", "leiden"),
    ("Leiden, 2 iterations", "igraph", "leiden-2"),
    ("Leiden, to the end", "leidenalg", "leiden"),
    ("Leiden, 2 iterations", "leidenalg", "leiden-2"),
    ("parallel Leiden", "networkit", "leiden"),
    ("Louvain, 1 restart", "ramure", "louvain"),
    ("Louvain", "igraph", "louvain"),
    ("Louvain (PLM)", "networkit", "louvain"),
    ("Louvain (PLM), refined", "networkit", "louvain-refined"),
    ("Louvain", "networkx", "louvain"),
    ("label propagation", "ramure", "label-propagation"),
    ("label propagation", "igraph", "label-propagation"),
    ("label propagation", "networkit", "label-propagation"),
    ("label propagation", "networkx", "label-propagation"),
    ("Infomap, 10 restarts", "ramure", "infomap"),
    ("Infomap, 1 restart", "ramure", "infomap-1"),
    ("Infomap, 10 trials", "igraph", "infomap"),
    ("Infomap, 1 trial", "igraph", "infomap-1"),
]
PEERS = ["igraph", "leidenalg", "networkit", "networkx"]
SIZES = {"full": (10, 60.0), "short": (3, 1.0)}  # runs, and the limit in seconds
HERE = Path(__file__).parent


class Graph:
    """What it takes to judge a partition of an undirected network."""

    def __init__(self, path):
        self.nodes, edges = read(path)
        self.ends = np.array(edges, dtype=np.int64).reshape(-1, 2)
        self.degrees = np.bincount(self.ends.ravel(), minlength=self.nodes)

    def judge(self, groups):
        """Modularity, bits, and how many communities."""
        _, groups = np.unique(np.array(groups), return_inverse=True)
        count, tie_ends = groups.max() + 1, 2 * len(self.ends)
        ends = groups[self.ends]
        within = np.bincount(ends[ends[:, 0] == ends[:, 1], 0], minlength=count) * 2 / tie_ends
        visits = np.bincount(groups, weights=self.degrees, minlength=count) / tie_ends
        leaving = visits - within
        bits = term(leaving.sum()) + (term(leaving + visits) - 2 * term(leaving)).sum()
        return within.sum() - (visits**2).sum(), bits - term(self.degrees / tie_ends).sum(), int(count)


def term(shares):
    return np.where(shares > 0, shares * np.log2(np.maximum(shares, 1e-300)), 0.0)


def run(graph, workers, runs, limit, scratch):
    """For each search its times and what was found, or why there is none."""
    found, states = {}, {}
    for turn in range(runs):
        for search in SEARCHES:
            _, program, measure = search
            # Who needs long is not asked as often.
            if search in states or turn > 0 and found[search][0][0] * runs > limit:
                continue
            file = scratch / program
            line = f"{measure}:{turn + 1}" if program == "ramure" else f"{measure} 0.0 {file}"
            answer = workers[program].ask(line, limit)
            if isinstance(answer, str):
                states[search] = answer
            else:
                found.setdefault(search, []).append((answer, *graph.judge(figures(file))))
    return found, states


def main(bench, folder, size, limit=None):
    runs, limit = SIZES[size][0], float(limit or SIZES[size][1])
    os.environ.update(OMP_NUM_THREADS="2", PYTHONDONTWRITEBYTECODE="1")
    print("| graph | search | program | s | Q, middle | Q, best | bits, least | communities |")
    print("|---|---|---|--:|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        for path in sorted(Path(folder).glob("*.txt")):
            workers = {"ramure": Worker([bench, str(path), "--scores", str(scratch / "ramure"), "-"], None)}
            for name in PEERS:
                command = [sys.executable, "-W", "ignore", str(HERE / "program.py"), name, str(path)]
                workers[name] = Worker(command, name)
            found, states = run(Graph(path), workers, runs, limit, scratch)
            for search in SEARCHES:
                print(row(path.stem, search, found.get(search), states.get(search)), flush=True)
            for worker in workers.values():
                worker.stop()


def row(graph, search, found, state):
    start = f"| {graph} | {search[0]} | {search[1]} | "
    if not found:
        return start + f"{state} | – | – | – | – |"
    seconds, qualities, bits, counts = map(list, zip(*found, strict=True))
    middle = statistics.median_low(qualities)
    return start + (
        f"{said(statistics.median(seconds))} | {middle:.5f} | {max(qualities):.5f} | {min(bits):.4f} | "
        f"{counts[qualities.index(middle)]} |")


if __name__ == "__main__":
    main(*sys.argv[1:5])
