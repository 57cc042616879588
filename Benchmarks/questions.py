"""Times questions as they are asked: a whole command, reading the file included, beside a NetworkX script.

    questions.py RAMURE FOLDER [CSV-FOLDER…]

FOLDER is where a registry of 300,000 nodes and 1,000,000 relations is made, once, from a fixed seed. Each question is asked
of it and of every other folder, three times by each in turn; medians are printed as a table. The script that asks NetworkX is
`questions_peer.py`: it reads the same two tables with the csv module; after two minutes it is stopped, and not asked again.
The answers have to be the same: of paths, their lengths, and where all are asked for, the paths themselves; of the rest, who
is how far. It says less than ours: ids, where ours has names, kinds and relations; and of what is common, neighbours only.
"""

import csv
import io
import random
import statistics
import subprocess
import sys
import time
from pathlib import Path

RUNS = 3
LIMIT = 120
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


def ends(folder):
    """Two nodes far apart in the order of the file that have ties, two with most ties, and two kinds."""
    degree = {}
    with open(folder / "edges.csv", newline="") as file:
        for row in csv.DictReader(file):
            degree[row["source"]] = degree.get(row["source"], 0) + 1
            degree[row["target"]] = degree.get(row["target"], 0) + 1
    with open(folder / "nodes.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    tied = [row["id"] for row in rows if degree.get(row["id"], 0) > 1]
    hubs = sorted(tied, key=lambda node: (-degree[node], node))[:2]
    kinds = sorted({row["kind"] for row in rows})
    name = next(row["name"] for row in rows if row["id"] == tied[-1])
    return tied[0], tied[-1], hubs, kinds, name


def questions(folder):
    first, last, hubs, kinds, name = ends(folder)
    return {
        "path": [first, last],
        "path --count 10": [first, last, "--count", "10"],
        "path --all --within 3": [*hubs, "--all", "--within", "3"],
        "common": hubs,
        "neighbors --depth 2": [first, "--depth", "2"],
        "reach --new-ties 0": ["--from", kinds[0], "--to", kinds[-1], "--new-ties", "0"],
        "find": [name.split(" ", 1)[-1]],
    }


def answer(verb, arguments, ours):
    """What a command said, as the peer says it: a line a path, a neighbour or a searcher; None where it is not compared."""
    rows = list(csv.DictReader(io.StringIO(ours)))
    if verb == "path":
        paths = {}
        for row in rows:  # several relations may be one step
            paths.setdefault(row["path"], {0: row["from"]})[int(row["step"])] = row["to"]
        is_all = "--all" in arguments
        return sorted(",".join([str(len(path) - 1), *(path.values() if is_all else [])]) for path in paths.values())
    if verb == "common":
        return sorted({row["id"] for row in rows if row["distance"] == "1"})
    if verb in ("neighbors", "reach"):
        return sorted({f"{row['id']},{row['distance']}" for row in rows})
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
        for question, arguments in questions(folder).items():
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
            expected = answer(verb, arguments, said)
            if expected is not None and expected != sorted(heard.splitlines()):
                sys.exit(f"{question} of {folder}: {len(expected)} lines differ from {len(heard.splitlines())}")
            print(f"| `{question}` | {folder.name} | {mine:.3f} | {peer:.2f} | {mine / peer:.2f} |", flush=True)


main()
