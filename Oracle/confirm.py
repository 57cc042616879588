"""Whether `ramure metrics` says of an ecosystem what NetworkX and igraph say of the same rows.

    confirm.py RAMURE ECOSYSTEM...

The rows are read here, not by ramure, where the ecosystem is a folder with nodes.csv and edges.csv; of other files, the
ties are those that `ramure metrics --of edges` lists. Groups are the kinds.
"""

import csv
import subprocess
import sys
from pathlib import Path

from fixture import Fixture
from measures import FAMILIES
from record import Record

# One figure to nine digits; the oracle itself writes twelve, and near 0 that many after the point.
RELATIVE, ABSOLUTE = 1e-9, 1e-12


def rows(ramure, ecosystem, subject):
    command = [ramure, "metrics", ecosystem, "--of", subject, "--metrics", "all", "--by", "kind", "--format", "csv"]
    answer = subprocess.run([*command, "--quiet"], check=True, capture_output=True, text=True).stdout
    return list(csv.DictReader(answer.splitlines()))


def read(ramure, ecosystem, nodes):
    """The ecosystem as the oracle reads networks, its nodes in the order of their ids' bytes."""
    ids = sorted((row["id"] for row in nodes), key=str.encode)
    place = {identifier: number for number, identifier in enumerate(ids)}
    kinds = {row["id"]: row["kind"] for row in nodes}
    groups = sorted(set(kinds.values()), key=str.encode)
    folder = Path(ecosystem)
    if folder.is_dir():
        with open(folder / "edges.csv", newline="", encoding="utf-8") as file:
            ties = [(row["source"], row["target"]) for row in csv.DictReader(file)]
    else:
        ties = [(row["from"], row["to"]) for row in rows(ramure, ecosystem, "edges")]
    edges = {tuple(sorted((place[one], place[other]))) for one, other in ties if one != other}
    return ids, Fixture(
        name=folder.stem, about="", directed=False, nodes=len(ids), edges=sorted(edges),
        groups=[groups.index(kinds[identifier]) for identifier in ids])


def compare(ours, theirs, where, worst):
    """The difference to the other program's figure, as a part of it; 0 where both say there is none."""
    if ours == "" and theirs is None:
        return worst
    if ours == "" or theirs is None:
        sys.exit(f"{where}: {ours or 'nothing'} against {theirs}")
    difference = abs(float(ours) - theirs)
    if difference > max(RELATIVE * abs(theirs), ABSOLUTE):
        sys.exit(f"{where}: {ours} against {theirs}")
    return max(worst, difference / abs(theirs)) if abs(theirs) > 1e-6 else worst


def confirm(ramure, ecosystem):
    nodes = rows(ramure, ecosystem, "nodes")
    ids, fixture = read(ramure, ecosystem, nodes)
    record = Record()
    for family in FAMILIES:
        family.measure(fixture, record)
    ours = {row["id"]: row for row in nodes}
    measures = figures = 0
    worst = 0.0
    # How many ties lead in or out is asked of the directed network even here; the rows before us have no direction.
    for measure in (key for key in nodes[0] if key in record.nodes and not key.startswith(("in-", "out-"))):
        for identifier, theirs in zip(ids, record.nodes[measure], strict=True):
            if measure in ("component", "strong-component"):
                theirs += 1  # People count from 1.
            worst = compare(ours[identifier][measure], theirs, f"{measure} of {identifier}", worst)
            figures += 1
        measures += 1
    ties = {tuple(sorted((row["from"], row["to"]))): row for row in rows(ramure, ecosystem, "edges")}
    for measure in (key for key in next(iter(ties.values()), {}) if key in record.edges):
        for one, other, theirs in record.edges[measure]:
            tie = ties[tuple(sorted((ids[one], ids[other])))]
            worst = compare(tie[measure], theirs, f"{measure} of {ids[one]} and {ids[other]}", worst)
            figures += 1
        measures += 1
    for row in rows(ramure, ecosystem, "network"):
        if row["metric"] in record.network:
            worst = compare(row["value"], record.network[row["metric"]], row["metric"], worst)
            figures += 1
            measures += 1
    print(f"{ecosystem}: {measures} measures, {figures} figures, none off by more than {worst:.0e} of itself")


if __name__ == "__main__":
    for path in sys.argv[2:]:
        confirm(sys.argv[1], path)
