"""What is known about one network: each figure with the call that gave it."""

import json

import igraph
import infomap
import leidenalg
import networkx as nx
import numpy as np
import scipy


class Record:
    def __init__(self):
        self.calls, self.nodes, self.edges, self.network = {}, {}, {}, {}

    def node(self, measure, values, call):
        self.calls[measure] = call
        self.nodes[measure] = [settled(value) for value in values]

    def edge(self, measure, ends, values, call):
        """Edges are named by their ends in the simple network, since merging numbers them anew."""
        self.calls[measure] = call
        self.edges[measure] = [[*end, settled(value)] for end, value in zip(ends, values, strict=True)]

    def whole(self, measure, value, call):
        self.calls[measure] = call
        self.network[measure] = settled(value)

    def text(self):
        """One measure a line, so that a difference between two versions can be read."""
        parts = {
            "programs": {
                "igraph": igraph.__version__, "infomap": infomap.__version__,
                "leidenalg": leidenalg.version, "networkx": nx.__version__, "numpy": np.__version__,
                "scipy": scipy.__version__,
            },
            "calls": self.calls, "nodes": self.nodes, "edges": self.edges, "network": self.network,
        }
        sections = []
        for title, part in parts.items():
            lines = [f"{json.dumps(key)}: {json.dumps(part[key], ensure_ascii=False)}" for key in sorted(part)]
            sections.append(f"{json.dumps(title)}: {{\n" + ",\n".join(lines) + "\n}")
        return "{\n" + ",\n".join(sections) + "\n}\n"


def settled(value):
    """To twelve digits: the last ones depend on the processor that solved the equations."""
    if value is None or isinstance(value, (bool, int, np.integer)):
        return None if value is None else int(value)
    value = float(f"{float(value):.12g}")
    return 0.0 if abs(value) < 1e-13 else value
