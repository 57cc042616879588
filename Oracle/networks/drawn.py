"""Networks drawn at random, from seeds of Python's own generator, whose stream is the same in every version."""

import random

from fixture import Fixture


def networks():
    return [planted(), ecosystem(), flows()]


def planted():
    stream = random.Random(20)
    groups = [node // 12 for node in range(48)]
    edges = [
        (u, v) for u in range(48) for v in range(u + 1, 48)
        if stream.random() < (0.35 if groups[u] == groups[v] else 0.03)
    ]
    return Fixture("planted", "A planted partition: four groups of twelve, tied within far more than between.",
                   False, 48, edges, groups=groups)


def ecosystem():
    """Actors join partnerships, those most that have most; a third of all nodes hang on one edge."""
    stream = random.Random(60)
    actors, partnerships = 38, 24
    joined = []
    edges = set()
    for actor in range(actors):
        place = stream.choice(joined) if joined and stream.random() < 0.6 else actors + stream.randrange(partnerships)
        joined.append(place)
        edges.add((actor, place))
    for _ in range(26):
        edges.add((stream.randrange(12), actors + stream.randrange(partnerships)))
    groups = [stream.randrange(4) for _ in range(actors)] + [4] * partnerships
    return Fixture("ecosystem", "Two modes: 38 actors of four sectors, and the 24 partnerships they take part in.",
                   False, actors + partnerships, sorted(edges), groups=groups)


def flows():
    stream = random.Random(30)
    pairs = [(u, v) for u in range(30) for v in range(30) if u != v and stream.random() < 0.09]
    weights = [stream.randrange(1, 40) / 4 for _ in pairs]
    return Fixture("flows", "Directed flows with strengths between thirty actors of three sectors.",
                   True, 30, pairs, weights=weights, groups=[node % 3 for node in range(30)])
