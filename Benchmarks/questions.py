"""Times questions as they are asked: a whole command, reading the file included, beside a NetworkX script.

    questions.py RAMURE FOLDER [CSV-FOLDER…]

FOLDER is where a registry of 300,000 nodes is made, once, from a fixed seed. Each question is asked of it and of every other
folder, five times by each in turn; medians are printed as a table. The script that asks NetworkX is `questions_peer.py`:
it reads the same two tables with the csv module and answers with as many lines.
"""

import csv
import random
import statistics
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

RUNS = 5
PEER = Path(__file__).with_name("questions_peer.py")


def registry(folder, actors=180_000, projects=120_000, relations=700_000, seed=11):
    """Organisations, and the projects they take part in: the more, the likelier the next; five kinds of organisation."""
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
        joined = []
        for _ in range(relations):
            actor = stream.choice(joined) if joined and stream.random() < 0.5 else stream.randrange(actors)
            joined.append(actor)
            project = stream.randrange(projects)
            table.writerow([f"a{actor:06d}", f"p{project:06d}", "participatesIn", stream.randrange(2000, 2025)])


def questions(folder):
    """The same questions of any folder: about the first and the last node that have ties, about two that share one, about
    the two commonest kinds of those that relations go out from."""
    with open(folder / "edges.csv", newline="") as file:
        pairs = [(row["source"], row["target"]) for row in csv.DictReader(file)]
    with open(folder / "nodes.csv", newline="") as file:
        rows = {row["id"]: row for row in csv.DictReader(file)}
    tied = sorted({node for pair in pairs for node in pair})
    first, last = tied[0], tied[-1]
    sources = {}
    for source, target in pairs:
        sources.setdefault(target, set()).add(source)
    sharing = next(sorted(sources[target])[:2] for target in sorted(sources) if len(sources[target]) > 1)
    kinds = Counter(rows[source]["kind"] for source in {source for source, _ in pairs})
    one, other = [kind for kind, _ in (kinds.most_common(2) + Counter(row["kind"] for row in rows.values()).most_common(2))][:2]
    return {
        "path": [first, last],
        "path --count 10": [first, last, "--count", "10"],
        "common": sharing,
        "neighbors --depth 2": [first, "--depth", "2"],
        "reach --new-ties 0": ["--from", one, "--to", other, "--new-ties", "0"],
        "find": [rows[last]["name"].split(" ", 1)[-1]],
    }


def timed(command):
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    elapsed = time.perf_counter() - start
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(map(str, command))}: {done.stderr.decode()}")
    return elapsed


def main():
    ramure, made, *others = sys.argv[1:]
    registry(Path(made))
    print("| question | graph | ramure, s | NetworkX, s | ratio |\n|---|---|--:|--:|--:|")
    for folder in [*map(Path, others), Path(made)]:
        for question, arguments in questions(folder).items():
            verb = question.split()[0]
            ours, theirs = [], []
            for _ in range(RUNS):
                ours.append(timed([ramure, verb, folder, *arguments, "--format", "csv", "--quiet"]))
                theirs.append(timed([sys.executable, PEER, verb, folder, *arguments]))
            mine, peer = statistics.median(ours), statistics.median(theirs)
            print(f"| `{question}` | {folder.name} | {mine:.3f} | {peer:.2f} | {mine / peer:.2f} |", flush=True)


main()
