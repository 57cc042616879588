"""Small random ecosystems, each from its seed, with what every view of them is."""

import random
from decimal import Decimal
from fractions import Fraction

from definitions import View

KINDS = {  # kind as written -> (kind, finer kind)
    "company": ("organisation", "company"), "association": ("organisation", "association"),
    "foundation": ("organisation", "foundation"), "organisation": ("organisation", None),
}
JOINT = {"programmes": "programme", "resources": "resource", "solutions": "solution"}
SHAPES = ["sparse", "dense", "tree", "path", "star", "cycle", "cliques", "bipartite", "empty"]


class Case:
    """One ecosystem: who there is, who is tied to whom, and how it is written down."""

    def __init__(self, seed):
        draw = random.Random(seed)
        self.seed, self.draw = seed, draw
        self.actors = {f"n{number:02}": draw.choice(list(KINDS)) for number in range(draw.randint(1, 8))}
        self.joints, self.territories = {}, {}
        if draw.random() < 0.6:
            for number in range(draw.randint(1, 4)):
                section = draw.choice(list(JOINT))
                study = section != "solutions" and draw.random() < 0.5
                self.joints[f"j{number}"] = (section, "study" if study else None)
        if draw.random() < 0.5:
            # Names are few on purpose: territories of one name are still several.
            self.territories = {f"t{number}": draw.choice(["Nord", "Sud"]) for number in range(draw.randint(1, 3))}
        self.weights = draw.choice(["none", "whole", "decimal", "lengths", "zeros"])
        self.relations = []  # (from, kind, to, weight as text)
        for one, other in self.shape(draw):
            kind = draw.choice(["funds", "funds", "collaboratesWith"])
            for _ in range(draw.choice([1, 1, 1, 2])):
                pair = (one, other) if draw.random() < 0.6 else (other, one)
                self.relations.append((pair[0], kind, pair[1], self.weight(draw)))
        for joint in self.joints:
            for actor in self.actors:
                if draw.random() < 0.4:
                    self.relations.append((actor, "leads", joint, self.weight(draw)))
        self.active = {node: sorted(place for place in self.territories if draw.random() < 0.45) for node in self.actors}
        # Nothing may depend on what things are called or in which order they are written.
        names = list(self.actors) + list(self.joints) + list(self.territories)
        fresh = [f"x{number:02}" for number in range(len(names))]
        draw.shuffle(fresh)
        self.renaming = dict(zip(names, fresh))

    def weight(self, draw):
        if self.weights == "none":
            return None
        if self.weights == "whole":
            return str(draw.randint(1, 4))
        if self.weights == "zeros":
            return draw.choice(["0", "1", "2", "0.5"])
        if self.weights == "lengths":
            return draw.choice(["0.1", "0.2", "0.3", "0.4", "0.6", "0.7", "1.1"])
        return str(Decimal(draw.randint(1, 9999)) / 1000)

    def shape(self, draw):
        nodes, shape = list(self.actors), draw.choice(SHAPES)
        pairs = [(one, other) for place, one in enumerate(nodes) for other in nodes[place + 1:]]
        if shape == "sparse":
            return [pair for pair in pairs if draw.random() < 0.3]
        if shape == "dense":
            return [pair for pair in pairs if draw.random() < 0.7]
        if shape == "tree":
            return [(draw.choice(nodes[:place]), nodes[place]) for place in range(1, len(nodes))]
        if shape == "path":
            return list(zip(nodes, nodes[1:]))
        if shape == "star":
            return [(nodes[0], node) for node in nodes[1:]]
        if shape == "cycle":
            return list(zip(nodes, nodes[1:])) + ([(nodes[-1], nodes[0])] if len(nodes) > 2 else [])
        if shape == "cliques":
            half = len(nodes) // 2
            return [(one, other) for one, other in pairs if (nodes.index(one) < half) == (nodes.index(other) < half)]
        if shape == "bipartite":
            return [(one, other) for one, other in pairs if (nodes.index(one) + nodes.index(other)) % 2]
        return []

    def nodes(self):
        return list(self.actors) + list(self.joints) + list(self.territories)

    def written(self, scale=Decimal(1), renaming=None):
        """The ecosystem in YAML."""
        def name(node):
            return renaming[node] if renaming else node

        lines = ["ecosystem: {title: T}"]
        lines += ["actors:"] + sorted(f"  {name(node)}: {{name: A {name(node)}, kind: {kind}}}"
                                      for node, kind in self.actors.items())
        for section in JOINT:
            members = [(joint, kind) for joint, (place, kind) in self.joints.items() if place == section]
            if members:
                lines += [section + ":"] + sorted(
                    f"  {name(joint)}: {{name: J {name(joint)}{', kind: ' + kind if kind else ''}}}"
                    for joint, kind in members)
        if self.territories:
            lines += ["territories:"] + sorted(f"  {name(place)}: {{name: {title}}}"
                                               for place, title in self.territories.items())
        relations = []
        for one, kind, other, weight in self.relations:
            own = "" if weight is None else f", attributes: {{w: {Decimal(weight) * scale}}}"
            relations.append(f"  - {{from: {name(one)}, kind: {kind}, to: {name(other)}{own}}}")
        relations += [f"  - {{from: {name(node)}, kind: activeIn, to: {name(place)}}}"
                      for node, places in self.active.items() for place in places]
        if renaming:
            relations.reverse()
        return "\n".join(lines + (["relations:"] + relations if relations else [])) + "\n"

    def view(self, form, directed, meaning, grouping, scale=Decimal(1)):
        """What `--project`, `--directed`, `--weight w --weight-is` and `--by` show of it."""
        actors, joints = set(self.actors), set(self.joints)
        relations = [(one, other, kind == "collaboratesWith",
                      Fraction(1) if weight is None else Fraction(Decimal(weight) * scale))
                     for one, kind, other, weight in self.relations]
        relations += [(node, place, False, Fraction(1)) for node, places in self.active.items() for place in places]
        sides = None
        if form == "all":
            nodes = set(self.nodes())
        elif form == "bipartite":
            nodes = actors | joints
            sides = {node: int(node in joints) for node in nodes}
            relations = [entry for entry in relations if len({*entry[:2]} & actors) == 1 and {*entry[:2]} <= nodes]
        else:
            return self.together(form, grouping)
        if meaning == "strength":
            relations = [entry for entry in relations if entry[3] > 0]
        pointing = self.arcs(relations, True, meaning)
        arcs = pointing if directed else self.arcs(relations, False, meaning)
        groups, shared = self.groups(nodes, grouping)
        return View(nodes, arcs, directed, meaning, sides, groups, shared, out=pointing)

    @staticmethod
    def arcs(relations, directed, meaning):
        arcs = {}
        for one, other, symmetric, weight in relations:
            for pair in [(one, other)] + ([(other, one)] if symmetric or not directed else []):
                if pair not in arcs:
                    arcs[pair] = weight
                else:
                    arcs[pair] = min(arcs[pair], weight) if meaning == "distance" else arcs[pair] + weight
        return arcs

    def together(self, form, grouping):
        taking = {joint: sorted({one for one, _, other, _ in self.relations if other == joint}) for joint in self.joints}
        arcs = {}
        for members in taking.values():
            for one in members:
                for other in members:
                    if one != other:
                        arcs[one, other] = arcs.get((one, other), 0) + Fraction(1, len(members) - 1)
        if form == "partners":
            for one, _, other, _ in self.relations:
                if other in self.actors:
                    arcs[one, other] = arcs[other, one] = Fraction(1)
            arcs = {pair: Fraction(1) for pair in arcs}
        groups, shared = self.groups(self.actors, grouping)
        return View(self.actors, arcs, False, "strength" if form == "actors" else None, None, groups, shared)

    def groups(self, nodes, grouping):
        def kind(node):
            if node in self.actors:
                return KINDS[self.actors[node]]
            if node in self.joints:
                return self.joints[node]
            return ("territory", None)

        if grouping == "kind":
            return {node: kind(node)[0] for node in nodes}, None
        if grouping == "subkind":
            return {node: kind(node) for node in nodes}, None
        places = {node: frozenset(self.active.get(node, [])) for node in nodes}
        places |= {node: frozenset([node]) for node in nodes if node in self.territories}
        return {node: own or None for node, own in places.items()}, places
