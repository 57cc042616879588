"""A network as the tests read it: a few lines of text that any program understands."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Fixture:
    name: str
    about: str
    directed: bool
    nodes: int
    edges: list  # of (from, to), in the order that numbers them
    weights: list | None = None  # one an edge
    meaning: str = "strength"  # what the weights say: "strength" or "distance"
    groups: list | None = None  # one a node, from 0; -1 for none

    @property
    def strengths(self):
        return self.weights if self.meaning == "strength" else None

    @property
    def distances(self):
        return self.weights if self.meaning == "distance" else None

    def text(self):
        lines = [f"# {line}" for line in self.about.splitlines()]
        lines.append("directed" if self.directed else "undirected")
        lines.append(f"nodes {self.nodes}")
        if self.weights is not None:
            lines.append(f"weights {self.meaning}")
        if self.groups is not None:
            lines.append("groups " + " ".join(map(str, self.groups)))
        lines.append("edges")
        for number, (origin, target) in enumerate(self.edges):
            weight = "" if self.weights is None else f" {self.weights[number]!r}"
            lines.append(f"{origin} {target}{weight}")
        return "\n".join(lines) + "\n"
