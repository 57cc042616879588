"""Networks written by hand, each for a convention that programs disagree on."""

from fixture import Fixture


def networks():
    return [
        Fixture(
            "islands", "Five components: a net with a bridge, a triangle, a pair, two isolates.", False, 14,
            [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (3, 5), (4, 5), (5, 6), (7, 8), (7, 9), (8, 9), (10, 11)],
            groups=[0, 0, 1, 1, 1, 0, 0, 2, 2, 0, 1, 1, 2, 0],
        ),
        Fixture(
            "loops", "Self-loops: on a tied node, on a hub, and on a node with nothing else.", False, 7,
            [(0, 1), (1, 2), (2, 0), (2, 3), (2, 2), (3, 4), (4, 4), (5, 5)], groups=[0, 0, 0, 1, 1, 1, 0],
        ),
        Fixture(
            "parallel", "Parallel edges with strengths, one of them met twice the other way round.", False, 6,
            [(0, 1), (1, 0), (1, 2), (2, 3), (3, 2), (2, 3), (3, 4), (4, 0), (4, 5)],
            weights=[1.0, 2.5, 1.0, 0.5, 2.0, 1.0, 3.0, 1.5, 2.0], groups=[0, 0, 1, 1, 2, 2],
        ),
        Fixture(
            "parallel-arcs", "A directed network with parallel arcs and a loop, all alike.", True, 5,
            [(0, 1), (0, 1), (1, 2), (2, 0), (2, 0), (2, 3), (3, 3), (3, 4), (4, 2), (1, 0)], groups=[0, 0, 1, 1, 1],
        ),
        Fixture(
            "distances", "Distances, all multiples of a quarter so that paths of the same length tie exactly.", False, 10,
            [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4), (1, 4), (4, 5), (5, 6), (4, 6), (6, 7), (7, 8), (8, 9), (9, 6)],
            weights=[1.0, 2.0, 2.5, 1.5, 0.75, 3.25, 1.0, 2.0, 3.0, 0.5, 1.25, 1.25, 3.0], meaning="distance",
            groups=[0, 0, 0, 0, 1, 1, 1, 2, 2, 2],
        ),
        Fixture(
            "parallel-distances", "Directed distances with parallels: the shortest stays.", True, 6,
            [(0, 1), (0, 1), (1, 2), (0, 2), (2, 3), (3, 0), (3, 4), (3, 4), (4, 5), (1, 4)],
            weights=[2.0, 1.0, 1.0, 2.0, 0.5, 4.0, 3.0, 2.5, 1.0, 4.0], meaning="distance", groups=[0, 0, 1, 1, 2, 2],
        ),
        Fixture(
            "strong", "Three strong components of several nodes, nodes that lead nowhere, nodes nobody leads to.", True, 14,
            [
                (0, 1), (1, 2), (2, 0), (0, 3), (2, 3), (3, 4), (4, 5), (5, 3), (5, 4), (4, 6), (6, 7), (7, 6), (7, 8),
                (9, 0), (9, 5), (10, 8), (11, 10), (3, 5), (6, 12),
            ],
            groups=[0, 0, 0, 1, 1, 1, 2, 2, 2, 0, 1, 2, 0, 1],
        ),
        Fixture(
            "cascade", "Funds that flow one way only: no walk returns.", True, 8,
            [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4), (3, 5), (2, 5), (5, 6)], groups=[0, 0, 1, 1, 2, 2, 2, 0],
        ),
        Fixture(
            "alike", "Two components with the same largest eigenvalue, 2: a star of four and a triangle; and a pair.",
            False, 10, [(0, 1), (0, 2), (0, 3), (0, 4), (5, 6), (5, 7), (6, 7), (8, 9)],
            groups=[0, 0, 0, 1, 1, 1, 2, 2, 0, 1],
        ),
        Fixture(
            "ungrouped", "Some nodes are in no group.", False, 9,
            [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (4, 5), (3, 5), (5, 6), (6, 7), (2, 7)],
            groups=[0, 0, 0, 1, 1, -1, 1, -1, -1],
        ),
    ]
