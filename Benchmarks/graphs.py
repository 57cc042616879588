"""Writes the graphs that are timed, from fixed seeds, and turns folders of nodes.csv and edges.csv into the same form.

    graphs.py FOLDER full|short [CSV-FOLDER…]

A line with the numbers of nodes and edges, then one line an edge: undirected, no loops, no parallels.
"""

import csv
import random
import sys
from pathlib import Path

SIZES = {
    "full": {
        "ecosystem": (11_000, 7_000, 28_000), "scale-free-20k": (20_000, 10), "scale-free-200k": (200_000, 10),
    },
    "short": {"ecosystem-short": (550, 350, 1_400), "scale-free-short": (1_000, 10)},
}


def ecosystem(actors, partnerships, wanted, seed=7):
    """Actors and what they do together. Most take part in one thing only; much is done by one actor alone.

    A third of the actors carry the rest: the more they do already, the more they join. Some partnerships have exactly
    the partners of another, as when a consortium starts its next project. One in a hundred actors is on an island.
    """
    stream = random.Random(seed)
    islands, busy = actors // 100, actors * 9 // 25
    shared = partnerships * 13 // 20  # by several actors
    again = shared // 6  # by those of an earlier one
    first_open, first_again, first_alone = actors, actors + shared - again, actors + shared
    edges, joins, places = set(), [], []

    def join(actor, place):
        if (actor, place) not in edges:
            edges.add((actor, place))
            if actor < busy:
                joins.append(actor)
            places.append(place)

    # Those who come early have the time to join much.
    arrived = 0
    for number, place in enumerate(range(first_open, first_again)):
        while arrived * (first_again - first_open) < (number + 1) * busy:
            join(arrived, place)
            arrived += 1
        for _ in range(2):
            join(stream.choice(joins), place)
    for actor in range(busy, actors - islands):
        join(actor, stream.choice(places[-3 * shared :]))
    for place in range(first_alone, actors + partnerships - islands):
        edges.add((stream.choice(joins), place))
    for number in range(islands):
        edges.add((actors - islands + number, actors + partnerships - islands + number // 3 * 3))
        edges.add((actors - islands + number, actors + partnerships - islands + number))
    while len(edges) < wanted - 5 * again:
        place = stream.choice(places) if stream.random() < 0.5 else stream.randrange(first_open, first_again)
        join(stream.choice(joins), place)
    partners = {}
    for actor, place in sorted(edges):
        partners.setdefault(place, []).append(actor)
    small = [group for _, group in sorted(partners.items()) if 2 <= len(group) <= 5 and group[-1] < busy]
    for place in range(first_again, first_alone):
        edges.update((actor, place) for actor in stream.choice(small))
    while len(edges) < wanted:
        join(stream.choice(joins), stream.randrange(first_open, first_again))
    return actors + partnerships, sorted(edges)


def scale_free(nodes, ties, seed=5):
    """A. L. Barabási, R. Albert (1999): each newcomer ties itself to ten, those most who have most."""
    stream = random.Random(seed)
    edges, ends = [], []
    targets = list(range(ties))
    for node in range(ties, nodes):
        edges += [(target, node) for target in targets]
        ends += targets + [node] * ties
        chosen = set()
        while len(chosen) < ties:
            chosen.add(ends[stream.randrange(len(ends))])
        targets = sorted(chosen)
    return nodes, edges


def rows(folder):
    """Nodes and edges as a coordinator keeps them: the columns id, and source and target."""
    numbers = {}
    with open(folder / "nodes.csv", encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            numbers.setdefault(row["id"], len(numbers))
    edges = set()
    with open(folder / "edges.csv", encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            ends = numbers[row["source"]], numbers[row["target"]]
            if ends[0] != ends[1]:
                edges.add((min(ends), max(ends)))
    return len(numbers), sorted(edges)


def write(folder, name, nodes, edges):
    path = folder / f"{name}.txt"
    with open(path, "w", encoding="ascii") as file:
        file.write(f"{nodes} {len(edges)}\n")
        file.writelines(f"{u} {v}\n" for u, v in edges)
    degree = [0] * nodes
    for u, v in edges:
        degree[u] += 1
        degree[v] += 1
    leaves = sum(d == 1 for d in degree) / max(1, nodes)
    print(f"{name}: {nodes} nodes, {len(edges)} edges, {leaves:.0%} leaves, degree up to {max(degree, default=0)}")


def main(folder, size, sources):
    folder.mkdir(parents=True, exist_ok=True)
    for name, numbers in SIZES[size].items():
        if not (folder / f"{name}.txt").exists():
            write(folder, name, *(ecosystem if len(numbers) == 3 else scale_free)(*numbers))
    for source in map(Path, sources):
        write(folder, source.resolve().name, *rows(source))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3:])
