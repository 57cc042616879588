"""Networks as large as a test wants them: groups whose members are tied, and some who tie groups."""

import csv
import functools
import random

KINDS = ["organisation", "person", "solution", "resource"]


@functools.cache
def groups(folder, count, ties=3, size=40, seed=1):
    """A folder with nodes.csv and edges.csv."""
    chance = random.Random(seed)
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "nodes.csv", "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["id", "kind", "name", "start"])
        for node in range(count):
            rows.writerow([f"n{node:05}", KINDS[node * 7 % len(KINDS)], f"Maison {node}", 2000 + node % 20])
    seen = set()
    with open(folder / "edges.csv", "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["from", "to", "kind"])
        while len(seen) < count * ties:
            left = chance.randrange(count)
            inside = left // size * size + chance.randrange(size)
            right = min(inside, count - 1) if chance.random() < 0.93 else chance.randrange(count)
            if left == right or (left, right) in seen:
                continue
            seen.add((left, right))
            rows.writerow([f"n{left:05}", f"n{right:05}", "works with" if chance.random() < 0.7 else "knows"])
    return folder
