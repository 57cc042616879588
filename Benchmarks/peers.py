"""Times our measures and those of other programs on the same graphs, turn by turn, and prints a table.

    peers.py RAMURE-BENCH GRAPH-FOLDER full|short [LIMIT]

Each program holds its graph in a process of its own and is asked for one run after another: ours, the next, the one after,
and again. Two threads for those that have them. Who takes longer than the limit is stopped and not asked again.
"""

import math
import os
import statistics
import sys
import tempfile
from pathlib import Path

from worker import Worker

PROGRAMS = ["igraph", "networkit", "rustworkx", "networkx"]
LINEAR = ["pagerank", "eigenvector", "hits", "katz", "core", "components", "triangles", "clustering", "articulation",
          "constraint", "effective-size"]
ALL_PAIRS = ["betweenness", "edge-betweenness", "closeness", "harmonic"]
SIZES = {"full": (5, 120.0), "short": (3, 1.0)}  # runs, and the limit in seconds
HERE = Path(__file__).parent


def largest_eigenvalue(path):
    import numpy as np
    import scipy.sparse as sparse
    from program import read

    nodes, edges = read(path)
    ends = np.array(edges).T
    ties = sparse.coo_matrix((np.ones(len(edges)), ends), shape=(nodes, nodes))
    return float(sparse.linalg.eigsh((ties + ties.T).tocsr(), k=1, which="LA", return_eigenvectors=False)[0])


def agree(measure, ours, theirs):
    """How far theirs are from ours at most, relative to the largest, brought to the same scale; None: not comparable."""
    if len(ours) != len(theirs):
        return None
    if measure == "components":  # the same partition, whatever the numbers
        return 0.0 if len(set(zip(ours, theirs))) == len(set(ours)) == len(set(theirs)) else 1.0
    if measure == "edge-betweenness":  # edges may be in another order
        ours, theirs = sorted(ours), sorted(theirs)
    pairs = [(a, b) for a, b in zip(ours, theirs) if not (math.isnan(a) and math.isnan(b))]
    if any(math.isnan(a) or math.isnan(b) for a, b in pairs):
        return 1.0
    top = max((abs(a) for a, _ in pairs), default=0), max((abs(b) for _, b in pairs), default=0)
    return max((abs(a / (top[0] or 1) - b / (top[1] or 1)) for a, b in pairs), default=0.0)


def figures(file):
    return [float(line) for line in file.read_text(encoding="ascii").split()]


def compare(measure, graph, ours, peers, runs, limit, attenuation, folder):
    """The median of each program, or why there is none; and how far its figures are from ours."""
    times, states, apart = {"ramure": []}, {}, {}
    mine = folder / "ramure"
    for turn in range(runs):
        name = f"katz:{attenuation!r}" if measure == "katz" else measure
        answer = ours.ask(name, None)
        if isinstance(answer, str):
            sys.exit(f"{name}: ours {answer}")
        times["ramure"].append(answer)
        for name, peer in peers.items():
            if name in states or peer.measures is not None and measure not in peer.measures:
                continue
            # Who needs long is not asked as often.
            if turn > 0 and times[name][0] * runs > limit:
                continue
            file = folder / name
            answer = peer.ask(f"{measure} {attenuation!r} {file}", limit)
            if isinstance(answer, str):
                states[name] = answer
                continue
            times.setdefault(name, []).append(answer)
            if turn == 0:
                different = peer.different.get(measure)
                apart[name] = different or agree(measure, figures(mine), figures(file))
    return {name: statistics.median(values) for name, values in times.items() if values}, states, apart


def main(bench, folder, size, limit=None):
    runs, limit = SIZES[size][0], float(limit or SIZES[size][1])
    os.environ.update(OMP_NUM_THREADS="2", RAYON_NUM_THREADS="2", PYTHONDONTWRITEBYTECODE="1")
    print("| measure | graph | ours, s | " + " | ".join(PROGRAMS) + " | ours / fastest |")
    print("|---|---|--:|" + "--:|" * (len(PROGRAMS) + 1))
    wrong = []
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        for graph in sorted(Path(folder).glob("*.txt")):
            attenuation = 0.85 / largest_eigenvalue(graph)
            ours = Worker([bench, str(graph), "--scores", str(scratch / "ramure"), "-"], None)
            peers = {name: Worker([sys.executable, "-W", "ignore", str(HERE / "program.py"), name, str(graph)], name) for name in PROGRAMS}
            measures = LINEAR if graph.stem.startswith("scale-free-200k") else LINEAR + ALL_PAIRS
            for measure in measures:
                medians, states, apart = compare(measure, graph, ours, peers, runs, limit, attenuation, scratch)
                print(row(measure, graph.stem, medians, states, apart), flush=True)
                wrong += [f"{measure} on {graph.stem}: {name} is {far:.1e} apart" for name, far in apart.items()
                          if is_apart(far)]
            for worker in [ours, *peers.values()]:
                worker.stop()
    print("\nFastest of those who agree in bold. * other definition: only time is compared. ~ figures further apart than 1e-6.")
    print("\n".join(wrong))


def row(measure, graph, medians, states, apart):
    theirs = {name: seconds for name, seconds in medians.items() if name != "ramure"}
    # Whose figures are wrong is not the fastest to find them.
    best = min((seconds for name, seconds in theirs.items() if not is_apart(apart.get(name))), default=None)
    cells = []
    for name in PROGRAMS:
        if name not in theirs:
            cells.append(states.get(name, "–"))
            continue
        far = apart.get(name)
        mark = "\\*" if isinstance(far, str) else "~" if is_apart(far) else ""
        bold = "**" if theirs[name] == best else ""
        cells.append(f"{bold}{said(theirs[name])}{bold}{mark}")
    ratio = f"{medians['ramure'] / best:.2f}" if best else "–"
    return f"| {measure} | {graph} | {said(medians['ramure'])} | " + " | ".join(cells) + f" | {ratio} |"


def is_apart(far):
    return isinstance(far, float) and far > 1e-6


def said(seconds):
    return f"{seconds:.4f}" if seconds < 0.1 else f"{seconds:.2f}"


if __name__ == "__main__":
    main(*sys.argv[1:5])
