"""What each figure says, taken from its definition and nothing else: exact fractions, every pair, every removal.

Slow on purpose, and written without a look at how the measures are computed. A `View` is a small simple network; each
function below gives the figures of one family, by the ids that `ramure metrics` uses.
"""

from fractions import Fraction
from itertools import combinations, permutations


class View:
    """A network as one view shows it: no parallels, no loops.

    `arcs` has a weight for each ordered pair that is tied; where ties have no direction, both orders are in it.
    """

    def __init__(self, nodes, arcs, directed, meaning=None, sides=None, groups=None, shared=None, out=None):
        self.nodes, self.arcs, self.directed, self.meaning = sorted(nodes), arcs, directed, meaning
        self.sides = sides  # node -> 0 or 1, where the view has two modes
        self.groups = groups or {}  # node -> group
        self.shared = shared  # node -> set of groups, where nodes may be in several
        self.pointing = arcs if out is None else out  # the arcs that relations make, whatever the view says

    def successors(self, node):
        return [other for other in self.nodes if (node, other) in self.arcs]

    def predecessors(self, node):
        return [other for other in self.nodes if (other, node) in self.arcs]

    def strength(self, one, other):
        if (one, other) not in self.arcs:
            return Fraction(0)
        return self.arcs[one, other] if self.meaning == "strength" else Fraction(1)

    def length(self, one, other):
        return self.arcs[one, other] if self.meaning == "distance" else Fraction(1)

    def tied(self, one, other):
        return (one, other) in self.arcs or (other, one) in self.arcs

    def neighbours(self, node):
        return [other for other in self.nodes if other != node and self.tied(node, other)]

    def ties(self):
        """Each tie once."""
        return [pair for pair in sorted(self.arcs) if self.directed or pair[0] < pair[1]]

    def undirected(self):
        arcs = {}
        for (one, other), weight in self.arcs.items():
            known = [self.arcs[pair] for pair in ((one, other), (other, one)) if pair in self.arcs]
            if not self.directed or self.meaning != "strength":
                arcs[one, other] = arcs[other, one] = min(known)
            else:
                arcs[one, other] = arcs[other, one] = sum(known)
        return View(self.nodes, arcs, False, self.meaning, self.sides, self.groups, self.shared)

    def in_hops(self):
        return View(self.nodes, {pair: Fraction(1) for pair in self.arcs}, self.directed, None, self.sides, self.groups,
                    self.shared)

    def components(self):
        """Largest first."""
        return sorted(_parts(self.nodes, self.neighbours), key=lambda part: -len(part))


def _parts(nodes, neighbours):
    left, parts = set(nodes), []
    while left:
        part, waiting = set(), [min(left)]
        while waiting:
            node = waiting.pop()
            if node not in part:
                part.add(node)
                waiting += [other for other in neighbours(node) if other in left]
        left -= part
        parts.append(part)
    return parts


def shortest(view):
    """For all ordered pairs how long the shortest ways are, and how many there are."""
    distances, counts = {}, {}
    for start in view.nodes:
        known = {start: Fraction(0)}
        for _ in view.nodes:
            for (one, other) in view.arcs:
                if one in known:
                    way = known[one] + view.length(one, other)
                    if other not in known or way < known[other]:
                        known[other] = way
        ways = {start: 1}
        for node in sorted(known, key=lambda node: known[node])[1:]:
            ways[node] = sum(ways[before] for before in view.predecessors(node)
                             if before in known and known[before] + view.length(before, node) == known[node])
        for node in known:
            distances[start, node], counts[start, node] = known[node], ways[node]
    return distances, counts


def between(view):
    distances, counts = shortest(view)
    count = len(view.nodes)
    shares = {}
    for node in view.nodes:
        total = Fraction(0)
        for start, end in permutations([other for other in view.nodes if other != node], 2):
            if (start, end) in distances and (start, node) in distances and (node, end) in distances:
                if distances[start, node] + distances[node, end] == distances[start, end]:
                    total += Fraction(counts[start, node] * counts[node, end], counts[start, end])
        shares[node] = total / ((count - 1) * (count - 2)) if count > 2 else Fraction(0)
    return shares


def between_ties(view):
    distances, counts = shortest(view)
    count = len(view.nodes)
    shares = {}
    for one, other in view.ties():
        total = Fraction(0)
        for (start, end), length in distances.items():
            if start == end:
                continue
            for first, last in [(one, other)] if view.directed else [(one, other), (other, one)]:
                if (start, first) in distances and (last, end) in distances:
                    if distances[start, first] + view.length(first, last) + distances[last, end] == length:
                        total += Fraction(counts[start, first] * counts[last, end], counts[start, end])
        shares[one, other] = total / (count * (count - 1))
    return shares


def closeness(view):
    distances, _ = shortest(view)
    figures = {}
    for node in view.nodes:
        reaching = [other for other in view.nodes if other != node and (other, node) in distances]
        total = sum(distances[other, node] for other in reaching)
        if not reaching:
            figures[node] = Fraction(0)
            continue
        least = len(reaching)
        if view.sides and not view.directed and view.meaning != "distance":
            least = sum(1 if view.sides[other] != view.sides[node] else 2 for other in reaching)
        figures[node] = Fraction(least) / total * Fraction(len(reaching), len(view.nodes) - 1)
    return figures


def paths(view):
    distances, _ = shortest(view)
    figures = {"betweenness": between(view), "closeness": closeness(view)}
    figures["harmonic"] = {node: sum((1 / distances[other, node] for other in view.nodes
                                      if other != node and (other, node) in distances), Fraction(0))
                           for node in view.nodes}
    figures["eccentricity"] = {node: max(distances[node, other] for other in view.nodes if (node, other) in distances)
                               for node in view.nodes}
    reach, efficiency = {}, {}
    for node in view.nodes:
        near = set(view.successors(node))
        for other in list(near):
            near |= set(view.successors(other))
        near.discard(node)
        reach[node] = Fraction(len(near), len(view.nodes) - 1) if len(view.nodes) > 1 else Fraction(0)
        ends = sum(degree(view, other) for other in view.successors(node))
        efficiency[node] = reach[node] / ends if ends else None
    return figures | {"reach": reach, "reach-efficiency": efficiency}


def degree(view, node):
    return len(view.successors(node)) + (len(view.predecessors(node)) if view.directed else 0)


def degrees(view):
    def pointing(node, place):
        pairs = [pair for pair in view.pointing if pair[place] == node]
        weight = sum((view.pointing[pair] if view.meaning == "strength" else 1 for pair in pairs), Fraction(0))
        return len(pairs), weight

    figures = {"degree": {node: degree(view, node) for node in view.nodes}}
    figures["strength"] = {
        node: sum(view.strength(node, other) + (view.strength(other, node) if view.directed else 0)
                  for other in view.nodes)
        for node in view.nodes}
    for place, name in [(1, "in"), (0, "out")]:
        figures[name + "-degree"] = {node: pointing(node, place)[0] for node in view.nodes}
        figures[name + "-strength"] = {node: pointing(node, place)[1] for node in view.nodes}
    return figures


def triangles(view, node):
    return sum(1 for one, other in combinations(view.neighbours(node), 2) if view.tied(one, other))


def clustering(view, node):
    count = len(view.neighbours(node))
    return Fraction(2 * triangles(view, node), count * (count - 1)) if count > 1 else Fraction(0)


def cohesion(view):
    core = {}
    for node in view.nodes:
        for least in range(len(view.nodes)):
            group = set(view.nodes)
            while True:
                weak = [one for one in group if sum(other in group for other in view.neighbours(one)) < least]
                if not weak:
                    break
                group -= set(weak)
            if node in group:
                core[node] = least
    return {"core": core, "clustering": {node: clustering(view, node) for node in view.nodes},
            "triangles": {node: triangles(view, node) for node in view.nodes}}


def holes(view):
    def mutual(one, other):
        both = view.strength(one, other) + view.strength(other, one)
        return both if view.directed else both / 2

    figures = {"constraint": {}, "effective-size": {}, "efficiency": {}}
    for node in view.nodes:
        partners = view.neighbours(node)
        if not partners:
            for values in figures.values():
                values[node] = None
            continue

        def share(one, other):
            return mutual(one, other) / sum(mutual(one, third) for third in view.neighbours(one))

        constraint, size = Fraction(0), Fraction(0)
        for partner in partners:
            others = [third for third in view.nodes if third not in (node, partner)]
            constraint += (share(node, partner) + sum(
                share(node, third) * share(third, partner) for third in others
                if view.tied(node, third) and view.tied(third, partner))) ** 2
            strongest = max(mutual(partner, third) for third in view.neighbours(partner))
            size += 1 - sum(share(node, third) * mutual(partner, third) / strongest for third in others
                            if view.tied(node, third))
        figures["constraint"][node], figures["effective-size"][node] = constraint, size
        figures["efficiency"][node] = size / len(partners)
    return figures


ROLES = ["coordinator", "itinerant", "gatekeeper", "representative", "liaison"]


def role(sender, broker, receiver):
    if sender == receiver:
        return "coordinator" if sender == broker else "itinerant"
    if broker == receiver:
        return "gatekeeper"
    return "representative" if broker == sender else "liaison"


def brokerage(view):
    figures = {name: {node: 0 for node in view.nodes} for name in ROLES}
    groups = view.groups
    for broker in view.nodes:
        for sender, receiver in permutations([node for node in view.nodes if node != broker], 2):
            if any(groups.get(node) is None for node in (sender, broker, receiver)):
                continue
            if (sender, broker) not in view.arcs or (broker, receiver) not in view.arcs:
                continue
            if (sender, receiver) in view.arcs:
                continue
            name = role(groups[sender], groups[broker], groups[receiver])
            # Without direction a pair comes up in both orders, and counts once; of the two it is as gatekeeper and as
            # representative each comes up once.
            once = view.directed or name in ("gatekeeper", "representative") or sender < receiver
            figures[name][broker] += 1 if once else 0
    return figures


def within(view, one, other):
    if view.shared is not None:
        return bool(view.shared[one] & view.shared[other])
    return view.groups[one] == view.groups[other]


def grouped(view):
    figures = {"ei-index": {}, "participation": {}, "within-module-z": {}}
    inside, ties = {}, {}
    for node in view.nodes:
        if view.groups.get(node) is None:
            continue
        near = [other for other in view.neighbours(node) if view.groups.get(other) is not None]
        ties[node], inside[node] = near, sum(view.groups[other] == view.groups[node] for other in near)
    for node in view.nodes:
        near = ties.get(node)
        if not near:
            for values in figures.values():
                values[node] = None
            continue
        internal = sum(within(view, node, other) for other in near)
        figures["ei-index"][node] = Fraction(len(near) - 2 * internal, len(near))
        counts = [sum(view.groups[other] == group for other in near) for group in {view.groups[other] for other in near}]
        figures["participation"][node] = 1 - sum(Fraction(count, len(near)) ** 2 for count in counts)
        members = [inside[other] for other in inside if view.groups[other] == view.groups[node]]
        mean = Fraction(sum(members), len(members))
        variance = sum((count - mean) ** 2 for count in members) / len(members)
        figures["within-module-z"][node] = float(inside[node] - mean) / float(variance) ** 0.5 if variance else 0
    return figures


def pieces(view, without=None, cut=None):
    nodes = [node for node in view.nodes if node != without]
    return len(_parts(nodes, lambda node: [other for other in view.neighbours(node)
                                           if other != without and {node, other} != cut]))


def fragility(view):
    whole = pieces(view)
    alone = {node for node in view.nodes if not view.neighbours(node)}
    return {"articulation": {node: int(node not in alone and pieces(view, without=node) > whole) for node in view.nodes}}


def strong_parts(view):
    distances, _ = shortest(view)
    return [{other for other in view.nodes if (node, other) in distances and (other, node) in distances}
            for node in view.nodes]


def solve(matrix, right):
    """Gauß and Jordan, in fractions."""
    size = len(right)
    rows = [list(row) + [value] for row, value in zip(matrix, right)]
    for place in range(size):
        pivot = next(row for row in range(place, size) if rows[row][place] != 0)
        rows[place], rows[pivot] = rows[pivot], rows[place]
        rows[place] = [value / rows[place][place] for value in rows[place]]
        for row in range(size):
            if row != place and rows[row][place] != 0:
                factor = rows[row][place]
                rows[row] = [one - factor * other for one, other in zip(rows[row], rows[place])]
    return [row[size] for row in rows]


def pagerank(view, damping=Fraction(85, 100)):
    count = len(view.nodes)

    def step(one, other):
        total = sum(view.strength(one, third) for third in view.nodes)
        return view.strength(one, other) / total if total else Fraction(1, count)

    matrix = [[(1 if row == column else 0) - damping * step(column, row) for column in view.nodes] for row in view.nodes]
    return dict(zip(view.nodes, solve(matrix, [(1 - damping) / count] * count)))


def radius(matrix):
    """The largest eigenvalue of a matrix without negative entries: by squaring it again and again."""
    size, logarithm, power = len(matrix), 0.0, 1.0
    from math import exp, log
    rows = [[float(value) for value in row] for row in matrix]
    for _ in range(40):
        most = max(map(max, rows), default=0.0)
        if most == 0:
            return 0.0
        logarithm += log(most) / power
        rows = [[value / most for value in row] for row in rows]
        rows = [[sum(rows[one][mid] * rows[mid][other] for mid in range(size)) for other in range(size)]
                for one in range(size)]
        power *= 2
    return exp(logarithm)


def matrix(view):
    return [[view.strength(one, other) for other in view.nodes] for one in view.nodes]


def katz(view):
    largest = radius(matrix(view))
    attenuation = Fraction(1, 10) if largest < 10 * (1 - 1e-9) else Fraction(0.85 / largest)
    near = abs(largest - 10) < 1e-6
    count = len(view.nodes)
    rows = [[(1 if row == column else 0) - attenuation * view.strength(column, row) for column in view.nodes]
            for row in view.nodes]
    sums = [float(value) for value in solve(rows, [Fraction(1)] * count)]
    size = sum(value * value for value in sums) ** 0.5
    return None if near else dict(zip(view.nodes, [value / size for value in sums]))


def assortativity(pairs):
    """Pearson's correlation of what stands at both ends."""
    if not pairs:
        return None
    count = len(pairs)
    left = Fraction(sum(one for one, _ in pairs), count)
    right = Fraction(sum(other for _, other in pairs), count)
    across = sum((one - left) * (other - right) for one, other in pairs)
    spread = (sum((one - left) ** 2 for one, _ in pairs), sum((other - right) ** 2 for _, other in pairs))
    if spread[0] == 0 or spread[1] == 0:
        return None
    return float(across) / (float(spread[0]) * float(spread[1])) ** 0.5


def centralisation(scores, most):
    return (max(scores) * len(scores) - sum(scores)) / most


def two_mode_most(own, other):
    """The sum of what closeness misses of 1 where one is tied to the whole other side, on which the rest of his own side
    hangs, spread evenly: measured on that very network."""
    nodes = [(0, place) for place in range(own)] + [(1, place) for place in range(other)]
    pairs = [((0, 0), (1, place)) for place in range(other)]
    pairs += [((0, place), (1, (place - 1) % other)) for place in range(1, own)]
    arcs = {pair: Fraction(1) for pair in pairs} | {(two, one): Fraction(1) for one, two in pairs}
    scores = closeness(View(nodes, arcs, False, sides={node: node[0] for node in nodes})).values()
    return sum(1 - score for score in scores)


def whole(view):
    plain, hops = view.undirected(), view.in_hops()
    nodes, count, ties = view.nodes, len(view.nodes), view.ties()
    figures = {"nodes": count, "edges": len(ties)}
    sizes = None
    if view.sides:
        sizes = (sum(side == 0 for side in view.sides.values()), sum(side == 1 for side in view.sides.values()))
    ordered = count * (count - 1)
    if sizes:
        pairs = sizes[0] * sizes[1]
        figures["density"] = Fraction(len(view.arcs), 2 * pairs) if pairs else None
    else:
        figures["density"] = Fraction(len(view.arcs), ordered) if count > 1 else None
    answered = sum((other, one) in view.arcs for one, other in view.arcs)
    figures["reciprocity"] = Fraction(answered, len(view.arcs)) if view.directed and view.arcs else None
    meeting = sum(len(view.neighbours(node)) * (len(view.neighbours(node)) - 1) // 2 for node in nodes)
    figures["transitivity"] = Fraction(sum(triangles(view, node) for node in nodes), meeting) if meeting else None
    figures["average-clustering"] = sum(clustering(view, node) for node in nodes) / count if count else None

    parts = plain.components()
    figures["components"], figures["isolates"] = len(parts), sum(not view.neighbours(node) for node in nodes)
    figures["strong-components"] = len({frozenset(part) for part in strong_parts(view)})
    figures["articulation-points"] = sum(fragility(view)["articulation"].values())
    figures["bridges"] = sum(bridges(plain).values())
    figures["blocks"] = blocks(plain)

    largest = [node for part in parts if len(part) == len(parts[0]) for node in part]
    distances, _ = shortest(plain)
    farthest = {node: max(distances[node, other] for other in nodes if (node, other) in distances) for node in largest}
    figures["diameter"], figures["radius"] = max(farthest.values()), min(farthest.values())

    def mean(distances):
        ways = [distances[one, other] for one in largest for other in largest
                if one != other and (one, other) in distances]
        return Fraction(sum(ways), len(ways)) if ways else None

    figures["average-path-length"] = mean(distances)
    figures["small-world"] = small_world(plain, largest, len(parts[0]), mean(shortest(plain.in_hops())[0]))

    ends = [(one, other) for one, other in view.arcs]
    if view.directed:
        figures["degree-assortativity"] = assortativity(
            [(len(view.successors(one)), len(view.predecessors(other))) for one, other in ends])
    else:
        figures["degree-assortativity"] = assortativity([(degree(view, one), degree(view, other)) for one, other in ends])

    others = count - 1
    if sizes:
        ways = 2 if view.directed else 1
        shares = [Fraction(degree(view, node), ways * sizes[1 - view.sides[node]]) if sizes[1 - view.sides[node]] else
                  Fraction(0) for node in nodes]
        most = max(count * (1 - Fraction(1, size)) for size in sizes if size)
        figures["degree-centralisation"] = centralisation(shares, most) if most else None
    else:
        most = others * (others - 1) * (2 if view.directed else 1)
        figures["degree-centralisation"] = (
            centralisation([degree(view, node) for node in nodes], Fraction(most)) if count > 2 else None)
    figures["betweenness-centralisation"] = (
        centralisation(list(between(hops).values()), others) if count > 2 else None)
    near = list(closeness(hops).values())
    if sizes and not view.directed:
        most = max(two_mode_most(*sizes), two_mode_most(*reversed(sizes))) if all(sizes) else 0
        figures["closeness-centralisation"] = centralisation(near, most) if len(parts) == 1 and most else None
    else:
        most = others if view.directed else Fraction(others * (others - 1), 2 * others - 1)
        figures["closeness-centralisation"] = centralisation(near, most) if count > 2 else None

    return figures | whole_of_groups(view)


def whole_of_groups(view):
    known = {node for node in view.nodes if view.groups.get(node) is not None}
    ties = [(one, other) for one, other in view.undirected().ties() if one in known and other in known]
    crossing = sum(not within(view, one, other) for one, other in ties)
    figures = {"network-ei-index": Fraction(2 * crossing - len(ties), len(ties)) if ties else None}
    total = sum(view.strength(one, other) for one, other in view.arcs)
    group = {node: view.groups.get(node) if node in known else ("alone", node) for node in view.nodes}
    if total:
        sent = {node: sum(view.strength(node, other) for other in view.nodes) for node in view.nodes}
        got = {node: sum(view.strength(other, node) for other in view.nodes) for node in view.nodes}
        figures["modularity"] = sum(
            view.strength(one, other) / total - sent[one] * got[other] / total ** 2
            for one in view.nodes for other in view.nodes if group[one] == group[other])
    else:
        figures["modularity"] = None
    ends = [(view.groups[one], view.groups[other]) for one, other in view.arcs if one in known and other in known]
    if ends:
        count = len(ends)
        names = {name for pair in ends for name in pair}
        same = Fraction(sum(one == other for one, other in ends), count)
        chance = sum(Fraction(sum(one == name for one, _ in ends) * sum(other == name for _, other in ends), count ** 2)
                     for name in names)
        figures["group-assortativity"] = (same - chance) / (1 - chance) if chance != 1 else None
    else:
        figures["group-assortativity"] = None
    return figures


def small_world(view, largest, size, length):
    from math import log
    ties = sum(len(view.neighbours(node)) for node in largest)
    mean = ties / len(largest)
    if size < 3 or not length or mean <= 1:
        return None
    clustered = float(sum(clustering(view, node) for node in largest)) / len(largest)
    return clustered / (mean / (size - 1)) / (float(length) / (log(size) / log(mean)))


def bridges(view):
    count = pieces(view)
    return {(one, other): int(pieces(view, cut={one, other}) > count) for one, other in view.ties()}


def blocks(view):
    """The blocks of a component make a tree with the nodes they share: counted from how many blocks each node is in, which
    is into how many parts those tied to it fall without it."""
    tied = [node for node in view.nodes if view.neighbours(node)]
    count = sum(len(part) > 1 for part in view.components())
    for node in tied:
        parts = _parts([other for other in view.nodes if other != node],
                       lambda start: [near for near in view.neighbours(start) if near != node])
        count += sum(any(view.tied(node, other) for other in part) for part in parts) - 1
    return count


def figures(view):
    """All figures of a view: of nodes, of ties, of the whole."""
    of_nodes = degrees(view) | paths(view) | cohesion(view) | holes(view) | brokerage(view) | grouped(view)
    of_nodes |= fragility(view) | {"pagerank": pagerank(view)}
    attenuated = katz(view)
    if attenuated:
        of_nodes["katz"] = attenuated
    of_ties = {"edge-betweenness": between_ties(view), "bridge": bridges(view),
               "weight": {tie: view.arcs[tie] if view.meaning else Fraction(1) for tie in view.ties()}}
    return of_nodes, of_ties, whole(view)
