"""Times questions as they are asked: a whole command, reading the file included, beside a NetworkX script.

    questions.py RAMURE FOLDER [CSV-FOLDER…]

FOLDER is where a registry of 300,000 nodes and 1,000,000 relations is made, once, from a fixed seed. Each question is asked
of it and of every other folder, three times by each in turn; medians are printed as a table. The script that asks NetworkX is
`questions_peer.py`: it reads the same two tables with the csv module; after two minutes it is stopped, and not asked again.
The answers have to be the same: of paths, their lengths, and where all are asked for, the paths themselves; of the rest, who
is there, called what, of which kind and how far. Of what is common and of neighbours there may be several shortest ways:
those of ours are checked by the tables, with all their relations.
"""

import csv
import io
import itertools
import random
import statistics
import subprocess
import sys
import time
from pathlib import Path

RUNS = 3
LIMIT = 120
# Words for kinds of actors that ours takes for finer kinds of organisations.
BROADER = dict.fromkeys(["association", "foundation", "company", "academic", "localAuthority"], "organisation")
PEER = Path(__file__).with_name("questions_peer.py")


def registry(folder, actors=180_000, projects=120_000, relations=1_000_000, seed=11):
    """Organisations, and the projects they take part in: most in one, some in hundreds; five kinds of organisation."""
    folder.mkdir(parents=True, exist_ok=True)
    if (folder / "edges.csv").exists():
        return
    stream = random.Random(seed)
    kinds = ["association", "foundation", "company", "academic", "localAuthority"]
    words = ["Lake", "River", "North", "Open", "Common", "Green", "Civic", "Harbour", "Valley", "Bright"]
    with open(folder / "nodes.csv", "w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["id", "kind", "name"])
        for number in range(actors):
            name = f"{stream.choice(words)} {stream.choice(words)} Initiative {number}"
            table.writerow([f"a{number:06d}", stream.choice(kinds), name])
        for number in range(projects):
            table.writerow([f"p{number:06d}", "partnership", f"Project {stream.choice(words)} {number}"])
    with open(folder / "edges.csv", "w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["source", "target", "kind", "start"])
        for _ in range(relations):
            actor = min(int(stream.paretovariate(0.9)) - 1, actors - 1) if stream.random() < 0.4 else stream.randrange(actors)
            project = stream.randrange(projects)
            table.writerow([f"a{actor:06d}", f"p{project:06d}", "participatesIn", stream.randrange(2000, 2025)])


class Tables:
    """A folder as its tables say it, to find questions for it and to check answers by."""

    def __init__(self, folder):
        with open(folder / "nodes.csv", newline="") as file:
            self.nodes = {row["id"]: row for row in csv.DictReader(file)}
        self.degree = {}
        # The kinds and starts of all relations between two, each with who it goes out from.
        self.relations = {}
        with open(folder / "edges.csv", newline="") as file:
            for row in csv.DictReader(file):
                source, target = row["source"], row["target"]
                self.degree[source] = self.degree.get(source, 0) + 1
                self.degree[target] = self.degree.get(target, 0) + 1
                relation = (source, row["kind"], row.get("start", row.get("date", "")))
                self.relations.setdefault(frozenset((source, target)), []).append(relation)

    def questions(self):
        """Of two nodes far apart in the order of the file that have ties, of two with most ties, and of two kinds."""
        tied = [node for node in self.nodes if self.degree.get(node, 0) > 1]
        first, last = tied[0], tied[-1]
        hubs = sorted(tied, key=lambda node: (-self.degree[node], node))[:2]
        kinds = sorted({row["kind"] for row in self.nodes.values()})
        return {
            "path": [first, last],
            "path --count 10": [first, last, "--count", "10"],
            "path --all --within 3": [*hubs, "--all", "--within", "3"],
            "common": hubs,
            "neighbors --depth 2": [first, "--depth", "2"],
            "reach --new-ties 0": ["--from", kinds[0], "--to", kinds[-1], "--new-ties", "0"],
            "find": [self.nodes[last]["name"].split(" ", 1)[-1]],
        }


def differing(verb, arguments, ours, theirs, tables):
    """What of two answers is not the same, in a few words; None where all is that has to be."""
    ours, theirs = list(csv.DictReader(io.StringIO(ours))), list(csv.reader(io.StringIO(theirs)))
    if verb == "path":
        is_all = "--all" in arguments
        mine = steps([row["path"], row["from"], row["to"]] for row in ours)
        peer = steps(row[:1] + row[2::2] for row in theirs)
        same = sorted(mine) == sorted(peer) if is_all else sorted(map(len, mine)) == sorted(map(len, peer))
        return None if same else f"{len(mine)} paths and {len(peer)}"
    columns = ["kind", "id", "name"] + {"common": ["actor", "actor_name", "distance"], "find": []}.get(verb, ["distance"])
    places = {"common": [2, 0, 1, 3, 4, 5], "neighbors": [6, 4, 5, 0], "reach": [2, 0, 1, 3], "find": [2, 0, 1]}[verb]
    mine = {tuple(row[column] for column in columns) for row in ours}
    said = {tuple(row[place] for place in places) for row in theirs}
    peer = {(BROADER.get(kind, kind), *rest) for kind, *rest in said}
    if mine != peer:
        return f"{min(mine ^ peer)} is in one only"
    if verb == "common":
        return next((f"the way of {row}" for row in ours if not is_way(row, set(arguments), tables)), None)
    if verb == "neighbors":
        return ties_differing(ours, tables)
    return None


def steps(rows):
    """The nodes of each path, from rows of its number and two that follow each other, a row for each relation."""
    paths = {}
    for number, one, other in rows:
        path = paths.setdefault(number, [one])
        if path[-1] == one:
            path.append(other)
    return list(paths.values())


def is_way(row, actors, tables):
    """Whether a row of what is common has a way with all relations of each step, in their order; one that ties two of the
    actors directly, one of theirs."""
    way = [row["actor"], *row["through"].split(), row["id"]]
    pairs = [tables.relations.get(frozenset(step), []) for step in itertools.pairwise(way)]
    kinds = [kind for relations in pairs for _, kind, _ in relations]
    if row["id"] in actors:
        return len(way) == 2 and row["relations"] in kinds
    return len(way) == int(row["distance"]) + 1 and all(pairs) and row["relations"].split() == kinds


def ties_differing(rows, tables):
    """Whether everyone has all relations with the one that leads there, who is nearer; the first that has not."""
    distances = {row["id"]: int(row["distance"]) for row in rows}
    told = {}
    for row in rows:
        source = row["through"] if row["direction"] == "forward" else row["id"]
        told.setdefault((row["through"], row["id"]), []).append((source, row["relation"], row["start"]))
    for (through, node), relations in told.items():
        if sorted(relations) != sorted(tables.relations.get(frozenset((through, node)), [])):
            return f"the relations of {node} with {through}"
        if distances.get(through, 0) != distances[node] - 1:
            return f"the distance of {node}"
    return None


def timed(command):
    """Seconds and output; more seconds than the limit and nothing where it had to be stopped."""
    start = time.perf_counter()
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        return time.perf_counter() - start, None
    elapsed = time.perf_counter() - start
    # A question may be answered with no.
    if done.returncode not in (0, 1) or done.returncode == 1 and b"Traceback" in done.stderr:
        sys.exit(f"{' '.join(map(str, command))}: {done.stderr.decode()}")
    return elapsed, done.stdout.decode()


def main():
    ramure, made, *others = sys.argv[1:]
    registry(Path(made))
    print("| question | graph | ramure, s | NetworkX, s | ratio |\n|---|---|--:|--:|--:|")
    for folder in [*map(Path, others), Path(made)]:
        tables = Tables(folder)
        for question, arguments in tables.questions().items():
            verb = question.split()[0]
            ours, theirs, heard = [], [], ""
            for _ in range(RUNS):
                seconds, said = timed([ramure, verb, folder, *arguments, "--format", "csv", "--quiet"])
                ours.append(seconds)
                if heard is not None:
                    seconds, heard = timed([sys.executable, PEER, verb, folder, *arguments])
                    theirs.append(seconds)
            mine, peer = statistics.median(ours), statistics.median(theirs)
            if heard is None:
                print(f"| `{question}` | {folder.name} | {mine:.3f} | > {LIMIT} | < {mine / LIMIT:.2f} |", flush=True)
                continue
            if difference := differing(verb, arguments, said, heard, tables):
                sys.exit(f"{question} of {folder}: {difference}")
            print(f"| `{question}` | {folder.name} | {mine:.3f} | {peer:.2f} | {mine / peer:.2f} |", flush=True)


main()
