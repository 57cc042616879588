#!/usr/bin/env python3
"""Holds `ramure metrics` against its definitions, over seeded networks, in every view; and every verb against nonsense.

    sweep.py RAMURE SEEDS [FIRST]

Prints each difference with the seed and the call that shows it, and ends with the counts. Exits with 1 where there is one.
"""

import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from decimal import Decimal

sys.dont_write_bytecode = True
import calls
from definitions import figures, matrix, radius, strong_parts
from networks import Case

UNDEFINED = {"eigenvector", "hub", "authority", "katz", "pagerank"}
LABELS = {"component", "strong-component", "community"}
NODES = """degree in-degree out-degree strength in-strength out-strength betweenness closeness harmonic eccentricity reach
    reach-efficiency eigenvector katz pagerank hub authority core clustering triangles constraint effective-size efficiency
    coordinator itinerant gatekeeper representative liaison ei-index participation within-module-z articulation component
    strong-component""".split()
TIES = ["edge-betweenness", "bridge", "weight"]
WHOLE = """nodes edges density reciprocity transitivity average-clustering components isolates strong-components
    articulation-points bridges blocks diameter radius average-path-length small-world degree-assortativity
    degree-centralisation betweenness-centralisation closeness-centralisation network-ei-index modularity
    group-assortativity""".split()


def agree(found, expected, relative=1e-9):
    if found is None or expected is None:
        return found is expected
    found, expected = float(found), float(expected)
    return abs(found - expected) <= relative * max(abs(found), abs(expected)) + 1e-12


class Sweep:
    def __init__(self, ramure, folder):
        self.ramure, self.folder = ramure, folder
        self.checked, self.faults = 0, []

    def run(self, seed):
        case = Case(seed)
        draw = case.draw
        for form, directed in [("all", False), ("all", True), ("bipartite", draw.random() < 0.3), ("actors", False),
                               ("partners", False)]:
            if form != "all" and not case.joints and draw.random() < 0.7:
                continue
            meanings = [None]
            weighted = any(weight is not None for _, _, _, weight in case.relations)
            if form in ("all", "bipartite") and weighted:
                meanings.append("strength" if case.weights == "zeros" or draw.random() < 0.4 else "distance")
            for meaning in meanings:
                scale = Decimal(draw.choice(["1", "10", "0.1", "0.01"])) if meaning else Decimal(1)
                grouping = draw.choice(["kind", "subkind", "territory"])
                renaming = case.renaming if draw.random() < 0.5 else None
                self.hold(case, form, directed, meaning, grouping, scale, renaming)

    def hold(self, case, form, directed, meaning, grouping, scale, renaming):
        options = ["--by", grouping] + (["--directed"] if directed else [])
        options += ["--project", form] if form != "all" else []
        options += ["--weight", "w", "--weight-is", meaning] if meaning else []
        path = os.path.join(self.folder, f"{case.seed}-{form}-{directed}-{meaning}.yaml")
        with open(path, "w", encoding="utf-8") as file:
            file.write(case.written(scale, renaming))
        view = case.view(form, directed, meaning, grouping, scale)
        call = [self.ramure, "metrics", path, "--format", "json", "--metrics", ",".join(NODES + TIES + WHOLE)] + options
        answer = subprocess.run(call, capture_output=True, text=True, timeout=120)
        if answer.returncode != 0:
            # An attribute that no relation has cannot weigh; a network without actors has no such view.
            if answer.returncode == 64 and not view.arcs:
                os.unlink(path)
                return
            self.report(case, call, f"exit {answer.returncode}: {answer.stderr.strip()}")
            return
        before = len(self.faults)
        self.compare(case, call, json.loads(answer.stdout), view, renaming)
        if len(self.faults) == before:
            os.unlink(path)

    def compare(self, case, call, found, view, renaming):
        back = {fresh: name for name, fresh in renaming.items()} if renaming else None

        def name(node):
            return back[node] if back else node

        of_nodes, of_ties, of_whole = figures(view)
        rows = {name(row["id"]): row for row in found["nodes"]}
        if sorted(rows) != view.nodes:
            self.report(case, call, f"nodes {sorted(rows)}, not {view.nodes}")
            return
        for metric, expected in of_nodes.items():
            for node in view.nodes:
                relative = 1e-6 if metric == "katz" else 1e-9
                self.check(case, call, f"{metric} of {node}", rows[node][metric], expected[node], relative)
        ties = {}
        for row in found["edges"]:
            ends = (name(row["from"]), name(row["to"]))
            ties[ends if view.directed else tuple(sorted(ends))] = row
        if sorted(ties) != view.ties():
            self.report(case, call, f"ties {sorted(ties)}, not {view.ties()}")
            return
        for metric, expected in of_ties.items():
            for tie in view.ties():
                self.check(case, call, f"{metric} of {tie}", ties[tie][metric], expected[tie])
        for metric in WHOLE:
            self.check(case, call, metric, found["network"][metric], of_whole[metric])
        self.spectral(case, call, rows, view)
        self.labels(case, call, rows, view)

    def spectral(self, case, call, rows, view):
        """Eigenvectors are held against their own equations, and against the largest eigenvalue."""
        ties = [[float(value) for value in row] for row in matrix(view)]
        scores = [rows[node]["eigenvector"] for node in view.nodes]
        largest = radius(ties)
        if (scores[0] is None) != (largest < 1e-6):
            self.report(case, call, f"eigenvector {scores}, largest eigenvalue {largest}")
        elif scores[0] is not None:
            size = range(len(scores))
            for place in size:
                flow = sum(ties[other][place] * scores[other] for other in size)
                self.check(case, call, f"eigenvector at {view.nodes[place]}", flow, largest * scores[place], 1e-5)
            self.check(case, call, "eigenvector's length", sum(score * score for score in scores), 1)
        if not view.arcs:
            return
        hubs = [rows[node]["hub"] for node in view.nodes]
        authorities = [rows[node]["authority"] for node in view.nodes]
        if hubs[0] is None:
            self.report(case, call, "no hubs")
            return
        self.check(case, call, "hubs", sum(hubs), 1)
        self.check(case, call, "authorities", sum(authorities), 1)
        size = range(len(hubs))
        ahead = [sum(ties[place][other] * authorities[other] for other in size) for place in size]
        back = [sum(ties[other][place] * hubs[other] for other in size) for place in size]
        for what, scores, flow in [("hub", hubs, ahead), ("authority", authorities, back)]:
            for place in size:
                self.check(case, call, f"{what} of {view.nodes[place]}", flow[place] / sum(flow), scores[place], 1e-6)

    def labels(self, case, call, rows, view):
        for metric, parts in [("component", view.components()), ("strong-component", strong_parts(view))]:
            expected = {frozenset(part) for part in parts}
            found = {}
            for node in view.nodes:
                found.setdefault(rows[node][metric], set()).add(node)
            if {frozenset(part) for part in found.values()} != expected:
                self.report(case, call, f"{metric}: {found}, not {expected}")
            self.checked += 1

    def check(self, case, call, what, found, expected, relative=1e-9):
        self.checked += 1
        if not agree(found, expected, relative):
            self.report(case, call, f"{what}: {found}, not {expected if expected is None else float(expected)}")

    def report(self, case, call, text):
        self.faults.append(f"seed {case.seed}: {text}\n    {' '.join(call[1:3] + call[7:])}")


def sweep(ramure, folder, seed):
    """All that is held against something for one seed: figures, calls, and what was wrong."""
    figures = Sweep(ramure, folder)
    figures.run(seed)
    tried, faults = calls.run(ramure, seed, folder)
    return figures.checked, tried, figures.faults + faults


def main():
    ramure, seeds = os.path.abspath(sys.argv[1]), int(sys.argv[2])
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    folder = tempfile.mkdtemp(prefix="sweep-")
    with ProcessPoolExecutor() as pool:
        done = list(pool.map(partial(sweep, ramure, folder), range(first, first + seeds)))
    figures, tried, faults = sum(one for one, _, _ in done), sum(one for _, one, _ in done), []
    for _, _, found in done:
        faults += found
    for fault in faults[:40]:
        print(fault)
    if len(faults) > 40:
        print(f"… and {len(faults) - 40} more")
    print(f"{seeds} networks, {figures} figures and {tried} calls held against what they must be: "
          f"{len(faults)} differences" + (f" (inputs in {folder})" if faults else ""))
    if not faults:
        os.rmdir(folder)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
